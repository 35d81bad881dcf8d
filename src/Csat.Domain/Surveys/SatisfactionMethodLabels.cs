namespace Csat.Domain;

/// <summary>The names of <see cref="SatisfactionMethod"/> in English and Chinese.</summary>
public static class SatisfactionMethodLabels
{
    internal static IReadOnlyList<SatisfactionMethod> All { get; } =
    [
        SatisfactionMethod.DirectQuestion,
        SatisfactionMethod.DerivedDissatisfaction,
        SatisfactionMethod.ProblemAnalysis,
        SatisfactionMethod.ImportancePerformance,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SatisfactionMethod value) => value switch
    {
        SatisfactionMethod.DirectQuestion => new("direct question", "直接提问"),
        SatisfactionMethod.DerivedDissatisfaction => new("derived dissatisfaction", "由不满推断"),
        SatisfactionMethod.ProblemAnalysis => new("problem analysis", "问题剖析"),
        SatisfactionMethod.ImportancePerformance => new("importance and performance", "重要性与绩效排序"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
