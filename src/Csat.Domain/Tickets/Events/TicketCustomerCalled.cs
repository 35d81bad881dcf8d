using NodaTime;

namespace Csat.Domain;

/// <summary>The customer called to ask what happens.</summary>
/// <remarks>Rule TKT-14: calls that nobody answers by a contact add up.</remarks>
public sealed class TicketCustomerCalled : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketCustomerCalled(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.CustomerCalled;
}
