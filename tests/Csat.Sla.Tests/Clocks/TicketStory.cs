using Csat.Domain;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>Random stories of a ticket: legal events at different instants, made of whatever numbers come.</summary>
internal static class TicketStory
{
    public static readonly SlaPolicy First = Policy("first", SlaLimit.Hours(6), SlaLimit.NextDay);

    public static readonly SlaPolicy Second = Policy("second", SlaLimit.Hours(3), SlaLimit.BusinessDays(1));

    private static readonly Instant Start = Samples.Local("2026-03-05 15:00");

    /// <summary>The start, and of the events that the numbers call for those that are legal after the ones before.</summary>
    public static List<SlaEvent> Of(int[] numbers, bool retroactive)
    {
        List<SlaEvent> events = [SlaEvent.Started(Start)];
        Instant at = Start;
        foreach (int number in numbers)
        {
            long size = Math.Abs((long)number);
            at += Duration.FromMinutes(1 + (size * 37 % 400));
            SlaEvent next = Event((int)(size % 14), at, retroactive);
            if (SlaClock.Validate([.. events, next]).Count == 0)
            {
                events.Add(next);
            }
        }

        return events;
    }

    private static SlaEvent Event(int kind, Instant at, bool retroactive)
    {
        ChangeEffect effect = retroactive ? ChangeEffect.Retroactive : ChangeEffect.FromNow;
        return kind switch
        {
            0 => SlaEvent.Paused(PauseReason.Customer, at),
            1 => SlaEvent.Paused(PauseReason.Parts, at),
            2 => SlaEvent.Resumed(at),
            3 => SlaEvent.Resumed(at, PauseReason.Customer),
            4 => SlaEvent.PausedBetween(PauseReason.ThirdParty, at, at + Duration.FromMinutes(95)),
            5 => SlaEvent.Stopped(SlaTargetKind.Resolve, at),
            6 => SlaEvent.Reopened(at),
            7 => SlaEvent.CalledBack(CallbackOutcome.Dissatisfied, at),
            8 => SlaEvent.CalledBack(CallbackOutcome.NoAnswer, at),
            9 => SlaEvent.AppointmentMade(at + Duration.FromMinutes(200), at + Duration.FromMinutes(260), at),
            10 => SlaEvent.AppointmentRescheduled(at + Duration.FromMinutes(150), at + Duration.FromMinutes(260), at),
            11 => SlaEvent.CustomerAbsent(at),
            12 => SlaEvent.GradeChanged(at.ToUnixTimeTicks() % 3 == 0 ? null : ServiceGrade.Diamond, at, effect),
            _ => SlaEvent.PolicyChanged(at.ToUnixTimeTicks() % 7 == 0 ? First : Second, at, effect),
        };
    }

    private static SlaPolicy Policy(string id, SlaLimit resolve, SlaLimit callback) => new(id, "1",
    [
        new SlaTarget(SlaTargetKind.Resolve, new ByGrade<SlaLimit>(resolve).With(ServiceGrade.Diamond, SlaLimit.Hours(2)))
        {
            Calendar = Samples.Office,
            Pauses = PauseMask.Except(PauseReason.Parts),
            Escalations = [SlaEscalation.BeforeDue(1, Duration.FromHours(1)), SlaEscalation.AfterDue(2, Duration.FromHours(1)), SlaEscalation.AtPercent(1, 50)],
        },
        new SlaTarget(SlaTargetKind.Callback, callback) { Calendar = Samples.Office, StartsOn = SlaTargetKind.Resolve },
    ]);
}
