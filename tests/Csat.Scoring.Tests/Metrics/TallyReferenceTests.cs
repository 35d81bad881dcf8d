using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Means, boxes and t intervals as R 4.2.2 computes them.</summary>
public class TallyReferenceTests
{
    private const double Tolerance = 1e-11;

    [Theory]
    [InlineData("tally-descriptives-001", new[] { 1, 2, 3, 4, 5 }, new long[] { 3, 5, 10, 40, 42 }, 4.13, 0.0991427906067452, 3.93327919425051, 4.32672080574949, 0.42, 0.82, 0.08)]
    [InlineData("tally-descriptives-002", new[] { 1, 2, 3, 4 }, new long[] { 8, 12, 30, 50 }, 3.22, 0.0949002666279743, 3.0316972822467, 3.4083027177533, 0.5, 0.8, 0.2)]
    [InlineData("tally-descriptives-004", new[] { 1, 2, 3, 4, 5 }, new long[] { 1, 0, 0, 0, 0 }, 1.0, null, null, null, 0.0, 0.0, 1.0)]
    [InlineData("tally-descriptives-005", new[] { 1, 2, 3, 4, 5 }, new long[] { 1, 0, 0, 0, 1 }, 3.0, 2.0, -22.4124094723494, 28.4124094723494, 0.5, 0.5, 0.5)]
    [InlineData("tally-descriptives-007", new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, new long[] { 5, 5, 5, 5, 10, 10, 15, 20, 15, 10 }, 6.6, 0.25306205571046, 6.097869979256, 7.102130020744, 0.1, 0.25, 0.1)]
    [InlineData("tally-descriptives-008", new[] { 1, 2, 3, 4, 5, 6, 7 }, new long[] { 10, 12, 14, 30, 60, 80, 44 }, 5.136, 0.0986149870083174, 4.94177414738525, 5.33022585261476, 0.176, 0.496, 0.088)]
    [InlineData("tally-descriptives-010", new[] { 1, 2, 3, 4 }, new long[] { 0, 1, 1, 0 }, 2.5, 0.5, -3.85310236808735, 8.85310236808735, 0.0, 0.5, 0.5)]
    public void Mean_and_boxes_agree_with_R(
        string id, int[] values, long[] counts, double mean, double? standardError, double? lower, double? upper, double topBox, double topTwoBox, double bottomTwoBox)
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(ScaleOf(values), counts);
        Estimate estimate = tally.Score(Metrics.Mean);

        Figures.Close(mean, estimate.Value, Tolerance, id);
        Figures.Close(standardError, estimate.StandardError, Tolerance, id);
        Figures.Close(lower, estimate.Lower, Tolerance, id);
        Figures.Close(upper, estimate.Upper, Tolerance, id);
        Figures.Close(topBox, tally.Score(Metrics.TopBox(1)).Value, Tolerance, id);
        Figures.Close(topTwoBox, tally.Score(Metrics.TopBox(2)).Value, Tolerance, id);
        Figures.Close(bottomTwoBox, tally.Score(Metrics.BottomBox(2)).Value, Tolerance, id);
    }

    private static RatingScale ScaleOf(int[] values) => new(
        "reference", new("Reference", "参考"), RatingScaleKind.Satisfaction,
        [.. values.Select(value =>
        {
            string code = value.ToString(CultureInfo.InvariantCulture);
            return new RatingLevel(code, value, Sentiment.Neutral, new(code, code));
        })]);
}
