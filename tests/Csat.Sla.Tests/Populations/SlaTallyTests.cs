using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaTallyTests
{
    [Fact]
    public void Verdicts_fall_into_disjoint_counts()
    {
        var start = Utc("2026-03-02 10:00");
        var now = start + Hours(25);
        SlaTally tally = SlaTally.Count(
        [
            .. SlaPolicies.ManagementMeasures.Clock([SlaEvent.Started(start), SlaEvent.Stopped(SlaTargetKind.Respond, start)]).At(now).Verdicts,
            .. SlaPolicies.ManagementMeasures.Clock([SlaEvent.Started(start), SlaEvent.Stopped(SlaTargetKind.Respond, now)]).At(now).Verdicts,
        ]);

        Assert.Equal(new SlaTally { Met = 1, Late = 1, Running = 2, Overdue = 2 }, tally);
        Assert.Equal((2, 4, 6), (tally.Judged, tally.Open, tally.Total));
        Assert.Equal("1 met, 1 late, 2 running, 2 overdue", tally.ToString());
    }

    [Fact]
    public void The_default_tally_is_empty_and_every_count_matters()
    {
        Assert.Equal(SlaTally.Empty, default);
        Assert.Equal(0, SlaTally.Empty.Total);
        SlaTally tally = Tally([1, 2, 3, 4, 5, 6, 7], 0);
        EqualityContract.Holds(
            tally, tally with { }, tally with { Met = 0 }, tally with { Late = 0 }, tally with { Running = 0 }, tally with { Overdue = 0 },
            tally with { Paused = 0 }, tally with { NoDeadline = 0 }, tally with { NotCovered = 0 });
        Assert.Equal("1 met, 2 late, 3 running, 4 overdue, 5 paused, 6 without a deadline, 7 not covered", tally.ToString());
        Assert.Equal((3, 12, 28), (tally.Judged, tally.Open, tally.Total));
    }

    [Property]
    public bool Merging_is_associative_commutative_and_the_empty_tally_changes_nothing(uint[] counts)
    {
        SlaTally[] parts = [Tally(counts, 0), Tally(counts, 1), Tally(counts, 2)];
        return (parts[0] + parts[1]) + parts[2] == parts[0] + (parts[1] + parts[2])
            && parts[0] + parts[1] == parts[1].Add(parts[0])
            && parts[0] + SlaTally.Empty == parts[0];
    }

    [Fact]
    public void A_negative_count_and_an_overflow_are_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => new SlaTally { Late = -1 }, "Late", "-1", "0 or more");
        Assert.Throws<OverflowException>(() => new SlaTally { Met = long.MaxValue } + new SlaTally { Met = 1 });
        Refuses<ArgumentNullException>(() => SlaTally.Empty.Add(null!), "verdict");
    }

    private static SlaTally Tally(uint[] counts, int part)
    {
        long At(int i) => (7 * part) + i < counts.Length ? counts[(7 * part) + i] : 0;
        return new SlaTally
        {
            Met = At(0),
            Late = At(1),
            Running = At(2),
            Overdue = At(3),
            Paused = At(4),
            NoDeadline = At(5),
            NotCovered = At(6),
        };
    }
}
