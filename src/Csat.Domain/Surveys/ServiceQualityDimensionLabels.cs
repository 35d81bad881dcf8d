namespace Csat.Domain;

/// <summary>The names of <see cref="ServiceQualityDimension"/> in English and Chinese.</summary>
public static class ServiceQualityDimensionLabels
{
    internal static IReadOnlyList<ServiceQualityDimension> All { get; } =
    [
        ServiceQualityDimension.Reliability,
        ServiceQualityDimension.Tangibles,
        ServiceQualityDimension.Responsiveness,
        ServiceQualityDimension.Empathy,
        ServiceQualityDimension.Assurance,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ServiceQualityDimension value) => value switch
    {
        ServiceQualityDimension.Reliability => new("reliability", "可靠性"),
        ServiceQualityDimension.Tangibles => new("tangibles", "有形性"),
        ServiceQualityDimension.Responsiveness => new("responsiveness", "响应性"),
        ServiceQualityDimension.Empathy => new("empathy", "同理心"),
        ServiceQualityDimension.Assurance => new("assurance", "专业性"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
