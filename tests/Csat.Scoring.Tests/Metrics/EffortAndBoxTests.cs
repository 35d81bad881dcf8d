using Csat.Domain;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(Tallies)])]
public class EffortAndBoxTests
{
    // 1 to 7: hard 1–3, neutral 4, easy 5–7.
    private static readonly RatingTally Effort = RatingTally.FromCountsWorstFirst(RatingScales.Effort1To7, [10, 12, 14, 30, 60, 80, 44]);

    [Fact]
    public void Customer_effort_has_a_mean_a_share_and_a_net()
    {
        Assert.Equal((5.136, EstimateUnit.ScalePoints), (Effort.Score(Metrics.CesMean).Value, Effort.Score(Metrics.CesMean).Unit));
        Assert.Equal((184.0 / 250, EstimateUnit.Proportion, 250L), (Effort.Score(Metrics.CesTop).Value, Effort.Score(Metrics.CesTop).Unit, Effort.Score(Metrics.CesTop).N));
        Figures.Close(100 * (184 - 36) / 250.0, Effort.Score(Metrics.CesNet).Value, 1e-14);
        Assert.Equal(("ces-mean", "ces-top", "ces-net"), (Metrics.CesMean.Id, Metrics.CesTop.Id, Metrics.CesNet.Id));
    }

    [Fact]
    public void An_index_makes_scales_of_two_lengths_comparable()
    {
        RatingTally four = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, 1, 1, 0]);
        RatingTally ten = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0]);

        Assert.Equal(50, four.Score(Metrics.Index0To100).Value!.Value, 12);
        Assert.Equal(50, ten.Score(Metrics.Index0To100).Value);
        Assert.StartsWith("50.0 points (", four.Score(Metrics.Index0To100).ToString(), StringComparison.Ordinal);
    }

    [Property]
    public bool A_net_box_is_top_less_bottom_box(RatingTally t, byte size)
    {
        int levels = 1 + (size % (t.Scale.Levels.Count - 1));
        Estimate net = t.Score(Metrics.NetBox(levels));
        double? difference = 100 * (t.Score(Metrics.TopBox(levels)).Value - t.Score(Metrics.BottomBox(levels)).Value);

        return net.N == t.Answered && (net.Value is null ? difference is null : Math.Abs(net.Value.Value - difference!.Value) < 1e-11);
    }

    [Property]
    public bool The_index_is_the_mean_rescaled(RatingTally t)
    {
        double low = t.Scale.Levels[0].Value;
        double high = t.Scale.Levels[t.Scale.Levels.Count - 1].Value;
        Estimate index = t.Score(Metrics.Index0To100);
        Estimate mean = t.Score(Metrics.Mean);
        double? Rescaled(double? value) => 100 * (value - low) / (high - low);
        bool Close(double? x, double? y) => x is null ? y is null : Math.Abs(x.Value - y!.Value) <= 1e-9 * Math.Max(1, Math.Abs(x.Value));

        return Close(index.Value, Rescaled(mean.Value)) && Close(index.Lower, Rescaled(mean.Lower)) && Close(index.Upper, Rescaled(mean.Upper)) && index.Status == mean.Status;
    }
}
