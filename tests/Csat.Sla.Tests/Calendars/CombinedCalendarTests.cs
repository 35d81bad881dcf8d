using FsCheck.Xunit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

[Properties(Arbitrary = new[] { typeof(CalendarArbitraries) })]
public sealed class CombinedCalendarTests
{
    private static readonly BusinessCalendar Shanghai = BusinessCalendars.Weekly("shanghai", "Asia/Shanghai", WeeklyHours.MondayToFriday("09:00-17:00"));
    private static readonly BusinessCalendar Paris = BusinessCalendars.Weekly("paris", "Europe/Paris", WeeklyHours.MondayToFriday("09:00-17:00"));
    private static readonly Instant Noon = Utc("2026-01-05 00:00");

    [Fact]
    public void Two_offices_in_two_zones_follow_the_sun()
    {
        BusinessCalendar either = Shanghai.Union(Paris);
        BusinessCalendar both = Shanghai.Intersect(Paris);
        BusinessCalendar alone = Shanghai.Except(Paris);

        Assert.Equal((Utc("2026-01-05 01:00"), Utc("2026-01-05 16:00")), (either.NextOpen(Noon), either.NextClose(Noon)));
        Assert.Equal((Utc("2026-01-05 08:00"), Utc("2026-01-05 09:00")), (both.NextOpen(Noon), both.NextClose(Noon)));
        Assert.Equal((Utc("2026-01-05 01:00"), Utc("2026-01-05 08:00")), (alone.NextOpen(Noon), alone.NextClose(Noon)));
        Assert.Equal(["shanghai|paris", "shanghai&paris", "shanghai-paris"], new[] { either, both, alone }.Select(calendar => calendar.Id));
        Assert.All([either, both, alone], calendar => Assert.Equal("Asia/Shanghai", calendar.Zone.Id));
        Assert.Equal("1|1", either.Version);
        Assert.Equal("follow the sun", Shanghai.Union(Paris, "follow the sun").Id);
    }

    [Fact]
    public void Each_piece_names_the_calendar_that_decides()
    {
        Assert.Equal(
            ["shanghai closed", "shanghai open", "paris open", "shanghai closed"], Said(Shanghai.Union(Paris)));
        Assert.Equal(
            ["shanghai closed", "paris closed", "shanghai open", "shanghai closed"], Said(Shanghai.Intersect(Paris)));
        Assert.Equal(
            ["shanghai closed", "shanghai open", "paris closed", "shanghai closed"], Said(Shanghai.Except(Paris)));

        static IEnumerable<string> Said(BusinessCalendar calendar) => calendar.Pieces(Noon, Noon + Hours(24))
            .Select(piece => piece.CalendarId + (piece.IsOpen ? " open" : " closed"));
    }

    [Fact]
    public void What_both_cover_is_covered_and_provisional_from_the_earlier_of_the_two()
    {
        BusinessCalendar first = Covering("first", "2026-01-01", "2026-03-31", "2026-05-31");
        BusinessCalendar second = Covering("second", "2026-02-01", "2026-04-30", "2026-04-30");

        BusinessCalendar both = first.Union(second);

        Assert.Equal((second.CoveredFrom, second.CoveredUntil), (both.CoveredFrom, both.CoveredUntil));
        Assert.Equal(Utc("2026-04-01 00:00"), both.ProvisionalFrom);
        Assert.Equal([false, true], both.Pieces(both.CoveredFrom, both.CoveredUntil).Select(piece => piece.IsProvisional));
        Assert.Null(second.ProvisionalFrom);

        static BusinessCalendar Covering(string id, string from, string until, string provisionally)
        {
            BusinessCalendarBuilder builder = new BusinessCalendarBuilder(id, "Etc/UTC").Weekly(WeeklyHours.EveryDay("00:00-24:00"))
                .Covering(Date(from), Date(until));
            return (provisionally == until ? builder : builder.CoveringProvisionally(Date(provisionally))).Build();
        }
    }

    [Fact]
    public void Around_the_clock_without_the_maintenance_window()
    {
        BusinessCalendar window = BusinessCalendars.Weekly("window", "Asia/Shanghai", WeeklyHours.Closed.With(IsoDayOfWeek.Sunday, "02:00-04:00"));

        BusinessCalendar service = BusinessCalendars.AroundTheClock.Except(window, "service");

        Assert.Equal(Hours((7 * 24) - 2), service.Elapsed(Utc("2026-01-05 00:00"), Utc("2026-01-12 00:00")));
        Assert.Equal(Utc("2026-01-10 18:00"), service.NextClose(Utc("2026-01-05 00:00")));
        Assert.Equal(window.CoveredUntil, service.CoveredUntil);
        Assert.Same(DateTimeZone.Utc, service.Zone);
    }

    [Fact]
    public void A_combined_calendar_has_no_days_nor_hours_of_its_own()
    {
        BusinessCalendar both = Shanghai.Union(Paris);

        Refuses<InvalidOperationException>(() => both.Day(Date("2026-01-05")), null, "'shanghai|paris'", "combined");
        Refuses<InvalidOperationException>(() => both.With(WeeklyHours.Closed), null, "'shanghai|paris'", "its parts");
        Refuses<InvalidOperationException>(() => BusinessCalendars.AroundTheClock.With(WeeklyHours.Closed), null, "'around-the-clock'", "all the time");
    }

    [Fact]
    public void Calendars_that_cover_different_times_cannot_be_combined()
    {
        BusinessCalendar past = new BusinessCalendarBuilder("past", "Etc/UTC").Covering(Date("1990-01-01"), Date("1990-12-31")).Build();

        Refuses<ArgumentException>(() => Shanghai.Union(past), "other", "'past'", "1990-01-01", "'shanghai'", "2000-01-01");
        Refuses<ArgumentException>(() => Shanghai.Except(Paris, " "), "id", "empty");
        Assert.Throws<ArgumentNullException>("other", () => Shanghai.Intersect(null!));
    }

    [Property(MaxTest = 10_000)]
    public void Union_and_intersection_have_together_the_open_time_of_both(WideCalendarCase a, WideCalendarCase b)
    {
        if (Pair(a, b) is not var (left, right, from, until))
        {
            return;
        }

        Assert.Equal(
            left.Elapsed(from, until) + right.Elapsed(from, until),
            left.Union(right).Elapsed(from, until) + left.Intersect(right).Elapsed(from, until));
    }

    [Property(MaxTest = 10_000)]
    public void Difference_and_intersection_have_together_the_open_time_of_the_left(WideCalendarCase a, WideCalendarCase b)
    {
        if (Pair(a, b) is not var (left, right, from, until))
        {
            return;
        }

        Assert.Equal(left.Elapsed(from, until), left.Except(right).Elapsed(from, until) + left.Intersect(right).Elapsed(from, until));
    }

    [Property(MaxTest = 1_000)]
    public void Combined_pieces_lie_side_by_side_and_are_open_as_the_operation_says(WideCalendarCase a, WideCalendarCase b)
    {
        if (Pair(a, b) is not var (left, right, from, until))
        {
            return;
        }

        CalendarLawTests.Tile(left.Union(right), from, until);
        CalendarLawTests.Tile(left.Intersect(right), from, until);
        CalendarLawTests.Tile(left.Except(right), from, until);
        Instant at = from + ((until - from) * (a.Case.Minutes[2] % 1000) / 1000);
        if (at < until)
        {
            Assert.Equal(left.IsOpen(at) || right.IsOpen(at), left.Union(right).IsOpen(at));
            Assert.Equal(left.IsOpen(at) && right.IsOpen(at), left.Intersect(right).IsOpen(at));
            Assert.Equal(left.IsOpen(at) && !right.IsOpen(at), left.Except(right).IsOpen(at));
        }
    }

    /// <summary>Two calendars about the same dates, each in its own zone, and a stretch that both cover.</summary>
    private static (BusinessCalendar Left, BusinessCalendar Right, Instant From, Instant Until)? Pair(WideCalendarCase a, WideCalendarCase b)
    {
        BusinessCalendar left = a.Case.Compile("left");
        BusinessCalendar right = (b.Case with { First = a.Case.First }).Compile("right");
        Instant from = Instant.Max(left.CoveredFrom, right.CoveredFrom);
        Instant until = Instant.Min(left.CoveredUntil, right.CoveredUntil);
        return from < until ? (left, right, from, until) : null;
    }
}
