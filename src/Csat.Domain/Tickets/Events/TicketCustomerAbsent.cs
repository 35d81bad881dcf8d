using NodaTime;

namespace Csat.Domain;

/// <summary>The customer was needed and wasn't there; the appointment is gone.</summary>
/// <remarks>Rule TKT-12.</remarks>
public sealed class TicketCustomerAbsent : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketCustomerAbsent(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.CustomerAbsent;
}
