namespace Csat.Domain;

/// <summary>The names of <see cref="RecoveryOrigin"/> in English and Chinese.</summary>
public static class RecoveryOriginLabels
{
    internal static IReadOnlyList<RecoveryOrigin> All { get; } =
    [
        RecoveryOrigin.DissatisfiedAnswer,
        RecoveryOrigin.NeutralAnswer,
        RecoveryOrigin.Conflict,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RecoveryOrigin value) => value switch
    {
        RecoveryOrigin.DissatisfiedAnswer => new("dissatisfied answer", "评价不满意"),
        RecoveryOrigin.NeutralAnswer => new("neutral answer", "评价一般"),
        RecoveryOrigin.Conflict => new("service conflict", "服务冲突"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
