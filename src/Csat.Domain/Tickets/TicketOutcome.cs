using System.Globalization;

namespace Csat.Domain;

/// <summary>What came of an event: accepted with the ticket after it, or refused with the reasons.</summary>
/// <param name="Ticket">
/// The ticket with the event in its <see cref="Ticket.History"/>. After a refusal it stands where it stood; the refused event is kept.
/// </param>
/// <param name="Entry">The event, why it was refused, and the defect that it puts on record.</param>
public sealed record TicketOutcome(Ticket Ticket, TicketEntry Entry)
{
    /// <summary>Whether the ticket took the event.</summary>
    public bool IsAccepted => Entry.IsAccepted;

    /// <summary>Why it was refused, each with its rule; empty when it was accepted.</summary>
    public IReadOnlyList<Finding> Findings => Entry.Findings;

    /// <summary>What happened and what the rules said to it.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One sentence: Chinese for Chinese cultures, English for all others. Times are in UTC.</returns>
    public string Explain(CultureInfo? culture) => TicketWords.Of(Entry, null).In(culture);
}
