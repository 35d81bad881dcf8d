using Csat.Json;

namespace Csat.Domain;

/// <summary>How points of growth value come about: spending of the last months, tenure, less suspensions for not paying.</summary>
/// <param name="PointsPerYuan">Points for a yuan spent, above 0: a grade comes from money (rule GRD-02).</param>
/// <param name="PointsPerTenureMonth">Points for a full month since the customer joined, 0 or more.</param>
/// <param name="PointsLostPerSuspension">Points lost by a double suspension within the window, 0 or more.</param>
/// <param name="WindowMonths">Over how many months, the last one included, spending and suspensions count; 1 to 120.</param>
/// <remarks>
/// The figures are those of China Telecom Guizhou's public rule of the growth value. That suspensions count within the same window as
/// spending, and that points are neither rounded nor held at 0, are this library's defaults.
/// </remarks>
public sealed record GrowthRule(
    decimal PointsPerYuan = 1, decimal PointsPerTenureMonth = 10, decimal PointsLostPerSuspension = 10, int WindowMonths = 12)
{
    private const decimal MostPoints = 1_000_000;

    /// <summary>Adds points up.</summary>
    /// <param name="spent">The yuan spent within the window.</param>
    /// <param name="months">How many months of the window the customer was one.</param>
    /// <param name="tenureMonths">The full months since the customer joined.</param>
    /// <param name="doubleSuspensions">The double suspensions within the window.</param>
    /// <returns>The growth value with its parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more money than 10¹⁵ yuan is given.</exception>
    public GrowthValue Measure(decimal spent, int months, int tenureMonths, int doubleSuspensions)
    {
        if (spent is < 0 or > 1_000_000_000_000_000m)
        {
            Throw.OutOfRange(spent, "0 to 1000000000000000", nameof(spent));
        }

        return new GrowthValue(
            spent, NotNegative(months, nameof(months)), NotNegative(tenureMonths, nameof(tenureMonths)), NotNegative(doubleSuspensions, nameof(doubleSuspensions)),
            spent * PointsPerYuan, tenureMonths * PointsPerTenureMonth, -(doubleSuspensions * PointsLostPerSuspension));
    }

    internal IEnumerable<Finding> Findings()
    {
        if (PointsPerYuan is <= 0 or > MostPoints)
        {
            yield return new("growth.pointsPerYuan", OutOfRange(PointsPerYuan, "above 0, at most 1000000: a grade is set from consumption", "大于 0、不超过 1000000：等级由消费决定"), RuleId.Parse("GRD-02"));
        }

        foreach ((string path, decimal points) in new[] { ("growth.pointsPerTenureMonth", PointsPerTenureMonth), ("growth.pointsLostPerSuspension", PointsLostPerSuspension) })
        {
            if (points is < 0 or > MostPoints)
            {
                yield return new(path, OutOfRange(points, "0 to 1000000", "0 至 1000000"));
            }
        }

        if (WindowMonths is < 1 or > GradingPolicy.MaximumMonths)
        {
            yield return new("growth.windowMonths", OutOfRange(WindowMonths, "1 to 120", "1 至 120"));
        }
    }

    private static LocalizedText OutOfRange(decimal given, string legal, string legalZh) => new($"got {PlainText.Of(given)}; legal: {legal}", $"给出 {PlainText.Of(given)}；应为 {legalZh}");

    private static int NotNegative(int count, string parameter)
    {
        if (count < 0)
        {
            Throw.OutOfRange(count, "0 or more", parameter);
        }

        return count;
    }
}
