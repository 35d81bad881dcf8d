using NodaTime;

namespace Csat.Domain;

/// <summary>It was closed.</summary>
/// <remarks>Rule TKT-02: only when the customer is satisfied.</remarks>
public sealed class TicketClosed : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketClosed(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Closed;
}
