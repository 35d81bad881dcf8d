using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>A time for a visit was agreed with the customer. Made by <see cref="SlaEvent.AppointmentMade"/>.</summary>
public sealed class SlaAppointmentMade : SlaEvent
{
    internal SlaAppointmentMade(Instant slotStart, Instant slotEnd, Instant at)
        : base(at)
    {
        SlotStart = InTicks(slotStart);
        SlotEnd = InTicks(slotEnd);
    }

    /// <summary>From when on the customer expects the engineer.</summary>
    public Instant SlotStart { get; }

    /// <summary>Until when the customer waits.</summary>
    public Instant SlotEnd { get; }

    internal override string What => $"appointment made for {InstantPattern.ExtendedIso.Format(SlotStart)}/{InstantPattern.ExtendedIso.Format(SlotEnd)}";
}
