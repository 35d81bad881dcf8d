using NodaTime;

namespace Csat.Domain;

/// <summary>A plan was made, or changed.</summary>
/// <remarks>Rule TKT-08.</remarks>
public sealed class TicketPlanned : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="plan">What is going to be done.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketPlanned(Instant at, string plan)
        : base(at) => Plan = Throw.IfBlank(plan);

    /// <summary>What is going to be done.</summary>
    public string Plan { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Planned;

    internal override LocalizedText Detail => new($"'{Shown(Plan)}'", $"“{Shown(Plan)}”");

    private protected override object Values => Plan;
}
