using NodaTime;

namespace Csat.Domain;

/// <summary>Somebody else is to be responsible to the customer.</summary>
/// <remarks>Rule ORG-04: refused, unless the operator's policy says that owners may change.</remarks>
public sealed class TicketOwnerChanged : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="owner">Who.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketOwnerChanged(Instant at, string owner, string reason)
        : base(at)
    {
        Owner = Throw.IfBlank(owner);
        Reason = Throw.IfBlank(reason);
    }

    /// <summary>Who.</summary>
    public string Owner { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.OwnerChanged;

    internal override LocalizedText Detail => new($"to '{Shown(Owner)}', '{Shown(Reason)}'", $"改为“{Shown(Owner)}”，原因“{Shown(Reason)}”");

    private protected override object Values => (Owner, Reason);
}
