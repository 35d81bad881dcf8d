using FsCheck.Xunit;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>The clock against a model that steps over minutes, on random weeks about the awkward dates of six zones.</summary>
[Properties(Arbitrary = new[] { typeof(CalendarArbitraries) })]
public sealed class MinuteClockTests
{
    [Property(MaxTest = 500)]
    public void Deadlines_and_elapsed_time_with_pauses_are_those_of_stepping_over_minutes(CalendarCase random, int[] numbers)
    {
        BusinessCalendar calendar = random.Compile();
        Instant origin = calendar.CoveredFrom;
        var model = new MinuteModel(random, origin, calendar.CoveredUntil);
        if (!calendar.EverOpens)
        {
            return;
        }

        int start = Minute(random.At(calendar, 0));
        int limit = 1 + (random.Minutes[1] % 900);
        int look = Math.Max(start, Minute(random.At(calendar, 2)));
        List<(int From, int Until)> pauses = [];
        for (int i = 0; i + 1 < numbers.Length && pauses.Count < 6; i += 2)
        {
            int from = start + (int)(Math.Abs((long)numbers[i]) * 53 % Math.Max(1, model.Minutes - start));
            pauses.Add((from, Math.Min(model.Minutes, from + (int)(Math.Abs((long)numbers[i + 1]) * 31 % 600))));
        }

        var clock = new MinuteClock(model, origin, pauses);
        SlaClock ours = new SlaPolicy("random", "1", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Minutes(limit)) { Calendar = calendar }]).Clock(
            [SlaEvent.Started(At(start)), .. pauses.Select((pause, i) => SlaEvent.PausedBetween(PauseReason.All[i], At(pause.From), At(pause.Until)))]);
        SlaVerdict end = ours.At(calendar.CoveredUntil).Verdicts[0];
        SlaVerdict middle = ours.At(At(look)).Verdicts[0];
        Instant? due = clock.Due(start, limit);

        Assert.Equal(due, end.Due);
        Assert.Equal(due is null ? SlaStatus.Running : due < calendar.CoveredUntil ? SlaStatus.Breached : SlaStatus.Running, end.Status);
        Assert.Equal(Duration.FromMinutes(clock.Counted(start, look)), middle.Elapsed);
        bool paused = pauses.Any(pause => look >= pause.From && look < pause.Until);
        Assert.Equal(due < At(look) ? SlaStatus.Breached : paused && !Reached() ? SlaStatus.Paused : SlaStatus.Running, middle.Status);

        Instant At(int minute) => origin + Duration.FromMinutes(minute);
        int Minute(Instant at) => (int)(at - origin).TotalMinutes;
        // A pause that begins when the limit is used up comes too late.
        bool Reached() => clock.Counted(start, look) >= limit;
    }
}
