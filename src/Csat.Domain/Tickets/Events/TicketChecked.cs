using NodaTime;

namespace Csat.Domain;

/// <summary>A finish criterion or an item of a check-list was met.</summary>
/// <remarks>Rules TKT-03, TKT-17 and TKT-19; the items are data: <see cref="TicketPolicy.Checks"/>.</remarks>
public sealed class TicketChecked : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="check">The item's id, such as <c>activated</c>.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketChecked(Instant at, string check)
        : base(at) => Check = Throw.IfBlank(check);

    /// <summary>The item's id, such as <c>activated</c>.</summary>
    public string Check { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Checked;

    internal override LocalizedText Detail => new($"'{Shown(Check)}'", $"“{Shown(Check)}”");

    private protected override object Values => Check;
}
