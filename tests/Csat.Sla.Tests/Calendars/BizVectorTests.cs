using System.Globalization;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

public sealed class BizVectorTests
{
    private static readonly WeeklyHours SixDays = WeeklyHours.MondayToFriday("09:00-17:00")
        .With(IsoDayOfWeek.Tuesday, "10:00-16:00").With(IsoDayOfWeek.Thursday, "10:00-16:00").With(IsoDayOfWeek.Saturday, "11:00-14:30");

    private static readonly Dictionary<char, BusinessCalendar> Calendars = new()
    {
        ['a'] = new BusinessCalendarBuilder("a", "Etc/UTC").Weekly(SixDays)
            .Override(Date("2006-01-07"), "09:00-11:00").Override(Date("2006-01-10"), "09:00-11:00")
            .Holiday(Date("2006-01-04")).Holiday(Date("2006-01-11"))
            .Closure(Utc("2006-01-03 05:30"), Utc("2006-01-03 11:00")).Closure(Utc("2006-01-10 05:30"), Utc("2006-01-10 11:00"))
            .Build(),
        ['b'] = BusinessCalendars.Weekly("b", "Etc/UTC", SixDays),
        ['c'] = new BusinessCalendarBuilder("c", "Etc/UTC").Weekly(SixDays)
            .Holidays([Date("2006-01-01"), Date("2006-12-25")])
            .Closure(Utc("2006-01-02 10:00"), Utc("2006-01-02 11:30")).Closure(Utc("2006-01-03 14:15"), Utc("2006-01-03 14:30"))
            .Closure(Utc("2006-01-03 15:40"), Utc("2006-01-03 15:50"))
            .Build(),
        ['d'] = new BusinessCalendarBuilder("d", "Africa/Abidjan").Weekly(WeeklyHours.Closed.With(IsoDayOfWeek.Sunday, "11:00-12:00"))
            .Holiday(Date("2015-12-25")).Closure(Utc("2015-06-01 10:00"), Utc("2015-06-01 12:00"))
            .Build(),
        ['e'] = BusinessCalendars.Weekly("e", "Etc/UTC", WeeklyHours.Closed.With(IsoDayOfWeek.Monday, "09:00-17:00")),
    };

    public static TheoryData<string> Ids => [.. BizVectors.All.Select(item => item.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_recorded_case_comes_out_the_same(string id)
    {
        var item = BizVectors.All.Single(vector => vector.Id == id);
        BusinessCalendar calendar = Calendars[item.Calendar];
        Instant first = Utc(item.First);
        Duration length = Duration.FromSeconds(item.Seconds);
        string got = item.Operation switch
        {
            "add" => calendar.Add(first, length, DeadlineRounding.NextOpen).ToString(),
            "subtract" => calendar.Subtract(first, length, DeadlineRounding.NextOpen).ToString(),
            "elapsed" => calendar.Elapsed(first, Utc(item.Second)).TotalSeconds.ToString(CultureInfo.InvariantCulture),
            "isOpen" => calendar.IsOpen(first) ? "true" : "false",
            _ => throw new InvalidOperationException(item.Operation),
        };

        Assert.Equal(item.Expected, got);
    }
}
