namespace Csat.Domain;

/// <summary>The names of <see cref="SurveyConductor"/> in English and Chinese.</summary>
public static class SurveyConductorLabels
{
    internal static IReadOnlyList<SurveyConductor> All { get; } =
    [
        SurveyConductor.Own,
        SurveyConductor.ThirdParty,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SurveyConductor value) => value switch
    {
        SurveyConductor.Own => new("the company itself", "公司自办"),
        SurveyConductor.ThirdParty => new("independent third party", "独立第三方"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
