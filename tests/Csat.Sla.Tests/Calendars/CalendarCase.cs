using System.Globalization;
using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = NodaTime.Interval;

namespace Csat.Sla.Tests;

/// <summary>
/// A random week in a zone, with holidays, make-up workdays, overrides and closures, seen for some days about one of the zone's
/// awkward dates.
/// </summary>
public sealed record CalendarCase(
    string ZoneId,
    LocalDate First,
    int Days,
    IReadOnlyList<IReadOnlyList<Shift>> Week,
    IReadOnlyList<int> Minutes,
    IReadOnlyList<DateCase> Dates,
    IReadOnlyList<(int Start, int Length)> Cuts)
{
    /// <summary>The date after the last one seen.</summary>
    public LocalDate End => First.PlusDays(Days);

    /// <summary>The closures: so many minutes after the start of the first date, so many minutes long.</summary>
    public IEnumerable<Interval> Closures()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[ZoneId];
        Instant from = zone.StartOf(First);
        long length = (long)(zone.StartOf(End) - from).TotalMinutes;
        return length == 0 ? [] : Cuts.Select(cut => from + Duration.FromMinutes(cut.Start % length))
            .Zip(Cuts, (start, cut) => new Interval(start, start + Duration.FromMinutes(cut.Length)));
    }

    /// <summary>The compiled calendar.</summary>
    public BusinessCalendar Compile(string id = "random")
    {
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder(id, ZoneId)
            .Weekly(Enumerable.Range(1, 7).Aggregate(WeeklyHours.Closed, (hours, day) => hours.With((IsoDayOfWeek)day, Week[day - 1])))
            .Covering(First, End.PlusDays(-1));
        foreach (DateCase entry in Dates)
        {
            LocalDate date = First.PlusDays(entry.Day);
            var name = new LocalizedText("day " + entry.Day, "第 " + entry.Day + " 天");
            _ = entry.Reason switch
            {
                CalendarReason.Holiday => builder.Holiday(date, name),
                CalendarReason.MakeUpWorkday => builder.Workday(date, entry.Shifts.Count == 0 ? null : entry.Shifts, name),
                _ => builder.Override(date, entry.Shifts, name),
            };
        }

        foreach (Interval closure in Closures())
        {
            builder.Closure(closure.Start, closure.End, new("closure", "停业"));
        }

        return builder.Build();
    }

    /// <summary>A random instant inside the covered time, at a whole minute.</summary>
    public Instant At(BusinessCalendar calendar, int index)
    {
        long length = (long)(calendar.CoveredUntil - calendar.CoveredFrom).TotalMinutes;
        return calendar.CoveredFrom + Duration.FromMinutes(Minutes[index] % (length + 1));
    }

    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} {1:uuuu-MM-dd} +{2} [{3}] dates {4} cuts {5} minutes {6}", ZoneId, First, Days,
        string.Join(" | ", Week.Select(day => string.Join(" ", day))), string.Join(", ", Dates), string.Join(" ", Cuts), string.Join(" ", Minutes));
}

/// <summary>What is said about the date so many days after the first: <c>Shifts</c> of a make-up workday are empty for Monday's.</summary>
public sealed record DateCase(int Day, CalendarReason Reason, IReadOnlyList<Shift> Shifts)
{
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1} {2}", Day, Reason, string.Join(" ", Shifts));
}

/// <summary>A <see cref="CalendarCase"/> of up to three weeks.</summary>
public sealed record WideCalendarCase(CalendarCase Case);

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

    public static Arbitrary<CalendarCase> Calendars() => Cases(3).ToArbitrary();

    public static Arbitrary<WideCalendarCase> WideCalendars() => Cases(21).Select(random => new WideCalendarCase(random)).ToArbitrary();

    private static Gen<CalendarCase> Cases(int longest) =>
        from awkward in Gen.Elements(AwkwardDates)
        from days in Gen.Choose(1, longest)
        from before in Gen.Choose(0, days - 1)
        from week in Gen.ArrayOf(DayGen(), 7)
        from minutes in Gen.ArrayOf(Gen.Choose(0, 100_000), 4)
        from dates in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(DateGen(days), count))
        from cuts in Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(Gen.Choose(0, 100_000).Zip(Gen.Choose(1, 600)), count))
        select new CalendarCase(
            awkward.Zone, When.Date(awkward.Date).PlusDays(-before), days, week, minutes,
            [.. dates.GroupBy(entry => (entry.Day, entry.Reason)).Select(same => same.First())],
            [.. cuts.Select(cut => (cut.Item1, cut.Item2))]);

    /// <summary>The day before the first too: its night shift counts.</summary>
    private static Gen<DateCase> DateGen(int days) =>
        from day in Gen.Choose(-1, days - 1)
        from reason in Gen.Elements(CalendarReason.Holiday, CalendarReason.MakeUpWorkday, CalendarReason.Override)
        from shifts in DayGen()
        select new DateCase(day, reason, reason == CalendarReason.Holiday ? [] : shifts);

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
        return [.. night && edges.Length > 2 && edges[edges.Length - 1] < 1439 ? day.Skip(1).Append(Shift.Of(Time(edges[edges.Length - 1] + 1), Time(edges[0]))).Where(Fits) : day];

        // The night shift starts after the last edge, so that it overlaps nothing.
        bool Fits(Shift shift) => shift.Start < shift.End || shift.RunsPastMidnight || shift.End == LocalTime.Midnight;
    }

    private static LocalTime Time(int minute) => LocalTime.FromMinutesSinceMidnight(minute % 1440);
}
