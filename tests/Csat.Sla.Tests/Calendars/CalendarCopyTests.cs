using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>What a builder takes, what a copy keeps, and how crowded pieces are found.</summary>
public sealed class CalendarCopyTests
{
    private static readonly BusinessCalendar Office = new BusinessCalendarBuilder("office", "Asia/Shanghai")
        .Version("2026-11").Weekly(WeeklyHours.MondayToFriday("09:00-17:00"))
        .Holiday(Date("2026-10-01")).Workday(Date("2026-10-10")).Workday(Date("2026-09-20"), "10:00-11:00")
        .Closure(In("Asia/Shanghai", "2026-10-09 09:00"), In("Asia/Shanghai", "2026-10-09 10:00")).Build();

    [Fact]
    public void Other_hours_keep_the_dates_and_the_closures()
    {
        BusinessCalendar early = Office.With(WeeklyHours.MondayToFriday("08:00-12:00").With(IsoDayOfWeek.Monday, "07:00-08:00"));

        Assert.Equal(("office", "2026-11"), (early.Id, early.Version));
        Assert.Equal((Office.CoveredFrom, Office.CoveredUntil), (early.CoveredFrom, early.CoveredUntil));
        Assert.Empty(early.Day(Date("2026-10-01")).Shifts);
        Assert.Equal("07:00-08:00", Assert.Single(early.Day(Date("2026-10-10")).Shifts).ToString()); // Monday's
        Assert.Equal("10:00-11:00", Assert.Single(early.Day(Date("2026-09-20")).Shifts).ToString()); // its own
        Assert.Equal(Hours(3), early.Elapsed(In("Asia/Shanghai", "2026-10-09 00:00"), In("Asia/Shanghai", "2026-10-10 00:00")));
        Assert.Throws<ArgumentNullException>("hours", () => Office.With((WeeklyHours)null!));
    }

    [Fact]
    public void The_version_is_1_unless_said_and_never_empty()
    {
        Assert.Equal("1", BusinessCalendars.AroundTheClock.Version);
        Assert.Equal("1", BusinessCalendars.Weekly("office", "Etc/UTC", WeeklyHours.Closed).Version);
        Refuses<ArgumentException>(() => new BusinessCalendarBuilder("office", "Etc/UTC").Version(" "), "version", "empty");
    }

    [Fact]
    public void A_make_up_workday_needs_a_shift()
    {
        Finding finding = Assert.Single(new BusinessCalendarBuilder("office", "Etc/UTC").Workday(Date("2026-10-10"), Array.Empty<Shift>()).Validate());

        Assert.Equal("workdays.2026-10-10", finding.Path);
        Assert.Contains("null for Monday's", finding.Message.En, StringComparison.Ordinal);
        BilingualContract.Holds([finding.Message]);
        Assert.Empty(new BusinessCalendarBuilder("office", "Etc/UTC").Workday(Date("2026-10-10"), (IEnumerable<Shift>?)null).Validate());
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day()
    {
        LocalDate lunar = Date("2026-10-01").WithCalendar(CalendarSystem.HebrewCivil);
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder("office", "Etc/UTC").Weekly(WeeklyHours.EveryDay("09:00-17:00")).Holiday(lunar)
            .Covering(Date("2026-01-01").WithCalendar(CalendarSystem.Coptic), Date("2026-12-31").WithCalendar(CalendarSystem.Julian));

        Assert.Equal(CalendarReason.Holiday, builder.Build().Day(Date("2026-10-01")).Reason);
        Assert.Equal(Utc("2026-01-01 00:00"), builder.Build().CoveredFrom);
        Assert.Equal("holidays.2026-10-01", Assert.Single(builder.Holiday(Date("2026-10-01")).Validate()).Path);
    }

    [Fact]
    public void Provisional_dates_come_after_the_covered_ones()
    {
        Finding finding = Assert.Single(new BusinessCalendarBuilder("office", "Etc/UTC")
            .Covering(Date("2026-01-01"), Date("2026-12-31")).CoveringProvisionally(Date("2026-12-31")).Validate());

        Assert.Equal("coverage.provisional", finding.Path);
        BilingualContract.Holds([finding.Message]);
        Assert.Contains("after 2026-12-31", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_read_as_one_line()
    {
        Assert.Equal(
            "Mon-Fri 09:00-12:00 13:00-18:00, Sat 22:00-06:00",
            WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00").With(IsoDayOfWeek.Saturday, "22:00-06:00").ToString());
        Assert.Equal("Mon-Sun 00:00-24:00", WeeklyHours.EveryDay("00:00-24:00").ToString());
        Assert.Equal("Mon 10:00-11:00, Wed-Thu 10:00-11:00", WeeklyHours.MondayToFriday("10:00-11:00")
            .With(IsoDayOfWeek.Tuesday, Array.Empty<string>()).With(IsoDayOfWeek.Friday, Array.Empty<string>()).ToString());
        Assert.Equal("closed", WeeklyHours.Closed.ToString());
    }

    [Fact]
    public void A_thousand_pieces_in_one_hour_of_two_thousand_years_are_found()
    {
        Instant hour = Utc("2026-01-05 10:00");
        Duration second = Duration.FromSeconds(1);
        BusinessCalendar crowded = Enumerable.Range(0, 1000).Aggregate(
            new BusinessCalendarBuilder("crowded", "Etc/UTC").Override(Date("2026-01-05"), "10:00-11:00").Covering(Date("1000-01-01"), Date("2999-12-31")),
            (builder, i) => builder.Closure(hour + (second * ((3 * i) + 1)), hour + (second * ((3 * i) + 2)))).Build();

        Assert.Equal(second * 2600, crowded.Elapsed(crowded.CoveredFrom, crowded.CoveredUntil));
        for (int i = 0; i < 1000; i++)
        {
            Instant piece = hour + (second * 3 * i);
            Assert.Equal(second * ((2 * i) + 1), crowded.Elapsed(crowded.CoveredFrom, piece + (second * 1.5)));
            Assert.False(crowded.IsOpen(piece + second));
            Assert.Equal(piece + (second * 2.5), crowded.Add(hour, second * ((2 * i) + 1.5)));
            Assert.Equal(piece + (second * 0.5), crowded.Subtract(hour + Hours(1), second * (2600 - (2 * i) - 0.5)));
        }
    }
}
