using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record ComplaintQualityReport
{
    /// <summary>The report for a reader: the axes one after the other, and how many texts a person has to read.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n",
    [
        Intent.Explain(culture), Category.Explain(culture), Causes.Explain(culture), EscalationRisk.Explain(culture), ClaimedLevel.Explain(culture),
        new LocalizedText($"A person has to read: {NeedsHuman.ToString(culture)}", $"需人工处理：{NeedsHuman.ToString(culture)}").In(culture),
    ]);
}
