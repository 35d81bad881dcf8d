using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaTallyTests
{
    [Fact]
    public void Verdicts_fall_into_four_disjoint_counts()
    {
        var start = Utc("2026-03-02 10:00");
        var now = start + Hours(25);
        SlaTally tally = SlaTally.Count(
        [
            .. SlaPolicies.ManagementMeasures.Clock([SlaEvent.Started(start), SlaEvent.Stopped(SlaTargetKind.Respond, start)]).At(now).Verdicts,
            .. SlaPolicies.ManagementMeasures.Clock([SlaEvent.Started(start), SlaEvent.Stopped(SlaTargetKind.Respond, now)]).At(now).Verdicts,
        ]);

        Assert.Equal(new SlaTally(met: 1, late: 1, running: 2, overdue: 2), tally);
        Assert.Equal((2, 4, 6), (tally.Judged, tally.Open, tally.Total));
        Assert.Equal("1 met, 1 late, 2 running, 2 overdue", tally.ToString());
    }

    [Fact]
    public void The_default_tally_is_empty()
    {
        Assert.Equal(SlaTally.Empty, default);
        Assert.Equal(0, SlaTally.Empty.Total);
        EqualityContract.Holds(new SlaTally(1, 2, 3, 4), new SlaTally(1, 2, 3, 4), new SlaTally(1, 2, 3, 5), SlaTally.Empty);
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
        Refuses<ArgumentOutOfRangeException>(() => new SlaTally(0, -1, 0, 0), "late", "-1", "0 or more");
        Assert.Throws<OverflowException>(() => new SlaTally(long.MaxValue, 0, 0, 0) + new SlaTally(1, 0, 0, 0));
        Refuses<ArgumentNullException>(() => SlaTally.Empty.Add(null!), "verdict");
    }

    private static SlaTally Tally(uint[] counts, int part)
    {
        long At(int i) => (4 * part) + i < counts.Length ? counts[(4 * part) + i] : 0;
        return new SlaTally(At(0), At(1), At(2), At(3));
    }
}
