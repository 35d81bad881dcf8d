namespace Csat.Domain;

/// <summary>The names of <see cref="SurveyPopulation"/> in English and Chinese.</summary>
public static class SurveyPopulationLabels
{
    internal static IReadOnlyList<SurveyPopulation> All { get; } =
    [
        SurveyPopulation.Users,
        SurveyPopulation.BigCustomers,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SurveyPopulation value) => value switch
    {
        SurveyPopulation.Users => new("users on record", "系统内用户"),
        SurveyPopulation.BigCustomers => new("big customers", "大客户"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
