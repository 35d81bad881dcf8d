using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The time for a visit was changed with the customer.</summary>
/// <remarks>Rule TKT-11: before the old slot begins.</remarks>
public sealed class TicketAppointmentRescheduled : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="slotStart">From when on the customer expects the engineer; not before the agreement.</param>
    /// <param name="slotEnd">Until when the customer waits; not before the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slot begins before it was agreed, or ends before it begins.</exception>
    public TicketAppointmentRescheduled(Instant at, Instant slotStart, Instant slotEnd)
        : base(at)
    {
        SlotStart = slotStart;
        SlotEnd = slotEnd;
        CheckSlot(at, slotStart, slotEnd);
    }

    /// <summary>From when on the customer expects the engineer; not before the agreement.</summary>
    public Instant SlotStart { get; }

    /// <summary>Until when the customer waits; not before the start.</summary>
    public Instant SlotEnd { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.AppointmentRescheduled;

    internal override LocalizedText Detail => new(
        "for " + PlainText.Of(SlotStart) + "/" + PlainText.Of(SlotEnd),
        "时段 " + PlainText.Of(SlotStart) + " 至 " + PlainText.Of(SlotEnd));

    private protected override object Values => (SlotStart, SlotEnd);
}
