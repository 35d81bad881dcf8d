namespace Csat.Domain;

/// <summary>The names of <see cref="SurveyCycle"/> in English and Chinese.</summary>
public static class SurveyCycleLabels
{
    internal static IReadOnlyList<SurveyCycle> All { get; } =
    [
        SurveyCycle.EachYear,
        SurveyCycle.EachQuarter,
        SurveyCycle.Once,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SurveyCycle value) => value switch
    {
        SurveyCycle.EachYear => new("once a calendar year", "每个自然年一次"),
        SurveyCycle.EachQuarter => new("once a calendar quarter", "每个自然季度一次"),
        SurveyCycle.Once => new("once, some months after", "期满后一次"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
