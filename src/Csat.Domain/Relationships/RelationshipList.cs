using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The three-colour list and the repair population of a day.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="PolicyVersion">Its version.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Given">How many customers were given: as many as rows and rejected ones.</param>
/// <param name="Rows">The customers, in the order given.</param>
/// <param name="Rejected">The rejected customers, with index and reason.</param>
/// <param name="RejectedFacts">Answers and conflicts that don't count, with index and reason.</param>
/// <remarks>Rules REL-01 and REL-03. Counts only.</remarks>
public sealed record RelationshipList(
    string PolicyId, string PolicyVersion, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate AsOf, int Given,
    IReadOnlyList<RelationshipRow> Rows, IReadOnlyList<Finding> Rejected, IReadOnlyList<Finding> RejectedFacts)
{
    /// <summary>The customers whose relationship has to be repaired: rule REL-01.</summary>
    [JsonIgnore]
    public IReadOnlyList<RelationshipRow> Repair => [.. Rows.Where(row => row.NeedsRepair)];

    /// <summary>How many customers have a colour.</summary>
    /// <param name="color">The colour; <see langword="null"/> counts those without one.</param>
    /// <returns>The count.</returns>
    public int CountOf(CustomerColor? color) => Rows.Count(row => row.Color == color);

    /// <summary>The counts in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        int repair = Rows.Count(row => row.NeedsRepair);
        (int red, int yellow, int green, int none) = (CountOf(CustomerColor.Red), CountOf(CustomerColor.Yellow), CountOf(CustomerColor.Green), CountOf(null));
        return new LocalizedText(
            FormattableString.Invariant($"{PlainText.Of(AsOf)}: {Plural.Of(Given, "customer")}, {red} red, {yellow} yellow, {green} green, {none} without a colour, {Rejected.Count} rejected (REL-03); {repair} to be repaired (REL-01); {RejectedFacts.Count} answers or conflicts rejected"),
            FormattableString.Invariant($"{PlainText.Of(AsOf)}：客户 {Given} 位，红 {red}，黄 {yellow}，绿 {green}，未列色 {none}，剔除 {Rejected.Count}（REL-03）；须修复关系 {repair} 位（REL-01）；剔除答卷或冲突 {RejectedFacts.Count} 条")).In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
