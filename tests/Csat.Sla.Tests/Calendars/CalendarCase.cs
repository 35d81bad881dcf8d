using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>A random week in a zone, seen for up to three days about one of the zone's awkward dates.</summary>
public sealed record CalendarCase(string ZoneId, LocalDate First, int Days, IReadOnlyList<IReadOnlyList<Shift>> Week, IReadOnlyList<int> Minutes)
{
    /// <summary>The date after the last one seen.</summary>
    public LocalDate End => First.PlusDays(Days);

    /// <summary>The compiled calendar.</summary>
    public BusinessCalendar Compile() => new BusinessCalendarBuilder("random", ZoneId)
        .Weekly(Enumerable.Range(1, 7).Aggregate(WeeklyHours.Closed, (hours, day) => hours.With((IsoDayOfWeek)day, Week[day - 1])))
        .Covering(First, End.PlusDays(-1))
        .Build();

    /// <summary>A random instant inside the covered time, at a whole minute.</summary>
    public Instant At(BusinessCalendar calendar, int index)
    {
        long length = (long)(calendar.CoveredUntil - calendar.CoveredFrom).TotalMinutes;
        return calendar.CoveredFrom + Duration.FromMinutes(Minutes[index] % (length + 1));
    }

    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} {1:uuuu-MM-dd} +{2} [{3}] minutes {4}", ZoneId, First, Days,
        string.Join(" | ", Week.Select(day => string.Join(" ", day))), string.Join(" ", Minutes));
}

/// <summary>FsCheck generators of calendars.</summary>
public static class CalendarArbitraries
{
    private static readonly (string Zone, string Date)[] AwkwardDates =
    [
        ("Asia/Shanghai", "2026-02-14"),
        ("America/New_York", "2026-03-08"), ("America/New_York", "2026-11-01"),
        ("Europe/Paris", "2026-03-29"), ("Europe/Paris", "2026-10-25"),
        ("America/Sao_Paulo", "2018-11-04"), ("America/Sao_Paulo", "2018-02-17"), // the change is at midnight
        ("Australia/Lord_Howe", "2026-04-05"), ("Australia/Lord_Howe", "2026-10-04"), // by half an hour
        ("Pacific/Apia", "2011-12-30"), ("Pacific/Apia", "2011-09-24"), // a skipped date
    ];

    public static Arbitrary<CalendarCase> Calendars() => (
        from awkward in Gen.Elements(AwkwardDates)
        from before in Gen.Choose(0, 2)
        from days in Gen.Choose(1, 3)
        from week in Gen.ArrayOf(DayGen(), 7)
        from minutes in Gen.ArrayOf(Gen.Choose(0, 100_000), 4)
        select new CalendarCase(awkward.Zone, When.Date(awkward.Date).PlusDays(-before), days, week, minutes)).ToArbitrary();

    /// <summary>None to three shifts; the last may run past midnight, as far as the first one's start.</summary>
    private static Gen<IReadOnlyList<Shift>> DayGen() =>
        from count in Gen.Choose(0, 3)
        from grain in Gen.Elements(1, 15, 30, 60)
        from edges in Gen.ArrayOf(Gen.Choose(0, 1439 / grain), 2 * count)
        from night in Gen.Choose(0, 3)
        select Day([.. edges.Select(edge => edge * grain).Distinct().OrderBy(edge => edge)], night == 0);

    private static IReadOnlyList<Shift> Day(int[] edges, bool night)
    {
        IEnumerable<Shift> day = Enumerable.Range(0, edges.Length / 2).Select(i => Shift.Of(Time(edges[2 * i]), Time(edges[(2 * i) + 1])));
        return [.. night && edges.Length > 2 ? day.Skip(1).Append(Shift.Of(Time(edges[edges.Length - 1] + 1), Time(edges[0]))).Where(Fits) : day];

        // The night shift starts after the last edge, so that it overlaps nothing.
        bool Fits(Shift shift) => shift.Start < shift.End || shift.RunsPastMidnight || shift.End == LocalTime.Midnight;
    }

    private static LocalTime Time(int minute) => LocalTime.FromMinutesSinceMidnight(minute % 1440);
}
