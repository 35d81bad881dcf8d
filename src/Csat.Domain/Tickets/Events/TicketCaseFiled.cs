using NodaTime;

namespace Csat.Domain;

/// <summary>A case record was filed.</summary>
/// <remarks>Rule TKT-18.</remarks>
public sealed class TicketCaseFiled : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="record">The record.</param>
    public TicketCaseFiled(Instant at, CaseRecord record)
        : base(at) => Record = Throw.IfNull(record);

    /// <summary>The record.</summary>
    public CaseRecord Record { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.CaseFiled;

    internal override LocalizedText Detail => Record.Words;

    private protected override object Values => Record;
}
