using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>A random calendar with everything that a builder takes.</summary>
public sealed record RichCalendar(CalendarCase Random, int Seed)
{
    /// <summary>Builds it.</summary>
    public BusinessCalendar Build()
    {
        LocalDate first = Random.First;
        LocalDate last = Random.End.PlusDays(-1);
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder("random " + Seed, Random.ZoneId).Version($"v\"{Seed}\"")
            .Weekly(Enumerable.Range(1, 7).Aggregate(WeeklyHours.Closed, (hours, day) => hours.With((IsoDayOfWeek)day, Random.Week[day - 1])))
            .Covering(first, last);
        var name = new Domain.LocalizedText("Name <" + Seed + ">", Seed % 2 == 0 ? "名称" : "");
        if (Is(0))
        {
            builder.Holiday(first, name);
        }

        if (Is(1))
        {
            builder.Workday(last, Is(2) || Random.Week[3].Count == 0 ? null : Random.Week[3], null, name);
        }

        if (Is(3))
        {
            builder.Override(first.PlusDays(-1), Random.Week[4], name, name);
        }

        DateTimeZone zone = DateTimeZoneProviders.Tzdb[Random.ZoneId];
        Instant start = zone.StartOf(first);
        if (Is(4) && start < zone.StartOf(Random.End)) // a skipped date has no time to cut
        {
            builder.Closure(start, start + Duration.FromTicks(1 + ((long)Random.Minutes[0] * NodaConstants.TicksPerSecond)), Is(5) ? name : null);
        }

        if (Is(6))
        {
            builder.CoveringProvisionally(last.PlusDays(3));
        }

        if (Is(7))
        {
            builder.Holidays(HolidayCalendar.Create(
                "facts", "1", first.PlusDays(-40), last.PlusDays(40), [new(first, true, name) { NoticeYear = first.Year }, new(last.PlusDays(2), false, name) { Source = name }],
                null, Is(8) ? last : null));
        }

        return builder.Build();
    }

    private bool Is(int bit) => ((Seed >> bit) & 1) == 1;
}

/// <summary>FsCheck generators of calendars with everything.</summary>
public static class RichCalendarArbitraries
{
    public static Arbitrary<RichCalendar> RichCalendars() => (
        from random in CalendarArbitraries.Calendars().Generator
        from seed in Gen.Choose(0, 511)
        select new RichCalendar(random, seed)).ToArbitrary();
}

[Properties(Arbitrary = new[] { typeof(RichCalendarArbitraries) })]
public sealed class CalendarJsonProperties
{
    [Property(MaxTest = 500)]
    public void A_calendar_comes_back_from_JSON_the_same(RichCalendar random) => Same(random.Build());

    [Property(MaxTest = 200)]
    public void A_combined_calendar_comes_back_from_JSON_the_same(RichCalendar a, RichCalendar b, int how)
    {
        BusinessCalendar left = a.Build();
        BusinessCalendar right = b.Build().Union(BusinessCalendars.Weekly("other", "Europe/Paris", WeeklyHours.EveryDay("10:00-11:00")).With(WeeklyHours.Closed), "right");
        if (right.CoveredFrom < left.CoveredUntil && left.CoveredFrom < right.CoveredUntil)
        {
            Same((how & 3) switch { 0 => left.Union(right), 1 => left.Intersect(right), 2 => left.Except(right), _ => right.Except(left, "own id") });
        }
    }

    private static void Same(BusinessCalendar calendar)
    {
        string json = calendar.ToJson();
        BusinessCalendar again = BusinessCalendar.Parse(json);

        Assert.Equal(json, again.ToJson());
        Assert.Equal(calendar.ToJson(indented: true), BusinessCalendar.Parse(calendar.ToJson(indented: true)).ToJson(indented: true));
        Assert.Equal((calendar.Id, calendar.Version, calendar.Zone), (again.Id, again.Version, again.Zone));
        Assert.Equal((calendar.CoveredFrom, calendar.CoveredUntil, calendar.ProvisionalFrom), (again.CoveredFrom, again.CoveredUntil, again.ProvisionalFrom));
        Assert.Equal(calendar.Pieces(calendar.CoveredFrom, calendar.CoveredUntil), again.Pieces(again.CoveredFrom, again.CoveredUntil));
        Assert.Equal(calendar.Elapsed(calendar.CoveredFrom, calendar.CoveredUntil), again.Elapsed(calendar.CoveredFrom, calendar.CoveredUntil));
    }
}
