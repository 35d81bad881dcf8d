using NodaTime;

namespace Csat.Domain;

/// <summary>It was taken up.</summary>
public sealed class TicketAccepted : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketAccepted(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Accepted;
}
