using Csat.Domain;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class FairRankingTests
{
    [Fact]
    public void Nobody_stands_behind_another_by_chance()
    {
        (string, ConfidenceInterval) Unit(string id, long good, long n) => (id, Intervals.Wilson(good, n));
        IReadOnlyList<RankedUnit> ranked = FairRanking.Of([Unit("large", 900, 1000), Unit("small", 2, 2), Unit("middle", 80, 100), Unit("weak", 600, 1000)]);

        Assert.Equal([("large", 1, 2), ("small", 1, 4), ("middle", 2, 3), ("weak", 3, 4)], ranked.Select(unit => (unit.Id, unit.Rank, unit.LastRank)));
    }

    [Property]
    public bool Ranks_agree_with_comparing_every_pair((byte Low, byte Width)[] units)
    {
        (string, ConfidenceInterval Interval)[] given = [.. units.Select((unit, i) => ($"{i}", new ConfidenceInterval(unit.Low, unit.Low + (unit.Width % 20))))];

        return FairRanking.Of(given).All(unit =>
            unit.Rank == 1 + given.Count(other => other.Interval.Lower > unit.Interval.Upper)
            && unit.LastRank == given.Length - given.Count(other => other.Interval.Upper < unit.Interval.Lower)
            && unit.Rank <= unit.LastRank);
    }

    [Fact]
    public void Bad_units_are_refused_all_at_once()
    {
        FindingsException refusal = Refuses<FindingsException>(
            () => FairRanking.Of([("a", new(0, 1)), ("a", new(0, 1)), ("b", new(1, 0)), ("c", new(double.NaN, 1))]), "units", "'a'", "1 to 0");

        Assert.Equal(["units[1].id", "units[2].interval", "units[3].interval"], refusal.Findings.Select(finding => finding.Path));
        Assert.Empty(FairRanking.Of([]));
    }
}
