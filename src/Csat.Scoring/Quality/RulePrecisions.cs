using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Which rules of a rule set say what is wrong, over texts whose codes are known.</summary>
public static class RulePrecisions
{
    /// <summary>Judges rules one by one.</summary>
    /// <param name="items">The labelled texts with the rules that held, see <see cref="ClassifiedItem.Rules"/>; a rule counts once an item.</param>
    /// <param name="rules">All rules there are, so that those that never held are listed too; <see langword="null"/> takes those that held.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>The rules: those that were wrong most often first, then by id and code.</returns>
    /// <remarks>
    /// What a rule said counts, whether or not it decided. Of many rules some look bad or perfect by chance: 3 of 3 right has a lower limit of
    /// 43.9 %. Look at the limits before taking a rule out.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Items that can't be used: all of them, each with its index.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="rules"/> has rules that are missing or blank, or the options ask for an interval method that a proportion doesn't have.
    /// </exception>
    public static IReadOnlyList<RulePrecision> Of(IEnumerable<ClassifiedItem> items, IEnumerable<FiredRule>? rules = null, ScoreOptions? options = null)
    {
        ClassifiedItem[] all = ClassifiedItems.Checked(items, null, single: false, nameof(items));
        var counts = new Dictionary<FiredRule, (long Fired, long Right)>();
        foreach (FiredRule rule in rules ?? [])
        {
            if (rule is null || string.IsNullOrWhiteSpace(rule.RuleId) || string.IsNullOrWhiteSpace(rule.Code))
            {
                Throw.Argument($"Got '{rule?.RuleId}' for '{rule?.Code}'; legal: rules with an id and a code.", nameof(rules));
            }

            counts[rule!] = default;
        }

        foreach (ClassifiedItem item in all)
        {
            foreach (FiredRule rule in item.Rules.Distinct())
            {
                counts.TryGetValue(rule, out (long Fired, long Right) so);
                counts[rule] = (so.Fired + 1, so.Right + (item.Expected.Contains(rule.Code, StringComparer.Ordinal) ? 1 : 0));
            }
        }

        return Array.AsReadOnly(
        [
            .. counts.Select(pair => new RulePrecision(
                    pair.Key.RuleId, pair.Key.Code, pair.Value.Fired, pair.Value.Right, Estimate.OfProportion(pair.Value.Right, pair.Value.Fired, options, "rule-precision")))
                .OrderByDescending(rule => rule.Wrong).ThenBy(rule => rule.RuleId, StringComparer.Ordinal).ThenBy(rule => rule.Code, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The rules as a table.</summary>
    /// <param name="rules">The rules, in the order in which they are shown.</param>
    /// <returns>Lines of equal columns, invariant; a dash where a rule never held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static string ToTable(IEnumerable<RulePrecision> rules)
    {
        var table = new TextTable(["rule", "code", "held", "right", "precision"]);
        foreach (RulePrecision rule in Throw.IfNull(rules))
        {
            table.Add([rule.RuleId, rule.Code, QualityText.Plain(rule.Fired), QualityText.Plain(rule.Right), QualityText.ShareWithLimits(rule.Precision)]);
        }

        return table.ToString();
    }
}
