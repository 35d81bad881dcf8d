using NodaTime;

namespace Csat.Domain;

/// <summary>It was closed after too many callbacks that nobody answered; the customer doesn't count as satisfied.</summary>
/// <remarks>Rule TKT-02.</remarks>
public sealed class TicketClosedAdministratively : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketClosedAdministratively(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.ClosedAdministratively;
}
