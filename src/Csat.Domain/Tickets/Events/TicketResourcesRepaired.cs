using NodaTime;

namespace Csat.Domain;

/// <summary>The line or the device is mended.</summary>
/// <remarks>Rule TKT-16: after the service is back.</remarks>
public sealed class TicketResourcesRepaired : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketResourcesRepaired(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.ResourcesRepaired;
}
