using System.Globalization;
using Csat.Domain;

namespace Csat.Sla;

/// <summary>One thing that is wrong with a calendar, a policy, a request or a ticket's events.</summary>
/// <param name="Path">Where it is, such as <c>targets[2].channels</c> or <c>weekly.monday[1]</c>.</param>
/// <param name="Message">What was given, what is legal, in English and Chinese.</param>
public sealed record SlaFinding(string Path, LocalizedText Message)
{
    /// <summary>The finding for a reader.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Path and message: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) =>
        Path + (LocalizedText.IsChinese(culture) ? "：" : ": ") + Message.In(culture);

    /// <summary>Path and message in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null);
}
