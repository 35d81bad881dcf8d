using NodaTime;

namespace Csat.Domain;

/// <summary>The engineer came to the customer.</summary>
/// <remarks>Rules TKT-13 and TKT-19: not earlier than agreed, and not after the slot began.</remarks>
public sealed class TicketEngineerArrived : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="earlyAgreed">Whether the customer agreed to a visit before the slot, or without one.</param>
    public TicketEngineerArrived(Instant at, bool earlyAgreed = false)
        : base(at) => EarlyAgreed = earlyAgreed;

    /// <summary>Whether the customer agreed to a visit before the slot, or without one.</summary>
    public bool EarlyAgreed { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.EngineerArrived;

    internal override LocalizedText Detail => new(
        EarlyAgreed ? "earlier, as the customer agreed" : string.Empty,
        EarlyAgreed ? "客户同意提前上门" : string.Empty);

    private protected override object Values => EarlyAgreed;
}
