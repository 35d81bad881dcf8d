using NodaTime;

namespace Csat.Domain;

/// <summary>A fault turned out graver, or less so.</summary>
/// <remarks>Rule TKT-15.</remarks>
public sealed class TicketSeverityChanged : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="severity">How grave it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value isn't declared.</exception>
    public TicketSeverityChanged(Instant at, TicketSeverity severity)
        : base(at) => Severity = TicketSeverityLabels.All.Contains(severity) ? severity : throw Throw.Undeclared(severity, TicketSeverityLabels.All, nameof(severity));

    /// <summary>How grave it is.</summary>
    public TicketSeverity Severity { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.SeverityChanged;

    internal override LocalizedText Detail => new("to " + Severity.Label().En.ToLowerInvariant(), "调整为" + Severity.Label().Zh);

    private protected override object Values => Severity;
}
