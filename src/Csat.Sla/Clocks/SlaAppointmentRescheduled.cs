using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>The time for a visit was changed, before it came. Made by <see cref="SlaEvent.AppointmentRescheduled"/>.</summary>
public sealed class SlaAppointmentRescheduled : SlaEvent
{
    internal SlaAppointmentRescheduled(Instant slotStart, Instant slotEnd, Instant at)
        : base(at)
    {
        SlotStart = InTicks(slotStart);
        SlotEnd = InTicks(slotEnd);
    }

    /// <summary>From when on the customer expects the engineer now.</summary>
    public Instant SlotStart { get; }

    /// <summary>Until when the customer waits now.</summary>
    public Instant SlotEnd { get; }

    internal override string What => $"appointment rescheduled to {InstantPattern.ExtendedIso.Format(SlotStart)}/{InstantPattern.ExtendedIso.Format(SlotEnd)}";
}
