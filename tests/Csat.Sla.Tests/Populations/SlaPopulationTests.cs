using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaPopulationTests
{
    private static readonly Instant Start = Utc("2026-03-02 10:00");

    [Fact]
    public void Requests_are_counted_by_kind_and_grade()
    {
        SlaPopulation month = SlaPopulation.Count(
        [
            Report(ServiceGrade.Gold, respondedAfter: 10, resolvedAfter: 4000),
            Report(ServiceGrade.Gold, respondedAfter: 20, resolvedAfter: null),
            Report(ServiceGrade.Diamond, respondedAfter: 15, resolvedAfter: 5000),
            Report(null, respondedAfter: null, resolvedAfter: null),
        ]);

        Assert.Equal([SlaTargetKind.Respond, SlaTargetKind.Feedback, SlaTargetKind.Resolve], month.Kinds);
        Assert.Equal(
            [null, ServiceGrade.Diamond, ServiceGrade.Gold],
            month.Cells.Where(cell => cell.Kind == SlaTargetKind.Respond).Select(cell => cell.Grade));
        Assert.Equal(new SlaTally { Met = 2, Late = 1, Overdue = 1 }, month[SlaTargetKind.Respond].Tally);
        Assert.Equal(new SlaTally { Met = 1, Late = 1 }, month[SlaTargetKind.Respond, ServiceGrade.Gold].Tally);
        Assert.Equal(3, month[SlaTargetKind.Respond].Durations.Total);
        Assert.Equal(2, month[SlaTargetKind.Respond].Durations.AtMost(Duration.FromMinutes(15)));
        Assert.Equal(Duration.FromMinutes(15), month[SlaTargetKind.Respond].Durations.Mean);
        Assert.Equal(Duration.FromMinutes(5000), month[SlaTargetKind.Resolve].Durations.Longest);
        Assert.Equal(SlaFigures.Empty, month[SlaTargetKind.Contact]);
        Refuses<ArgumentNullException>(() => SlaPopulation.Empty[null!], "kind");
        Refuses<ArgumentNullException>(() => SlaPopulation.Empty[null!, ServiceGrade.Gold], "kind");
        Assert.Equal(SlaFigures.Empty, month[SlaTargetKind.Respond, ServiceGrade.Basic]);
        Assert.StartsWith("respond: 2 met, 1 late, 0 running, 1 overdue\n", month.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Time_stamps_that_contradict_each_other_have_no_duration()
    {
        SlaFigures figures = SlaPopulation.Count([Report(null, respondedAfter: -1, resolvedAfter: null)])[SlaTargetKind.Respond];

        Assert.Equal((1, 1, 0), (figures.Tally.Met, figures.Untimed, figures.Durations.Total));
    }

    [Property]
    public void Merging_is_counting_at_once_in_any_order(int[] first, int[] second, int[] third)
    {
        SlaPopulation[] parts = [Count(first), Count(second), Count(third)];

        Assert.Equal(Count([.. first, .. second, .. third]), parts[0] + parts[1] + parts[2]);
        Assert.Equal(Count([.. third, .. first, .. second]), (parts[0] + parts[1]).Merge(parts[2]));
        Assert.Equal(parts[0] + parts[1], parts[1] + parts[0]);
        Assert.Equal(parts[0], parts[0] + SlaPopulation.Empty);
    }

    [Property]
    public void The_figures_of_a_kind_are_those_of_its_verdicts(int[] seeds)
    {
        SlaReport[] reports = [.. seeds.Select(Report)];
        SlaPopulation counted = SlaPopulation.Count(reports);
        foreach (SlaTargetKind kind in SlaPolicies.ManagementMeasures.Kinds)
        {
            SlaVerdict[] verdicts = [.. reports.Select(report => report[kind])];
            SlaVerdict[] timed = [.. verdicts.Where(verdict => !verdict.IsOpen && verdict.Elapsed >= Duration.Zero)];

            Assert.Equal(SlaTally.Count(verdicts), counted[kind].Tally);
            Assert.Equal(SlaFigures.Count(verdicts), counted[kind]);
            Assert.Equal(DurationHistogram.Count(timed.Select(verdict => verdict.Elapsed!.Value)), counted[kind].Durations);
        }
    }

    [Fact]
    public void A_mean_limit_is_kept_when_the_times_together_are_at_most_the_limits_together()
    {
        MeanFigures kept = new() { Judged = 2, SumTicks = 200, AllowedTicks = 200 };
        MeanFigures broken = new() { Judged = 1, SumTicks = 101, AllowedTicks = 100 };

        Assert.Null(default(MeanFigures).IsKept);
        Assert.True(kept.IsKept);
        Assert.False(broken.IsKept);
        Assert.False((kept + broken).IsKept);
        Assert.Equal(new MeanFigures { Judged = 3, SumTicks = 301, AllowedTicks = 300 }, kept.Add(broken));
        Refuses<ArgumentOutOfRangeException>(() => new MeanFigures { Judged = -1 }, "Judged", "-1");
        Refuses<ArgumentOutOfRangeException>(() => new MeanFigures { SumTicks = 0.5m }, "SumTicks", "0.5");
        Refuses<ArgumentOutOfRangeException>(() => new MeanFigures { AllowedTicks = -1 }, "AllowedTicks", "-1");
    }

    [Fact]
    public void Figures_that_contradict_each_other_are_refused()
    {
        DurationHistogram two = DurationHistogram.Count([Hours(1), Hours(2)]);

        Refuses<ArgumentException>(() => new SlaFigures(new SlaTally { Met = 1, Running = 5 }, two, default), "durations", "2", "at most 1");
        Refuses<ArgumentException>(() => new SlaFigures(new SlaTally { Met = 3 }, two, new MeanFigures { Judged = 3 }), "mean", "3", "at most 2");
        Refuses<ArgumentNullException>(() => new SlaFigures(default, null!, default), "durations");
        Refuses<ArgumentNullException>(() => SlaPopulation.Count((IEnumerable<SlaReport>)null!), "reports");
        Refuses<ArgumentNullException>(() => SlaPopulation.Count([(SlaReport)null!]), "reports");
        Refuses<ArgumentNullException>(() => SlaFigures.Count([null!]), "verdicts");
    }

    [Fact]
    public void Populations_are_equal_when_their_cells_are()
    {
        SlaPopulation one = Count([1, 2, 3]);
        EqualityContract.Holds(one, Count([3, 1, 2]), Count([1, 2, 4]), SlaPopulation.Empty);
        Assert.Equal(one, new SlaPopulation([.. one.Cells.Reverse()]));
    }

    private static SlaPopulation Count(int[] seeds) => SlaPopulation.Count(seeds.Select(Report));

    private static SlaReport Report(int seed)
    {
        long value = Math.Abs((long)seed);
        return Report(
            value % 4 == 3 ? null : ServiceGrade.All[(int)(value % 3)],
            value % 5 == 0 ? null : value % 40 - 3,
            value % 7 == 0 ? null : value * 17 % 9000);
    }

    private static SlaReport Report(ServiceGrade? grade, double? respondedAfter, double? resolvedAfter)
    {
        var events = new List<SlaEvent> { SlaEvent.Started(Start) };
        events.AddRange(Stopped(SlaTargetKind.Respond, respondedAfter));
        events.AddRange(Stopped(SlaTargetKind.Resolve, resolvedAfter));
        return SlaPolicies.ManagementMeasures.Clock(new SlaRequest { Grade = grade }, events).At(Start + Hours(9000));
    }

    private static IEnumerable<SlaEvent> Stopped(SlaTargetKind kind, double? minutes) =>
        minutes is { } after ? [SlaEvent.Stopped(kind, Start + Duration.FromMinutes(after))] : [];
}
