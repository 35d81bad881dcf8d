using FsCheck.Xunit;
using NodaTime;

namespace Csat.Sla.Tests;

[Properties(Arbitrary = new[] { typeof(CalendarArbitraries) })]
public sealed class VerdictLawTests
{
    [Property]
    public void Once_breached_never_unbreached_and_what_is_left_falls_by_the_open_time(CalendarCase random)
    {
        BusinessCalendar calendar = random.Compile();
        Instant start = random.At(calendar, 0);
        SlaLimit limit = SlaLimit.Minutes(random.Minutes[1] % 300);
        if (!calendar.TryAdd(start, limit.Length!.Value, out Instant due))
        {
            return;
        }

        SlaClock clock = new SlaPolicy("random", "1", [new SlaTarget(SlaTargetKind.Resolve, limit) { Calendar = calendar }])
            .Clock([SlaEvent.Started(start)]);
        Instant x = random.At(calendar, 2);
        Instant y = random.At(calendar, 3);
        SlaVerdict earlier = clock.At(Instant.Min(x, y))[SlaTargetKind.Resolve];
        SlaVerdict later = clock.At(Instant.Max(x, y))[SlaTargetKind.Resolve];

        Assert.Equal(due, earlier.Due);
        Assert.Equal(due, later.Due);
        Assert.True(earlier.Status != SlaStatus.Breached || later.Status == SlaStatus.Breached);
        Assert.Equal(earlier.At > due, earlier.IsOverdue);
        Assert.Equal(
            calendar.Elapsed(Instant.Max(start, earlier.At), Instant.Max(start, later.At)), earlier.Remaining - later.Remaining);
    }

    [Property]
    public bool A_judged_ticket_is_the_same_whenever_one_looks(int startMinute, int stopMinute, int lookMinute)
    {
        Instant start = When.Utc("2026-03-02 10:00") + Duration.FromMinutes(startMinute % 1000);
        Instant stop = start + Duration.FromMinutes(stopMinute % 60);
        SlaClock clock = SlaPolicies.ManagementMeasures.Clock([SlaEvent.Started(start), SlaEvent.Stopped(SlaTargetKind.Respond, stop)]);
        SlaVerdict first = clock.At(stop)[SlaTargetKind.Respond];
        SlaVerdict later = clock.At(stop + Duration.FromMinutes(Math.Abs((long)lookMinute)))[SlaTargetKind.Respond];

        return first.Status == (stop - start <= Duration.FromMinutes(15) ? SlaStatus.Met : SlaStatus.Breached)
            && (first.Status, first.Elapsed, first.Remaining, first.BreachedAt) == (later.Status, later.Elapsed, later.Remaining, later.BreachedAt);
    }
}
