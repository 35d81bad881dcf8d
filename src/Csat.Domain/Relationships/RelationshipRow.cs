using System.Globalization;

namespace Csat.Domain;

/// <summary>A customer on the three-colour list.</summary>
/// <param name="Customer">The customer's number or name.</param>
/// <param name="Color">The colour; <see langword="null"/> when nothing is known that gives one.</param>
/// <param name="NeedsRepair">Whether the relationship has to be repaired: rule REL-01.</param>
/// <param name="Signs">Why: what is known of the customer.</param>
/// <param name="RuleIds">The rules that say so.</param>
/// <remarks>Rules REL-01 and REL-03.</remarks>
public sealed record RelationshipRow(string Customer, CustomerColor? Color, bool NeedsRepair, IReadOnlyList<RelationshipSign> Signs, IReadOnlyList<RuleId> RuleIds)
{
    /// <summary>The row in words, with its reasons.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string customer = Throw.Whole(Customer);
        LocalizedText color = Color?.Label() ?? new("no colour", "未列色");
        LocalizedText why = Signs.Count == 0
            ? new("nothing is known", "情况不明")
            : new(string.Join(", ", Signs.Select(sign => sign.Label().En)), string.Join("、", Signs.Select(sign => sign.Label().Zh)));
        LocalizedText repair = NeedsRepair ? new("to be repaired", "须修复关系") : new("no repair", "无需修复");
        string rules = string.Join(", ", RuleIds);
        return new LocalizedText($"{customer}: {color.En} because of {why.En}; {repair.En} ({rules})", $"{customer}：{color.Zh}，依据：{why.Zh}；{repair.Zh}（{rules}）").In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
