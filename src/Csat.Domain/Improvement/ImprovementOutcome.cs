using System.Globalization;

namespace Csat.Domain;

/// <summary>What came of an event: accepted with the improvement after it, or refused with the reasons.</summary>
/// <param name="Loop">The improvement with the event in its history; after a refusal it stands where it stood.</param>
/// <param name="Entry">The event, and why it was refused.</param>
public sealed record ImprovementOutcome(ImprovementLoop Loop, ImprovementEntry Entry)
{
    /// <summary>Whether the improvement took the event.</summary>
    public bool IsAccepted => Entry.IsAccepted;

    /// <summary>Why it was refused, each with its rule; empty when it was accepted.</summary>
    public IReadOnlyList<Finding> Findings => Entry.Findings;

    /// <summary>What happened and what the rules said to it.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One sentence: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => Entry.Words.In(culture);
}
