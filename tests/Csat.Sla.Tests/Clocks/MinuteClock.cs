using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>A clock that steps over minutes: a minute counts when the calendar is open and no pause holds. Written without the kernel's ideas.</summary>
internal sealed class MinuteClock(MinuteModel calendar, Instant origin, IReadOnlyList<(int From, int Until)> pauses)
{
    /// <summary>How many minutes count in [from, until).</summary>
    public int Counted(int from, int until)
    {
        int count = 0;
        for (int minute = from; minute < until; minute++)
        {
            count += Counts(minute) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The end of the minute that completes the limit; <see langword="null"/> when minutes run out.</summary>
    public Instant? Due(int start, int limit)
    {
        int left = limit;
        for (int minute = start; minute < calendar.Minutes; minute++)
        {
            if (Counts(minute) && --left == 0)
            {
                return origin + Duration.FromMinutes(minute + 1);
            }
        }

        return null;
    }

    private bool Counts(int minute) => calendar.IsOpen(minute) && !pauses.Any(pause => minute >= pause.From && minute < pause.Until);
}
