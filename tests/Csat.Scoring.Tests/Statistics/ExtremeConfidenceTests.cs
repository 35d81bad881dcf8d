using Csat.Domain;
using Xunit;

namespace Csat.Scoring.Tests;

public class ExtremeConfidenceTests
{
    [Theory]
    [InlineData(1e-120)]
    [InlineData(1e-200)]
    [InlineData(double.Epsilon)]
    public void A_hardly_confident_t_interval_is_a_number_and_narrow(double confidence)
    {
        ConfidenceInterval interval = Intervals.StudentT(0, 1, 5, confidence);

        Assert.InRange(interval.Upper, 0, 2 * confidence + 1e-300);
        Assert.Equal(-interval.Upper, interval.Lower);
    }

    [Fact]
    public void The_highest_confidence_below_one_scores_staff()
    {
        IncentiveScheme scheme = IncentiveSchemes.ManagementMeasures with { ConfidenceLevel = 0.99999999999999989 };

        StaffScore score = scheme.Evaluate(
        [
            new("a", [MeasureFact.Proportion("satisfaction", 19, 20), MeasureFact.Proportion("reply-on-time", 9, 10), MeasureFact.Proportion("resolved-on-time", 9, 10)]),
            new("b", [MeasureFact.Proportion("satisfaction", 9, 20)]),
        ]).For("a");

        Assert.True(score.Lower < score.Score && score.Score < score.Upper);
    }
}
