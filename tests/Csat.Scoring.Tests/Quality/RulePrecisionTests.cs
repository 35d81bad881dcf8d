using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class RulePrecisionTests
{
    private static readonly FiredRule Slow = new("cause.slow", "network-slow");
    private static readonly FiredRule Bill = new("cause.bill", "billing-error");

    private static readonly ClassifiedItem[] Items =
    [
        new("1", ["network-slow"], []) { Rules = [Slow, Slow] },
        new("2", ["network-slow", "billing-error"], []) { Rules = [Slow, Bill] },
        new("3", ["attitude"], []) { Rules = [Slow, Bill] },
        new("4", ["attitude"], []) { Rules = [Bill] },
    ];

    [Fact]
    public void Rules_that_are_wrong_most_often_come_first_and_silent_ones_are_listed()
    {
        IReadOnlyList<RulePrecision> rules = RulePrecisions.Of(Items, [Slow, Bill, new("cause.never", "attitude")]);

        Assert.Equal(["cause.bill 3 1", "cause.slow 3 2", "cause.never 0 0"], rules.Select(rule => $"{rule.RuleId} {rule.Fired} {rule.Right}"));
        Assert.Equal(Intervals.Wilson(1, 3), rules[0].Precision.Interval);
        Assert.Equal((EstimateStatus.NoData, null), (rules[2].Precision.Status, rules[2].Precision.Value));
        Assert.Equal(
            """
            rule                  code  held  right          precision
            cause.bill   billing-error     3      1  33.3% (6.1…79.2)
            cause.slow    network-slow     3      2  66.7% (20.8…93.9)
            cause.never       attitude     0      0                  –
            """.Replace("\r\n", "\n").Replace(" ", ""),
            RulePrecisions.ToTable(rules).Replace(" ", ""));
        Assert.Equal(2, RulePrecisions.Of(Items).Count);
        JsonContract.RoundTrips(rules[0], JsonContract.Info<RulePrecision>(ScoringJson.Options));
    }

    [Fact]
    public void Three_of_three_prove_little() =>
        Figures.Close(0.4385, RulePrecisions.Of(Items.Take(2).Append(new("5", ["network-slow"], []) { Rules = [Slow] })).Single(rule => rule.RuleId == Slow.RuleId).Precision.Lower, 1e-3);

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        Refuses<ArgumentNullException>(() => RulePrecisions.Of(null!), "items");
        Refuses<ArgumentException>(() => RulePrecisions.Of(Items, [null!]), "rules");
        Refuses<ArgumentException>(() => RulePrecisions.Of(Items, [new("r", " ")]), "rules", "'r' for ' '");
        Refuses<ArgumentNullException>(() => RulePrecisions.ToTable(null!), "rules");
        Refuses<ArgumentException>(() => RulePrecisions.Of(Items, options: new ScoreOptions { Method = IntervalMethod.Byar }), "options");
        Assert.Empty(RulePrecisions.Of([]));
    }
}
