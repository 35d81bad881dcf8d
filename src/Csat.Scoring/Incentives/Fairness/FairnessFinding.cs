using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Something that whoever reads a month's figures has to know. Shown, never silent; it changes no figure.</summary>
/// <param name="Concern">What it is about.</param>
/// <param name="Message">What was found, with its figures.</param>
/// <param name="StaffIds">Whom it concerns, by id (ordinal); empty for everybody.</param>
/// <param name="RuleId">The rule behind it; <see langword="null"/> for none.</param>
public sealed record FairnessFinding(FairnessConcern Concern, LocalizedText Message, IReadOnlyList<string> StaffIds, RuleId? RuleId = null)
{
    /// <summary>Says what was found.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>One line, with the rule behind it.</returns>
    public string Explain(CultureInfo? culture = null) => RuleId is not { } rule ? Message.In(culture)
        : LocalizedText.IsChinese(culture) ? $"{Message.Zh}（{rule}）" : $"{Message.En} ({rule})";

    /// <summary>The message in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Explain();
}
