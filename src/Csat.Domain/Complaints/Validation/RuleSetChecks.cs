using NodaTime;

namespace Csat.Domain.Complaints;

/// <summary>Checks that look at one rule, or at how many rules a code has.</summary>
internal static class RuleSetChecks
{
    /// <summary>Where something stands in the set's JSON.</summary>
    public static string Path(ComplaintRuleSet set, int pack, int? onlyPack, string inPack) =>
        set.Packs.Count == 1 || onlyPack is not null ? "$." + inPack : FormattableString.Invariant($"$.packs[{pack}].{inPack}");

    /// <summary>Ids that are there twice, codes, terms and rules that aren't there, gaps in the table.</summary>
    public static IEnumerable<RuleSetFinding> Names(ComplaintRuleSet set, int? only = null)
    {
        for (int pack = 0; pack < set.Packs.Count; pack++)
        {
            if (only is { } one && one != pack)
            {
                continue;
            }

            ComplaintPack given = set.Packs[pack];
            foreach (RuleSetFinding finding in Doubles(given.Terms.Select(term => term.Id), "terms").Concat(Doubles(given.Rules.Select(rule => rule.Id), "rules")))
            {
                yield return finding with { Finding = finding.Finding with { Path = Path(set, pack, only, finding.Finding.Path) } };
            }

            HashSet<string> terms = [.. set.Packs.Where(given.SharesLocale).SelectMany(other => other.Terms).Select(term => term.Id)];
            for (int i = 0; i < given.Rules.Count; i++)
            {
                ComplaintRule rule = given.Rules[i];
                string path = FormattableString.Invariant($"rules[{i}]");
                if (AxisCodes.Slot(rule.Axis, rule.Code) < 0)
                {
                    string legal = string.Join(", ", AxisCodes.Of(rule.Axis));
                    yield return new(RuleSetFault.UnknownCode, new(Path(set, pack, only, path + ".code"), new($"got '{rule.Code}'; legal: {legal}", $"给出“{rule.Code}”；应为 {legal}")), null);
                }

                foreach ((string where, string id) in ConditionTerms.Of(rule.When, path + ".when"))
                {
                    if (!terms.Contains(id))
                    {
                        yield return new(RuleSetFault.UnknownTerm, new(Path(set, pack, only, where), new($"there is no term '{id}'", $"没有词条“{id}”")), null);
                    }
                }
            }

            for (int i = 0; i < given.Off.Count; i++)
            {
                if (!set.Packs.Take(pack).Where(given.SharesLocale).SelectMany(other => other.Rules).Any(rule => rule.Id == given.Off[i]))
                {
                    yield return new(RuleSetFault.UnknownRule, new(Path(set, pack, only, FormattableString.Invariant($"off[{i}]")), new($"no pack before it has a rule '{given.Off[i]}'", $"此前的文件包中没有规则“{given.Off[i]}”")), null);
                }
            }
        }

        foreach ((ComplaintCategory? category, ComplaintCause? cause) in set.Departments.Gaps)
        {
            string missing = cause?.Code() ?? category?.Code() ?? "none";
            yield return new(RuleSetFault.TableGap, new("$.departments", new($"no row for '{missing}', and no default row", $"“{missing}”没有对应行，也没有默认行")), null);
        }
    }

    /// <summary>Examples that are missing or fail.</summary>
    public static IEnumerable<RuleSetFinding> Examples(ComplaintRuleSet set, ComplaintClassifier classifier, int? only)
    {
        foreach (RuleEntry entry in set.Entries)
        {
            if (only is { } one && one != entry.Pack)
            {
                continue;
            }

            ComplaintRule rule = entry.Rule;
            string path = Path(set, entry.Pack, only, FormattableString.Invariant($"rules[{entry.Index}].examples"));
            if (rule.Match.Count == 0 || rule.NoMatch.Count == 0)
            {
                string missing = rule.Match.Count == 0 ? "match" : "noMatch";
                yield return new(RuleSetFault.MissingExample, new(path + "." + missing, new($"rule '{rule.Id}' has no example; legal: at least one", $"规则“{rule.Id}”没有示例；至少一个")), null);
            }

            if (AxisCodes.Slot(rule.Axis, rule.Code) < 0)
            {
                continue;
            }

            foreach ((string kind, IReadOnlyList<ComplaintExample> examples, bool isExpected) in new[] { ("match", rule.Match, true), ("noMatch", rule.NoMatch, false) })
            {
                for (int i = 0; i < examples.Count; i++)
                {
                    if (classifier.Holds(rule, examples[i].Text, examples[i].Facts) != isExpected)
                    {
                        yield return new(RuleSetFault.FailingExample, new(FormattableString.Invariant($"{path}.{kind}[{i}]"), new(
                            $"rule '{rule.Id}' {(isExpected ? "doesn't hold" : "holds")} on it", $"规则“{rule.Id}”在该示例上{(isExpected ? "不成立" : "成立")}")), examples[i].Text);
                    }
                }
            }
        }
    }

    /// <summary>Codes that have rules in one language and none in another.</summary>
    public static IEnumerable<RuleSetFinding> Twins(ComplaintRuleSet set)
    {
        var locales = set.Packs.SelectMany((pack, i) => pack.Locales.Select(locale => (Locale: locale, Pack: i)))
            .GroupBy(pair => pair.Locale, pair => pair.Pack, StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (IGrouping<(ComplaintAxis Axis, string Code), RuleEntry> code in set.Entries.GroupBy(entry => (entry.Rule.Axis, entry.Rule.Code)))
        {
            foreach (IGrouping<string, int> locale in locales.Where(locale => !code.Any(entry => locale.Contains(entry.Pack))))
            {
                RuleEntry first = code.First();
                yield return new(RuleSetFault.MissingTwin, new(Path(set, first.Pack, null, FormattableString.Invariant($"rules[{first.Index}]")), new(
                    $"'{code.Key.Code}' has rules, but none in {locale.Key}", $"“{code.Key.Code}”有规则，但 {locale.Key} 没有")), WitnessOf(first.Rule));
            }
        }
    }

    /// <summary>Codes whose rules together never reach the threshold, language by language.</summary>
    public static IEnumerable<RuleSetFinding> Weights(ComplaintRuleSet set)
    {
        foreach (IGrouping<(ComplaintAxis Axis, string Code), RuleEntry> code in set.Entries.GroupBy(entry => (entry.Rule.Axis, entry.Rule.Code)))
        {
            decimal sum = code.Sum(entry => entry.Rule.Weight);
            decimal threshold = set.Policy.ThresholdOf(code.Key.Axis);
            bool isHelped = code.Key == (ComplaintAxis.Intent, "complaint");
            if (sum < threshold && !isHelped)
            {
                RuleEntry first = code.First();
                yield return new(RuleSetFault.WeakWeight, new(Path(set, first.Pack, null, FormattableString.Invariant($"rules[{first.Index}].weight")), new(
                    $"all rules for '{code.Key.Code}' together weigh {Json.PlainText.Of(sum)}, the threshold is {Json.PlainText.Of(threshold)}",
                    $"“{code.Key.Code}”的全部规则权重合计 {Json.PlainText.Of(sum)}，阈值为 {Json.PlainText.Of(threshold)}")), WitnessOf(first.Rule));
            }
        }
    }

    /// <summary>Rules that have expired or were never in force.</summary>
    public static IEnumerable<RuleSetFinding> Dates(ComplaintRuleSet set, LocalDate? on)
    {
        foreach (RuleEntry entry in set.Entries)
        {
            bool isReversed = entry.Rule.EffectiveFrom > entry.Rule.EffectiveTo;
            if (isReversed || entry.Rule.EffectiveTo < on)
            {
                yield return new(RuleSetFault.ExpiredDates, new(Path(set, entry.Pack, null, FormattableString.Invariant($"rules[{entry.Index}].effectiveTo")), isReversed
                    ? new($"rule '{entry.Rule.Id}' ends before it begins", $"规则“{entry.Rule.Id}”的失效日早于生效日")
                    : new($"rule '{entry.Rule.Id}' has expired", $"规则“{entry.Rule.Id}”已过期")), null);
            }
        }
    }

    private static string? WitnessOf(ComplaintRule rule) => rule.Match.Count > 0 ? rule.Match[0].Text : null;

    private static IEnumerable<RuleSetFinding> Doubles(IEnumerable<string> ids, string list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int i = 0;
        foreach (string id in ids)
        {
            if (!seen.Add(id))
            {
                yield return new(RuleSetFault.DuplicateId, new(FormattableString.Invariant($"{list}[{i}].id"), new($"'{id}' is there twice", $"“{id}”重复")), null);
            }

            i++;
        }
    }
}
