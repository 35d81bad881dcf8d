using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Satisfaction rates as R 4.2.2 computes them.</summary>
public class SatisfactionRateReferenceTests
{
    private const double Tolerance = 1e-12;

    [Theory]
    [InlineData("satisfaction-rate-001", 50, 30, 0, 20, 0.8, 100, 0.8, 0.711170834406841, 0.866633066668967)]
    [InlineData("satisfaction-rate-002", 42, 40, 10, 8, 0.911111111111111, 90, 0.82, 0.834294533739459, 0.954269507463205)]
    [InlineData("satisfaction-rate-004", 0, 0, 0, 5, 0.0, 5, 0.0, 0.0, 0.434482464783175)]
    [InlineData("satisfaction-rate-005", 1, 0, 0, 0, 1.0, 1, 1.0, 0.206549314377238, 1.0)]
    [InlineData("satisfaction-rate-007", 0, 0, 0, 0, null, 0, null, null, null)]
    public void Both_neutral_policies_agree_with_R(
        string id, long verySatisfied, long satisfied, long neutral, long dissatisfied, double? excluding, long denominator, double? including, double? lower, double? upper)
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.FiveLevel, [0, dissatisfied, neutral, satisfied, verySatisfied]);
        Estimate rate = tally.Score(Metrics.SatisfactionRate(NeutralPolicy.Exclude));

        Assert.Equal(denominator, rate.N);
        Figures.Close(excluding, rate.Value, Tolerance, id);
        Figures.Close(lower, rate.Lower, Tolerance, id);
        Figures.Close(upper, rate.Upper, Tolerance, id);
        Figures.Close(including, tally.Score(Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied)).Value, Tolerance, id);
        Assert.Equal(denominator == 0, rate.Status == EstimateStatus.NoData);
    }
}
