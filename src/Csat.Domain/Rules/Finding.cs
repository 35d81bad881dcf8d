using System.Globalization;

namespace Csat.Domain;

/// <summary>One thing that is wrong with data that somebody wrote: a calendar, a policy, a ticket's events, a scheme, its facts.</summary>
/// <param name="Path">Where it is, such as <c>targets[2].channels</c> or <c>measures[1].weight</c>.</param>
/// <param name="Message">What was given and what is legal, in English and Chinese.</param>
/// <param name="RuleId">The management rule that is broken; <see langword="null"/> where plain order or arithmetic is.</param>
public sealed record Finding(string Path, LocalizedText Message, RuleId? RuleId = null)
{
    /// <summary>The finding for a reader, on one line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Path, message and rule: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => LocalizedText.IsChinese(culture)
        ? Path + "：" + Message.Zh + (RuleId is { } broken ? $"（{broken}）" : string.Empty)
        : Path + ": " + Message.En + (RuleId is { } rule ? $" ({rule})" : string.Empty);

    /// <summary>The finding in English, on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToString(null);
}
