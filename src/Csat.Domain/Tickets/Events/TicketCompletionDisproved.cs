using NodaTime;

namespace Csat.Domain;

/// <summary>What was reported as done turned out not to be: it goes on.</summary>
/// <remarks>Rule TKT-09.</remarks>
public sealed class TicketCompletionDisproved : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="reason">How it came out.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketCompletionDisproved(Instant at, string reason)
        : base(at) => Reason = Throw.IfBlank(reason);

    /// <summary>How it came out.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.CompletionDisproved;

    internal override LocalizedText Detail => new($"'{Shown(Reason)}'", $"“{Shown(Reason)}”");

    private protected override object Values => Reason;
}
