namespace Csat.Domain;

/// <summary>The names of <see cref="ChurnType"/> in English and Chinese.</summary>
public static class ChurnTypeLabels
{
    internal static IReadOnlyList<ChurnType> All { get; } =
    [
        ChurnType.Natural,
        ChurnType.Malicious,
        ChurnType.Competitive,
        ChurnType.Fault,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ChurnType value) => value switch
    {
        ChurnType.Natural => new("natural", "自然流失"),
        ChurnType.Malicious => new("malicious", "恶意流失"),
        ChurnType.Competitive => new("competitive", "竞争流失"),
        ChurnType.Fault => new("by the company's fault", "过失流失"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
