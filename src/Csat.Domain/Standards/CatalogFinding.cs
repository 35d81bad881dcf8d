using System.Globalization;

namespace Csat.Domain;

/// <summary>What is wrong with a catalogue of standards.</summary>
/// <param name="Fault">Which fault: a stable name.</param>
/// <param name="Finding">Where it is and what was given.</param>
public sealed record CatalogFinding(CatalogFault Fault, Finding Finding)
{
    /// <summary>The finding for a reader, on one line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Fault, path, message and rule: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => LocalizedText.IsChinese(culture)
        ? $"[{Fault.Label().Zh}] {Finding.ToString(culture)}"
        : $"[{Fault.Label().En}] {Finding.ToString(culture)}";

    /// <summary>The finding in English, on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToString(null);
}
