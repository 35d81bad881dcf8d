using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Whoever has it spoke to the customer.</summary>
/// <remarks>Rule TKT-06: they say what is wrong and by when it is solved. Further contacts keep the customer informed.</remarks>
public sealed class TicketContacted : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="cause">What is wrong; <see langword="null"/> when it wasn't said.</param>
    /// <param name="promisedBy">By when it is to be solved; <see langword="null"/> when nothing was promised.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketContacted(Instant at, string? cause = null, Instant? promisedBy = null)
        : base(at)
    {
        Cause = cause is null ? null : Throw.IfBlank(cause);
        PromisedBy = promisedBy;
    }

    /// <summary>What is wrong; <see langword="null"/> when it wasn't said.</summary>
    public string? Cause { get; }

    /// <summary>By when it is to be solved; <see langword="null"/> when nothing was promised.</summary>
    public Instant? PromisedBy { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Contacted;

    internal override LocalizedText Detail => new(
        (Cause is null ? "no cause given" : $"cause '{Shown(Cause)}'") + (PromisedBy is { } by ? ", promised by " + PlainText.Of(by) : ", nothing promised"),
        (Cause is null ? "未说明原因" : $"原因“{Shown(Cause)}”") + (PromisedBy is { } promised ? "，承诺于 " + PlainText.Of(promised) + " 前解决" : "，未承诺期限"));

    private protected override object Values => (Cause, PromisedBy);
}
