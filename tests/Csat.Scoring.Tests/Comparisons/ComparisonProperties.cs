using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>Two tallies of one scale and a metric for it.</summary>
public sealed record TalliesToCompare(RatingTally A, RatingTally B, ScoreMetric Metric);

[Properties(Arbitrary = [typeof(ComparisonProperties)])]
public class ComparisonProperties
{
    public static Arbitrary<TalliesToCompare> Given() => Arb.From(
        from three in Tallies.Three().Generator
        from metric in Gen.Elements(Tallies.MetricsOf(three.A.Scale).ToArray())
        select new TalliesToCompare(three.A, three.B, metric));

    [Property]
    public bool The_other_way_round_only_the_signs_change(TalliesToCompare given)
    {
        var there = Comparison.Between(given.A, given.B, given.Metric);
        var back = Comparison.Between(given.B, given.A, given.Metric);

        return there.Status == back.Status
            && there.Difference == -back.Difference
            && Same(there.PValue, back.PValue)
            && Same(there.EffectSize, -back.EffectSize)
            && Same(there.Interval?.Lower, -back.Interval?.Upper)
            && Same(there.Interval?.Upper, -back.Interval?.Lower);
    }

    [Property]
    public bool A_tally_compared_with_itself_shows_nothing(TalliesToCompare given)
    {
        var same = Comparison.Between(given.A, given.A, given.Metric);

        return same.Conclusion is ComparisonConclusion.NotTestable or ComparisonConclusion.NoDifferenceShown && same.Difference is null or 0 && same.PValue is null or > 0.999999;
    }

    [Property]
    public bool The_difference_is_that_of_the_scores_and_nothing_is_no_number(TalliesToCompare given)
    {
        var comparison = Comparison.Between(given.A, given.B, given.Metric);
        double?[] figures =
        [
            comparison.Difference, comparison.PValue, comparison.EffectSize, comparison.RelativeChange, comparison.Interval?.Lower, comparison.Interval?.Upper,
        ];

        return Same(comparison.Difference, comparison.Later.Value - comparison.Earlier.Value, 100)
            && figures.All(figure => figure is null || !(double.IsNaN(figure.Value) || double.IsInfinity(figure.Value)))
            && comparison.PValue is null or (>= 0 and <= 1)
            && !string.IsNullOrEmpty(comparison.Explain());
    }

    [Property]
    public bool The_status_says_what_is_there(TalliesToCompare given)
    {
        var comparison = Comparison.Between(given.A, given.B, given.Metric);

        return comparison.Status switch
        {
            EstimateStatus.Ok => comparison is { Difference: not null, Interval: not null, PValue: not null }
                && (comparison.EffectSize is null) == (comparison.Unit == EstimateUnit.NpsPoints && Math.Min(comparison.Earlier.N, comparison.Later.N) == 1),
            EstimateStatus.NoData => comparison is { Difference: null, Interval: null, PValue: null, EffectSize: null },
            _ => comparison.Difference is not null,
        };
    }

    private static bool Same(double? one, double? other, double scale = 1) =>
        one is { } a && other is { } b ? Math.Abs(a - b) <= 1e-12 * Math.Max(scale, Math.Abs(a)) : one is null && other is null;
}
