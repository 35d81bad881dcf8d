namespace Csat.Domain;

/// <summary>The names of <see cref="LimitDirection"/> in English and Chinese.</summary>
public static class LimitDirectionLabels
{
    internal static IReadOnlyList<LimitDirection> All { get; } =
    [
        LimitDirection.AtMost,
        LimitDirection.AtLeast,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this LimitDirection value) => value switch
    {
        LimitDirection.AtMost => new("at most", "不超过"),
        LimitDirection.AtLeast => new("at least", "不低于"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
