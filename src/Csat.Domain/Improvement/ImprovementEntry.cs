using Csat.Json;

namespace Csat.Domain;

/// <summary>One line of an improvement's history: an event, and what the rules said to it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Findings">Why it was refused, each with its rule; empty when it was accepted.</param>
public sealed record ImprovementEntry(ImprovementEvent Event, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the improvement took it.</summary>
    public bool IsAccepted => Findings.Count == 0;

    /// <inheritdoc/>
    public bool Equals(ImprovementEntry? other) => other is not null && Event.Equals(other.Event) && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => (Event, Findings.Count).GetHashCode();

    internal LocalizedText Words
    {
        get
        {
            LocalizedText refused = IsAccepted ? default : new(
                " Refused: " + string.Join("; ", Findings.Select(finding => $"{finding.Message.En} ({finding.RuleId})")) + ".",
                "不予受理：" + string.Join("；", Findings.Select(finding => $"{finding.Message.Zh}（{finding.RuleId}）")) + "。");
            string on = PlainText.Of(Event.On);
            return new($"{on} {Event.Words.En}.{refused.En}", $"{on} {Event.Words.Zh}。{refused.Zh}");
        }
    }
}
