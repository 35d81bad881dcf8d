using NodaTime;

namespace Csat.Domain;

/// <summary>It was opened again: it goes on where the dispatcher has it.</summary>
/// <remarks>Rule TKT-02: service goes on until the customer is satisfied.</remarks>
public sealed class TicketReopened : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketReopened(Instant at, string reason)
        : base(at) => Reason = Throw.IfBlank(reason);

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Reopened;

    internal override LocalizedText Detail => new($"'{Shown(Reason)}'", $"“{Shown(Reason)}”");

    private protected override object Values => Reason;
}
