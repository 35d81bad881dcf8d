using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>A population's levels in the pyramid.</summary>
/// <param name="PyramidId">The pyramid.</param>
/// <param name="PyramidVersion">Its version.</param>
/// <param name="Basis">What the values are.</param>
/// <param name="Share">What the cut-offs are shares of.</param>
/// <param name="Given">How many customers were given: as many as are accepted and rejected.</param>
/// <param name="Rows">The accepted customers, from the most to the least, equal ones by id.</param>
/// <param name="Rejected">The rejected ones, with index and reason.</param>
/// <remarks>Rule GRD-12. Counts and sums only; shares and their uncertainty are a matter of scoring.</remarks>
public sealed record PyramidAssignment(
    string PyramidId, string PyramidVersion, PyramidBasis Basis, PyramidShare Share, int Given, IReadOnlyList<PyramidRow> Rows, IReadOnlyList<Finding> Rejected)
{
    private static readonly RuleId Rule = RuleId.Parse("GRD-12");

    /// <summary>What each of the four levels holds, from VIP to small.</summary>
    [JsonIgnore]
    public IReadOnlyList<PyramidLevelTotal> Levels =>
    [
        .. from level in PyramidLevelLabels.All
           let rows = Rows.Where(row => row.Level == level).ToArray()
           select new PyramidLevelTotal(level, rows.Length, rows.Sum(row => row.Value)),
    ];

    /// <summary>The levels in words, with ties and what was rejected.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        int tied = Rows.Count(row => row.Sharing > 1);
        var head = new LocalizedText(
            FormattableString.Invariant($"{Plural.Of(Given, "customer")} given, {Rows.Count} ranked by {Basis.Label().En}, {Rejected.Count} rejected; cut-offs are shares of {Share.Label().En}, {Plural.Of(tied, "customer")} on a shared place, all with its level ({Rule})"),
            FormattableString.Invariant($"共给出 {Given} 位客户，按{Basis.Label().Zh}排序 {Rows.Count} 位，剔除 {Rejected.Count} 位；分层按{Share.Label().Zh}累计份额，{tied} 位客户名次并列、层级相同（{Rule}）"));
        return string.Join("\n", Levels.Select(total => new LocalizedText(
            FormattableString.Invariant($"{total.Level.Label().En} ({total.Level.MetalLabel().En}): {Plural.Of(total.Customers, "customer")}, {PlainText.Of(total.Value)}"),
            FormattableString.Invariant($"{total.Level.Label().Zh}（{total.Level.MetalLabel().Zh}）：{total.Customers} 位，{PlainText.Of(total.Value)}")).In(culture)).Prepend(head.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
