using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>What doesn't depend on the machine.</summary>
public sealed class CalendarSpeedTests
{
    private static readonly BusinessCalendar TwentyYears = new BusinessCalendarBuilder("twenty years", "America/New_York")
        .Weekly(WeeklyHours.EveryDay("09:00-12:00", "13:00-18:00")).Covering(Date("2007-01-01"), Date("2026-12-31")).Build();

    [Fact]
    public void Asking_allocates_nothing()
    {
        Assert.Equal(0, Allocation.Of(Ask));

        static void Ask()
        {
            Instant now = Instant.FromUtc(2026, 3, 2, 12, 0);
            Instant due = TwentyYears.Add(now, Hours(30), DeadlineRounding.NextOpen);
            TwentyYears.TryAdd(due, Hours(3), out _);
            TwentyYears.TryAdd(now, Hours(1_000_000), out _);
            TwentyYears.Subtract(due, Hours(3));
            TwentyYears.TrySubtract(now, Duration.Zero, out _);
            TwentyYears.Elapsed(now, due);
            TwentyYears.IsOpen(now);
            TwentyYears.NextOpen(now);
            TwentyYears.NextClose(now);
            TwentyYears.PreviousOpen(now);
            TwentyYears.PreviousClose(now);
        }
    }
}
