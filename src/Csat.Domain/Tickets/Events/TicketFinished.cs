using NodaTime;

namespace Csat.Domain;

/// <summary>The work was reported as done.</summary>
/// <remarks>Rules TKT-03 and TKT-09: refused, and put on record, when the finish criterion isn't met.</remarks>
public sealed class TicketFinished : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    public TicketFinished(Instant at)
        : base(at)
    {
    }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Finished;
}
