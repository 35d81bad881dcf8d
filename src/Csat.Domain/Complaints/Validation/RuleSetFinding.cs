using System.Globalization;

namespace Csat.Domain;

/// <summary>What is wrong with a rule set.</summary>
/// <param name="Fault">Which fault.</param>
/// <param name="Finding">Where it is, as a JSON path, and what it is.</param>
/// <param name="Witness">A text that shows it; <see langword="null"/> where no text can.</param>
public sealed record RuleSetFinding(RuleSetFault Fault, Finding Finding, string? Witness)
{
    /// <summary>The fault's stable id, such as <c>CR004</c>.</summary>
    public string Id => Fault.Id();

    /// <summary>The finding for a reader, on one line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Id, path and message: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture)
    {
        string witness = Witness is null ? string.Empty : LocalizedText.IsChinese(culture) ? $"；例：“{Witness}”" : $"; witness: '{Witness}'";
        return $"{Id} {Finding.ToString(culture)}{witness}";
    }

    /// <summary>The finding in English, on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToString(null);
}
