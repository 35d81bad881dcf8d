using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

[Properties(Arbitrary = new[] { typeof(BatchArbitraries) })]
public sealed class BatchTests
{
    private static readonly Instant Start = Utc("2026-03-02 10:00");

    private static readonly SlaTarget OneHour = new(SlaTargetKind.Resolve, SlaLimit.Hours(1));

    [Property(MaxTest = 500)]
    public void A_batch_is_the_clocks_verdicts(BatchCase random)
    {
        BusinessCalendar calendar = random.Calendar.Compile();
        if (!calendar.EverOpens)
        {
            return;
        }

        SlaTarget Target(string limit, string gold) => new(
            SlaTargetKind.Contact, new ByGrade<SlaLimit>(SlaLimit.Parse(limit)).With(ServiceGrade.Diamond, SlaLimit.Parse(gold)))
        {
            Calendar = calendar,
            Rounding = random.Rounding,
        };
        SlaTarget target = Target(random.Limit, random.GoldLimit);
        target = SlaPolicy.Validate("random", "1", [target]).Count == 0 ? target : Target(random.GoldLimit, random.Limit); // no longer limit for the best grade
        var policy = new SlaPolicy("random", "1", [target]);
        Instant now = At(random.Now);
        var results = new SlaResult[random.Tickets.Count];
        target.Judge(
            new SlaTicketColumns
            {
                Starts = random.Tickets.Select(ticket => At(ticket.Start)).ToArray(),
                Stops = random.Tickets.Select(ticket => Maybe(ticket.Stop)).ToArray(),
                Grades = random.Tickets.Select(Grade).ToArray(),
                Pauses = random.Tickets.SelectMany(ticket => ticket.Pauses).Select(pause => new Interval(At(pause.From), Maybe(pause.Until))).ToArray(),
                PauseOffsets = Offsets(random.Tickets),
            },
            now, results);

        for (int i = 0; i < results.Length; i++)
        {
            SlaVerdict verdict = policy.Clock(new SlaRequest { Grade = Grade(random.Tickets[i]) }, Events(random.Tickets[i])).At(now)[SlaTargetKind.Contact];
            SlaResult result = results[i];
            Assert.Equal(
                (verdict.Status, verdict.IsOpen, verdict.IsOverdue, verdict.Due, verdict.DueIfResumedNow, verdict.Elapsed, verdict.BreachedAt),
                (result.Status, result.IsOpen, result.IsOverdue, result.Due, result.DueIfResumedNow, result.Elapsed, result.BreachedAt));
        }

        Assert.Equal(
            SlaFigures.Count(random.Tickets.Select(ticket => policy
                .Clock(new SlaRequest { Grade = Grade(ticket) }, Events(ticket)).At(now)[SlaTargetKind.Contact])),
            SlaFigures.Count(results));

        Instant At(int minute) => calendar.CoveredFrom + Duration.FromMinutes(minute);
        Instant? Maybe(int? minute) => minute is { } known ? At(known) : null;
        IEnumerable<SlaEvent> Events(BatchTicket ticket) =>
        [
            SlaEvent.Started(At(ticket.Start)),
            .. ticket.Stop is { } stop ? [SlaEvent.Stopped(SlaTargetKind.Contact, At(stop))] : Array.Empty<SlaEvent>(),
            .. ticket.Pauses.Select(pause => pause.Until is { } until
                ? (SlaEvent)SlaEvent.PausedBetween(PauseReason.Parts, At(pause.From), At(until))
                : SlaEvent.Paused(PauseReason.Parts, At(pause.From))),
        ];
    }

    [Fact]
    public void Pauses_in_any_order_and_over_each_other_count_once()
    {
        Interval Pause(double from, double? until) => new(Start + Hours(from), until is { } end ? Start + Hours(end) : null);

        SlaResult result = One(Start + Hours(3.5), Pause(1.5, 2.5), Pause(0.5, 1), Pause(0.75, 2), Pause(0.6, 0.6), Pause(9, null));

        Assert.Equal((SlaStatus.Breached, Start + Hours(3), Hours(1.5)), (result.Status, result.Due, result.Elapsed));
        Assert.Equal("Breached, open", result.ToString());
    }

    [Fact]
    public void A_pause_that_lasts_has_no_deadline_but_the_one_if_it_ended_now()
    {
        SlaResult result = One(Start + Hours(5), new Interval(Start + Hours(0.5), null));

        Assert.Equal((SlaStatus.Paused, null, Start + Hours(5.5), Hours(0.5)), (result.Status, result.Due, result.DueIfResumedNow, result.Elapsed));
    }

    [Theory]
    [InlineData("2 h")]
    [InlineData("26 h by the wall clock")]
    public void Judging_allocates_nothing(string limit)
    {
        const int Tickets = 200;
        var target = new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Parse(limit)) { Calendar = Samples.Office };
        var starts = Enumerable.Range(0, Tickets).Select(i => Start + Duration.FromMinutes(97 * i)).ToArray();
        var stops = starts.Select((start, i) => i % 3 == 0 ? null : (Instant?)(start + Hours(i % 40))).ToArray();
        var pauses = starts.SelectMany(start => new[] { new Interval(start + Hours(3), start + Hours(7)), new Interval(start + Hours(1), start + Hours(4)) }).ToArray();
        int[] offsets = [.. Enumerable.Range(0, Tickets + 1).Select(i => 2 * i)];
        ServiceGrade?[] grades = [.. starts.Select((_, i) => i % 15 == 14 ? null : ServiceGrade.All[i % 15])];
        var results = new SlaResult[Tickets];

        Assert.Equal(0, Allocation.Of(() => target.Judge(
            new SlaTicketColumns { Starts = starts, Stops = stops, Grades = grades, Pauses = pauses, PauseOffsets = offsets },
            Start + Hours(300), results)));
        Assert.Contains(results, result => result.Status == SlaStatus.Breached);
    }

    [Fact]
    public void Many_pauses_of_one_ticket_are_merged_too()
    {
        Interval[] pauses = [.. Enumerable.Range(0, 100).Reverse().Select(i => new Interval(Start + Duration.FromSeconds(i), Start + Duration.FromSeconds(i + 0.5)))];

        Assert.Equal(Start + Hours(1) + Duration.FromSeconds(50), One(Start + Hours(2), pauses).Due);
    }

    [Fact]
    public void Columns_may_be_left_out()
    {
        var results = new SlaResult[2];
        OneHour.Judge(new SlaTicketColumns { Starts = [Start, Start + Hours(1)] }, Start + Hours(1.5), results);
        OneHour.Judge(default, Start, []);

        Assert.Equal([SlaStatus.Breached, SlaStatus.Running], results.Select(result => result.Status));
        Assert.Equal((null, null), (default(SlaResult).Due, default(SlaResult).Elapsed));
    }

    [Fact]
    public void Results_make_figures_and_a_population_by_grade()
    {
        ServiceGrade?[] grades = [ServiceGrade.Gold, null, ServiceGrade.Gold];
        var target = new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(1)) { MeanLimit = Hours(0.75) };
        var tickets = new SlaTicketColumns { Starts = [Start, Start, Start], Stops = [Start + Hours(0.5), null, Start + Hours(2)], Grades = grades };
        var results = new SlaResult[3];
        target.Judge(tickets, Start + Hours(3), results);

        SlaPopulation population = SlaPopulation.Count(target, tickets, results);

        Assert.Equal(new SlaTally { Met = 1, Late = 1 }, population[SlaTargetKind.Resolve, ServiceGrade.Gold].Tally);
        Assert.Equal(new SlaTally { Overdue = 1 }, population[SlaTargetKind.Resolve, null].Tally);
        Assert.Equal(SlaFigures.Count(results, Hours(0.75)), population[SlaTargetKind.Resolve]);
        Assert.False(population[SlaTargetKind.Resolve].Mean.IsKept);
        Assert.Equal(
            population,
            SlaPopulation.Count(Enumerable.Range(0, 3).Select(i => new SlaPolicy("p", "1", [target])
                .Clock(new SlaRequest { Grade = grades[i] }, Stopped(i)).At(Start + Hours(3)))));

        static SlaEvent[] Stopped(int ticket) => ticket == 1
            ? [SlaEvent.Started(Start)]
            : [SlaEvent.Started(Start), SlaEvent.Stopped(SlaTargetKind.Resolve, Start + Hours(ticket == 0 ? 0.5 : 2))];
    }

    [Fact]
    public void Columns_that_dont_fit_each_other_are_refused_before_anything_is_judged()
    {
        Refused(() => Judge([Start, Start], [null], [], [], [], 2), "tickets", "1 Stops", "2 Starts");
        Refused(() => Judge([Start], [], [null, null], [], [], 1), "tickets", "2 Grades", "1 Starts");
        Refused(() => Judge([Start], [], [], [Whole], [], 1), "tickets", "0 PauseOffsets", "1 tickets");
        Refused(() => Judge([Start], [], [], [Whole], [0, 2], 1), "tickets", "from 0 to 2", "1 Pauses");
        Refused(() => Judge([Start], [], [], [Whole], [1, 1], 1), "tickets", "from 1 to 1", "1 Pauses");
        Refused(() => Judge([Start, Start], [], [], [Whole], [0, 2, 1], 2), "tickets", "PauseOffsets[1] = 2", "don't fall");
        Refused(() => Judge([Start], [], [], [new Interval(null, Start)], [0, 1], 1), "tickets", "Pauses[0]", "a start");
        Refused(() => Judge([Start], [], [], [], [], 2), "results", "2 results", "1 tickets");
        Refuses<ArgumentException>(() => SlaPopulation.Count(OneHour, new SlaTicketColumns { Starts = [Start] }, []), "results", "0 results");

        static void Refused(Func<object?> call, string parameter, params string[] mustMention) => Refuses<ArgumentException>(call, parameter, mustMention);
        static object? Judge(Instant[] starts, Instant?[] stops, ServiceGrade?[] grades, Interval[] pauses, int[] offsets, int room)
        {
            OneHour.Judge(
                new SlaTicketColumns { Starts = starts, Stops = stops, Grades = grades, Pauses = pauses, PauseOffsets = offsets },
                Start, new SlaResult[room]);
            return null;
        }
    }

    private static Interval Whole => new(Start, Start + Hours(1));

    private static SlaResult One(Instant now, params Interval[] pauses)
    {
        var results = new SlaResult[1];
        OneHour.Judge(new SlaTicketColumns { Starts = [Start], Pauses = pauses, PauseOffsets = [0, pauses.Length] }, now, results);
        return results[0];
    }

    private static ServiceGrade? Grade(BatchTicket ticket) => ticket.Grade == 0 ? null : ServiceGrade.All[ticket.Grade - 1];

    private static int[] Offsets(IReadOnlyList<BatchTicket> tickets)
    {
        int[] offsets = new int[tickets.Count + 1];
        for (int i = 0; i < tickets.Count; i++)
        {
            offsets[i + 1] = offsets[i] + tickets[i].Pauses.Count;
        }

        return offsets;
    }
}
