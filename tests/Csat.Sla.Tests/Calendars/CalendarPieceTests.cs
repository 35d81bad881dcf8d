using System.Globalization;
using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>Why time is open or closed.</summary>
public sealed class CalendarPieceTests
{
    private const string China = "Asia/Shanghai";
    private static readonly LocalizedText NationalDay = new("National Day", "国庆节");
    private static readonly LocalizedText Notice = new("notice of 2026", "2026 年放假通知");
    private static readonly LocalizedText PowerCut = new("power cut", "停电");

    private static readonly BusinessCalendar Office = Enumerable.Range(1, 7)
        .Aggregate(Builder(), (builder, day) => builder.Holiday(new LocalDate(2026, 10, day), NationalDay, Notice))
        .Workday(Date("2026-09-20"), null, NationalDay, Notice)
        .Override(Date("2026-09-28"), [Shift.Parse("10:00-11:00")], new("stocktaking", "盘点"))
        .Closure(In(China, "2026-09-29 11:00"), In(China, "2026-09-29 12:30"), PowerCut)
        .Build();

    [Fact]
    public void A_week_reads_piece_by_piece()
    {
        Assert.Equal(
            [
                "2026-09-18T18:00 closed Weekly ", // Friday evening and Saturday
                "2026-09-20T00:00 closed MakeUpWorkday National Day",
                "2026-09-20T09:00 open MakeUpWorkday National Day", // the make-up Sunday, with Monday's shifts
                "2026-09-20T12:00 closed MakeUpWorkday National Day",
                "2026-09-20T13:00 open MakeUpWorkday National Day",
                "2026-09-20T18:00 closed MakeUpWorkday National Day",
                "2026-09-21T00:00 closed Weekly ",
            ],
            Lines("2026-09-18 18:00", "2026-09-21 09:00"));
        Assert.Equal(
            [
                "2026-09-28T08:00 closed Override stocktaking",
                "2026-09-28T10:00 open Override stocktaking",
                "2026-09-28T11:00 closed Override stocktaking",
                "2026-09-29T00:00 closed Weekly ",
                "2026-09-29T09:00 open Weekly ",
                "2026-09-29T11:00 closed Closure power cut", // as long as it lasts, through the lunch break
                "2026-09-29T12:30 closed Weekly ",
                "2026-09-29T13:00 open Weekly ",
                "2026-09-29T18:00 closed Weekly ",
                "2026-09-30T09:00 open Weekly ",
                "2026-09-30T12:00 closed Weekly ", // the lunch break
                "2026-09-30T13:00 open Weekly ",
                "2026-09-30T18:00 closed Weekly ",
                "2026-10-01T00:00 closed Holiday National Day", // the holiday week is one piece
                "2026-10-08T00:00 closed Weekly ",
                "2026-10-08T09:00 open Weekly ",
            ],
            Lines("2026-09-28 08:00", "2026-10-08 10:00"));
    }

    [Fact]
    public void From_Friday_evening_to_Monday_morning_is_one_piece()
    {
        CalendarPiece weekend = Assert.Single(Office.Pieces(In(China, "2026-09-11 18:00"), In(China, "2026-09-14 09:00")));

        Assert.Equal((false, CalendarReason.Weekly, Hours(63)), (weekend.IsOpen, weekend.Reason, weekend.Length));
    }

    [Fact]
    public void A_piece_gives_its_source_and_its_calendar()
    {
        CalendarPiece holiday = Assert.Single(Office.Pieces(In(China, "2026-10-02 00:00"), In(China, "2026-10-03 00:00")));

        Assert.Equal((NationalDay, Notice, "office", false), (holiday.Name, holiday.Source, holiday.CalendarId, holiday.IsProvisional));
    }

    [Fact]
    public void A_night_shift_into_a_holiday_has_the_reason_of_its_own_date()
    {
        BusinessCalendar night = new BusinessCalendarBuilder("night", "Etc/UTC").Weekly(WeeklyHours.EveryDay("22:00-06:00"))
            .Holiday(Date("2026-01-01"), NationalDay).Build();

        Assert.Equal(
            [(true, CalendarReason.Weekly), (false, CalendarReason.Holiday), (false, CalendarReason.Weekly), (true, CalendarReason.Weekly)],
            night.Pieces(Utc("2025-12-31 22:00"), Utc("2026-01-02 23:00")).Select(piece => (piece.IsOpen, piece.Reason)));
    }

    [Fact]
    public void The_first_of_two_overlapping_closures_gives_the_reason_for_what_both_cut()
    {
        BusinessCalendar calendar = new BusinessCalendarBuilder("twice", "Etc/UTC").Weekly(WeeklyHours.EveryDay("00:00-24:00"))
            .Closure(Utc("2026-01-05 11:00"), Utc("2026-01-05 13:00"), PowerCut)
            .Closure(Utc("2026-01-05 10:00"), Utc("2026-01-05 12:00"), NationalDay).Build();

        Assert.Equal(
            ["10:00 National Day", "12:00 power cut"],
            calendar.Pieces(Utc("2026-01-05 10:00"), Utc("2026-01-05 13:00")).Select(piece => piece.Start.ToString("HH:mm", CultureInfo.InvariantCulture) + " " + piece.Name!.Value.En));
    }

    [Fact]
    public void Two_equal_instants_have_no_pieces_and_backwards_ones_are_refused()
    {
        Instant now = In(China, "2026-03-02 10:00");

        Assert.Empty(Office.Pieces(now, now));
        Refuses<ArgumentOutOfRangeException>(() => Office.Pieces(now, now - Hours(1)), "until", "2026-03-02 09:00:00", "2026-03-02 10:00:00");
        Refuses<CalendarCoverageException>(() => Office.Pieces(now, now + Hours(24 * 366 * 30)), null);
    }

    [Fact]
    public void A_day_says_what_decides_about_it()
    {
        CalendarDay makeUp = Office.Day(Date("2026-09-20"));
        CalendarDay plain = Office.Day(Date("2026-09-21"));

        Assert.Equal((CalendarReason.MakeUpWorkday, NationalDay, Notice), (makeUp.Reason, makeUp.Name, makeUp.Source));
        Assert.Equal(["09:00-12:00", "13:00-18:00"], makeUp.Shifts.Select(shift => shift.ToString()));
        Assert.Equal((CalendarReason.Weekly, null, null), (plain.Reason, plain.Name, plain.Source));
        Assert.Empty(Office.Day(Date("2026-10-01")).Shifts);
        Assert.Equal(CalendarReason.Holiday, Office.Day(Date("2026-10-01")).Reason);
        Assert.Equal(CalendarReason.Override, Office.Day(Date("2026-09-28")).Reason);
        Assert.Equal([Shift.AllDay], BusinessCalendars.AroundTheClock.Day(Date("2026-10-01")).Shifts);
        Assert.Equal(Office.Day(Date("2026-09-21").WithCalendar(CalendarSystem.Julian)), plain);
        Refuses<CalendarCoverageException>(() => Office.Day(Date("2050-01-01")), null, "2050-01-01");
        EqualityContract.Holds(plain, Office.Day(Date("2026-09-21")), makeUp, Office.Day(Date("2026-09-22")));
    }

    [Fact]
    public void After_the_known_dates_the_week_goes_on_only_when_asked_for_and_is_marked()
    {
        BusinessCalendar office = Builder().Covering(Date("2026-01-01"), Date("2026-12-31")).CoveringProvisionally(Date("2027-03-31")).Build();

        Assert.Equal(In(China, "2027-01-01 00:00"), office.ProvisionalFrom);
        Assert.Equal(In(China, "2027-04-01 00:00"), office.CoveredUntil);
        Assert.Equal(In(China, "2027-01-04 10:00"), office.Add(In(China, "2026-12-31 17:00"), Hours(1 + 8 + 1)));
        Assert.False(office.Day(Date("2026-12-31")).IsProvisional);
        Assert.True(office.Day(Date("2027-01-01")).IsProvisional);
        Assert.Equal([false, true], office.Pieces(In(China, "2026-12-31 20:00"), In(China, "2027-01-01 08:00")).Select(piece => piece.IsProvisional));
        Assert.Null(Office.ProvisionalFrom);
    }

    private static BusinessCalendarBuilder Builder() =>
        new BusinessCalendarBuilder("office", China).Weekly(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"));

    private static IEnumerable<string> Lines(string from, string until) => Office.Pieces(In(China, from), In(China, until)).Select(piece =>
        piece.Start.InZone(Office.Zone).ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) + (piece.IsOpen ? " open " : " closed ") + piece.Reason + " " + piece.Name?.En);
}
