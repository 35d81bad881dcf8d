namespace Csat.Domain;

/// <summary>The names of <see cref="SuccessCondition"/> in English and Chinese.</summary>
public static class SuccessConditionLabels
{
    internal static IReadOnlyList<SuccessCondition> All { get; } =
    [
        SuccessCondition.Leadership,
        SuccessCondition.Control,
        SuccessCondition.Limits,
        SuccessCondition.Communication,
        SuccessCondition.Support,
        SuccessCondition.Roles,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SuccessCondition value) => value switch
    {
        SuccessCondition.Leadership => new("Attention from the top", "上级重视"),
        SuccessCondition.Control => new("Effective control", "管控到位"),
        SuccessCondition.Limits => new("Clear limits", "界限清楚"),
        SuccessCondition.Communication => new("Good communication", "沟通顺畅"),
        SuccessCondition.Support => new("Good support", "支持有力"),
        SuccessCondition.Roles => new("Clear roles", "分工明确"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
