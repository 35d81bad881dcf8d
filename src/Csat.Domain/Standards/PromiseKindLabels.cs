namespace Csat.Domain;

/// <summary>The names of <see cref="PromiseKind"/> in English and Chinese.</summary>
public static class PromiseKindLabels
{
    internal static IReadOnlyList<PromiseKind> All { get; } =
    [
        PromiseKind.TimeLimit,
        PromiseKind.Effectiveness,
        PromiseKind.Satisfaction,
        PromiseKind.Information,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PromiseKind value) => value switch
    {
        PromiseKind.TimeLimit => new("time limit", "时限"),
        PromiseKind.Effectiveness => new("effectiveness", "有效性"),
        PromiseKind.Satisfaction => new("satisfaction", "满意度"),
        PromiseKind.Information => new("information", "信息传递"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
