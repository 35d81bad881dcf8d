using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The six conditions that service at the counter needs behind it, each met, not met or not looked at.</summary>
/// <param name="Checks">The six, in their order.</param>
/// <remarks>Rule ORG-13: each is needed.</remarks>
public sealed record SuccessChecklist(IReadOnlyList<ConditionCheck> Checks)
{
    /// <summary>Makes the list of all six from those that were looked at.</summary>
    /// <param name="checks">The checks; a condition that isn't among them counts as not looked at.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">A check is missing, or a condition comes twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A condition isn't declared.</exception>
    public static SuccessChecklist Of(IEnumerable<ConditionCheck> checks)
    {
        var given = new Dictionary<SuccessCondition, ConditionCheck>();
        foreach (ConditionCheck? check in Throw.IfNull(checks))
        {
            _ = Throw.IfNull(check, nameof(checks)).Condition.Label();
            if (given.ContainsKey(check!.Condition))
            {
                Throw.Argument($"{check.Condition} comes twice; legal: each condition once.", nameof(checks));
            }

            given.Add(check.Condition, check);
        }

        return new(Array.AsReadOnly<ConditionCheck>([.. SuccessConditionLabels.All.Select(condition => given.TryGetValue(condition, out ConditionCheck? check) ? check : new(condition, null))]));
    }

    /// <summary>Whether all six are met.</summary>
    [JsonIgnore]
    public bool IsMet => SuccessConditionLabels.All.All(condition => Checks.Any(check => check.Condition == condition && check.IsMet == true));

    /// <summary>The conditions in words, one a line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        bool isChinese = LocalizedText.IsChinese(culture);
        string head = new LocalizedText(
            FormattableString.Invariant($"{Checks.Count(check => check.IsMet == true)} of {SuccessConditionLabels.All.Count} conditions met (ORG-13)"),
            FormattableString.Invariant($"{SuccessConditionLabels.All.Count} 项条件中满足 {Checks.Count(check => check.IsMet == true)} 项（ORG-13）")).In(culture);
        return string.Join("\n", Checks.Select(check =>
        {
            LocalizedText status = check.IsMet switch { null => new("not looked at", "未检查"), true => new("met", "满足"), false => new("not met", "未满足") };
            string evidence = string.IsNullOrWhiteSpace(check.Evidence) ? string.Empty : (isChinese ? "，" : ", ") + Throw.Whole(check.Evidence);
            return check.Condition.Label().In(culture) + (isChinese ? "：" : ": ") + status.In(culture) + evidence;
        }).Prepend(head));
    }

    /// <summary>The conditions in English.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => Explain();
}
