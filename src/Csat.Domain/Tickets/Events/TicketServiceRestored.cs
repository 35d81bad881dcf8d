using NodaTime;

namespace Csat.Domain;

/// <summary>The customer's service works again, whatever is still to be mended.</summary>
/// <remarks>Rule TKT-16: this comes first.</remarks>
public sealed class TicketServiceRestored : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketServiceRestored(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.ServiceRestored;
}
