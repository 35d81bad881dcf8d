using System.Globalization;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>What makes packs unusable before their rules are looked at: texts, ranges, empty lists.</summary>
internal static class RuleSetShape
{
    public const int DeepestNesting = 8;
    public const int LongestForm = 64;
    public const int MostReach = 64;
    public const int MostNear = 1000;
    public const int MostForms = 100_000;
    public const decimal MostCueWeight = 10;

    public static IEnumerable<Finding> Findings(string? id, string? version, ComplaintPack?[] packs)
    {
        foreach (Finding finding in IdFindings("id", id).Concat(VersionFindings("version", version)))
        {
            yield return finding;
        }

        if (packs.Length == 0)
        {
            yield return Wrong("packs", "no pack", "至少一个文件包", "at least one pack");
        }

        for (int i = 0; i < packs.Length; i++)
        {
            string prefix = packs.Length == 1 ? string.Empty : FormattableString.Invariant($"packs[{i}].");
            if (packs[i] is not { } pack)
            {
                yield return Wrong(prefix.TrimEnd('.'), "nothing", "一个文件包", "a pack");
                continue;
            }

            if (packs.Take(i).Any(other => other?.Id == pack.Id))
            {
                yield return Wrong(prefix + "id", $"'{pack.Id}' twice", "每个文件包一个名称", "a name of its own for each pack");
            }

            foreach (Finding finding in PackFindings(pack))
            {
                yield return finding with { Path = prefix + finding.Path };
            }
        }
    }

    private static IEnumerable<Finding> PackFindings(ComplaintPack pack) =>
        IdFindings("id", pack.Id)
            .Concat(VersionFindings("version", pack.Version))
            .Concat(ListFindings("locales", pack.Locales, NameFindings))
            .Concat(TermsFindings(pack))
            .Concat(RulesFindings(pack))
            .Concat(CuesFindings(pack))
            .Concat(PolicyFindings(pack.Policy))
            .Concat(RowsFindings(pack.Departments));

    private static IEnumerable<Finding> TermsFindings(ComplaintPack pack)
    {
        int forms = 0;
        for (int i = 0; i < pack.Terms.Count; i++)
        {
            string path = FormattableString.Invariant($"terms[{i}]");
            ComplaintTerm term = pack.Terms[i];
            forms += term.Forms.Count;
            foreach (Finding finding in IdFindings(path + ".id", term.Id).Concat(ListFindings(path + ".forms", term.Forms, FormFindings)))
            {
                yield return finding;
            }

            if (term.Negation is < TermNegation.Ignored or > TermNegation.Creates)
            {
                yield return Wrong(path + ".negation", term.Negation.ToString(), "ignored、cancels、creates", "ignored, cancels, creates");
            }
        }

        for (int i = 0; i < pack.Negators.Count; i++)
        {
            string path = FormattableString.Invariant($"negators[{i}]");
            forms += pack.Negators[i].Forms.Count;
            foreach (Finding finding in ListFindings(path + ".forms", pack.Negators[i].Forms, FormFindings))
            {
                yield return finding;
            }

            if (pack.Negators[i].Reach is < 0 or > MostReach)
            {
                yield return Range(path + ".reach", pack.Negators[i].Reach, 0, MostReach);
            }
        }

        foreach (Finding finding in ListFindings("notNegators", pack.NotNegators, FormFindings, mayBeEmpty: true).Concat(ListFindings("clauseBreaks", pack.ClauseBreaks, FormFindings, mayBeEmpty: true)))
        {
            yield return finding;
        }

        if (forms > MostForms)
        {
            yield return Range("terms", forms, 0, MostForms);
        }
    }

    private static IEnumerable<Finding> RulesFindings(ComplaintPack pack)
    {
        for (int i = 0; i < pack.Rules.Count; i++)
        {
            string path = FormattableString.Invariant($"rules[{i}]");
            ComplaintRule rule = pack.Rules[i];
            foreach (Finding finding in IdFindings(path + ".id", rule.Id).Concat(NameFindings(path + ".code", rule.Code)).Concat(ConditionFindings(path + ".when", rule.When, 1)))
            {
                yield return finding;
            }

            if (rule.Axis is < ComplaintAxis.Intent or > ComplaintAxis.EscalationRisk)
            {
                string legal = string.Join(", ", ComplaintAxisLabels.All.Select(axis => JsonParts.Camel(axis.ToString())));
                yield return Wrong(path + ".axis", rule.Axis.ToString(), legal, legal);
            }

            if (rule.Weight is <= 0 or > ComplaintRule.MaximumWeight || rule.Weight * 10_000 != decimal.Truncate(rule.Weight * 10_000))
            {
                yield return Wrong(path + ".weight", PlainText.Of(rule.Weight), "大于 0、不超过 2，至多四位小数", "above 0, at most 2, with up to four decimals");
            }

            if (rule.Priority is < -100 or > 100)
            {
                yield return Range(path + ".priority", rule.Priority, -100, 100);
            }
        }
    }

    private static IEnumerable<Finding> CuesFindings(ComplaintPack pack)
    {
        int words = 0;
        for (int i = 0; i < pack.Cues.Count; i++)
        {
            string path = FormattableString.Invariant($"cues[{i}]");
            ComplaintCues cues = pack.Cues[i];
            words += cues.Words.Count;
            if (!ComplaintCues.Axes.Contains(cues.Axis))
            {
                yield return Wrong(path + ".axis", JsonParts.Camel(cues.Axis.ToString()), "intent、cause", "intent, cause");
                continue;
            }

            if (pack.Cues.Take(i).Any(other => other.Axis == cues.Axis))
            {
                yield return Wrong(path + ".axis", JsonParts.Camel(cues.Axis.ToString()) + " twice", "每个维度至多一组", "one group for each axis");
            }

            foreach (Finding finding in WeightsFindings(path + ".base", cues.Axis, cues.Base))
            {
                yield return finding;
            }

            var forms = new HashSet<FoldedForm>();
            foreach (ComplaintCue cue in cues.Words)
            {
                string word = path + ".words['" + Throw.Shown((cue.Form ?? string.Empty).AsSpan()) + "']";
                foreach (Finding finding in FormFindings(word, cue.Form).Concat(WeightsFindings(word, cues.Axis, cue.Weights)))
                {
                    yield return finding;
                }

                if (cue.Form is not null && !forms.Add(FoldedForm.Of(cue.Form)))
                {
                    yield return Wrong(word, "the same word twice", "每个词一次", "each word once");
                }
            }
        }

        if (words > MostForms)
        {
            yield return Range("cues", words, 0, MostForms);
        }
    }

    private static IEnumerable<Finding> WeightsFindings(string path, ComplaintAxis axis, IReadOnlyList<CueWeight> weights)
    {
        for (int i = 0; i < weights.Count; i++)
        {
            (string code, decimal weight) = weights[i];
            if (code is null || AxisCodes.CueSlot(axis, code) < 0)
            {
                string legal = string.Join(", ", axis == ComplaintAxis.Cause ? [.. AxisCodes.Of(axis), ComplaintCues.NoCause] : AxisCodes.Of(axis));
                yield return Wrong(path, $"'{Throw.Shown((code ?? string.Empty).AsSpan())}'", legal, legal);
            }
            else if (weights.Take(i).Any(other => other.Code == code))
            {
                yield return Wrong(path, $"'{code}' twice", "每个代码一个权重", "one weight for each code");
            }

            if (weight is < -MostCueWeight or > MostCueWeight || weight * 10_000 != decimal.Truncate(weight * 10_000))
            {
                yield return Wrong(path + "." + code, PlainText.Of(weight), "−10 至 10，至多四位小数", "−10 to 10, with up to four decimals");
            }
        }
    }

    private static IEnumerable<Finding> ConditionFindings(string path, ComplaintCondition? condition, int depth)
    {
        if (depth > DeepestNesting)
        {
            return [Wrong(path, "a condition nested deeper", "嵌套不超过 8 层", "nested at most 8 deep")];
        }

        return condition switch
        {
            AllCondition all => Parts(path + ".all", all.Parts, depth),
            AnyCondition any => Parts(path + ".any", any.Parts, depth),
            NoneCondition none => Parts(path + ".none", none.Parts, depth),
            TermCondition term => ListFindings(path + ".term", term.Terms, IdFindings),
            NearCondition near => ListFindings(path + ".near.a", near.A, IdFindings)
                .Concat(ListFindings(path + ".near.b", near.B, IdFindings))
                .Concat(near.Max is < 0 or > MostNear ? [Range(path + ".near.max", near.Max, 0, MostNear)] : []),
            FactCondition fact => FactFindings(path + ".fact", fact),
            _ => [Wrong(path, "nothing", "一个条件", "a condition")],
        };
    }

    private static IEnumerable<Finding> FactFindings(string path, FactCondition fact)
    {
        foreach (Finding finding in NameFindings(path + ".name", fact.Name))
        {
            yield return finding;
        }

        bool isOrder = fact.Operator is FactOperator.Lt or FactOperator.Le or FactOperator.Gt or FactOperator.Ge;
        if (fact.Operator is < FactOperator.Eq or > FactOperator.In)
        {
            yield return Wrong(path + ".op", fact.Operator.ToString(), "eq、ne、lt、le、gt、ge、in", "eq, ne, lt, le, gt, ge, in");
        }
        else if (fact.Values is null || fact.Values.Count == 0 || (fact.Operator != FactOperator.In && fact.Values.Count != 1) || (isOrder && fact.Values[0].Number is null))
        {
            yield return Wrong(path + ".value", $"{fact.Values?.Count ?? 0} values", "一个值；in 可为多个，大小比较须为数", "one value; several for in, a number for less and more");
        }
    }

    private static IEnumerable<Finding> Parts(string path, IReadOnlyList<ComplaintCondition>? parts, int depth)
    {
        if (parts is null || parts.Count == 0)
        {
            yield return Wrong(path, "no condition", "至少一个条件", "at least one condition");
            yield break;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            foreach (Finding finding in ConditionFindings(FormattableString.Invariant($"{path}[{i}]"), parts[i], depth + 1))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> PolicyFindings(ComplaintPolicy? policy)
    {
        if (policy is null)
        {
            yield break;
        }

        (string Path, decimal Value)[] numbers =
        [
            ("intent.margin", policy.IntentMargin), ("intent.threshold", policy.IntentThreshold), ("intent.fromCause", policy.FromCause), ("intent.fromEscalation", policy.FromEscalation),
            ("cause.threshold", policy.CauseThreshold), ("cause.spread", policy.CauseSpread), ("category.threshold", policy.CategoryThreshold), ("claimedLevel.threshold", policy.ClaimedLevelThreshold),
            ("severity.threshold", policy.SeverityThreshold), ("escalationRisk.threshold", policy.EscalationRiskThreshold),
        ];
        foreach ((string path, decimal value) in numbers)
        {
            if (value is < 0 or > 10 || value * 10_000 != decimal.Truncate(value * 10_000))
            {
                yield return Wrong("policies." + path, PlainText.Of(value), "0 至 10，至多四位小数", "0 to 10, with up to four decimals");
            }
        }

        if (policy.ExpertPreviousContacts is < 1 or > ComplaintFacts.MaximumContacts)
        {
            yield return Range("policies.expert.previousContacts", policy.ExpertPreviousContacts, 1, ComplaintFacts.MaximumContacts);
        }
    }

    private static IEnumerable<Finding> RowsFindings(DepartmentTable? table)
    {
        for (int i = 0; i < (table?.Rows.Count ?? 0); i++)
        {
            string path = FormattableString.Invariant($"departments[{i}]");
            DepartmentRow row = table!.Rows[i];
            foreach (Finding finding in NameFindings(path + ".department", row.Department))
            {
                yield return finding;
            }

            if (row.ContactWithin <= NodaTime.Duration.Zero || row.ContactWithin > NodaTime.Duration.FromDays(365))
            {
                yield return Wrong(path + ".contactWithin", PlainText.Of(row.ContactWithin), "大于 0、不超过 365 天", "above 0, at most 365 days");
            }

            if (table.Rows.Take(i).Any(other => other.Category == row.Category && other.Cause == row.Cause))
            {
                yield return Wrong(path, "a case twice", "每种情形一行", "one row for each case");
            }
        }
    }

    private static IEnumerable<Finding> ListFindings(string path, IReadOnlyList<string>? items, Func<string, string?, IEnumerable<Finding>> check, bool mayBeEmpty = false)
    {
        if (items is null || (items.Count == 0 && !mayBeEmpty))
        {
            return [Wrong(path, "nothing", "至少一项", "at least one item")];
        }

        return items.SelectMany((item, i) => check(FormattableString.Invariant($"{path}[{i}]"), item));
    }

    private static IEnumerable<Finding> IdFindings(string path, string? id)
    {
        bool isId = !string.IsNullOrEmpty(id) && id!.Length <= 100 && id.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_');
        if (!isId)
        {
            yield return Wrong(path, $"'{Throw.Shown((id ?? string.Empty).AsSpan())}'", "1 至 100 个字母、数字、点、连字符或下划线", "1 to 100 letters, digits, dots, hyphens or underscores");
        }
    }

    private static IEnumerable<Finding> VersionFindings(string path, string? version)
    {
        string[] parts = (version ?? string.Empty).Split(['-', '+'], 2)[0].Split('.');
        bool isVersion = parts.Length == 3 && Array.TrueForAll(parts, part => part.Length is > 0 and < 10 && part.All(c => c is >= '0' and <= '9'));
        if (!isVersion)
        {
            yield return Wrong(path, $"'{Throw.Shown((version ?? string.Empty).AsSpan())}'", "语义化版本，如 1.0.0", "a semantic version such as 1.0.0");
        }
    }

    private static IEnumerable<Finding> NameFindings(string path, string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name!.Length > 100 || !UnicodeText.IsValid(name))
        {
            yield return Wrong(path, $"'{Throw.Shown((name ?? string.Empty).AsSpan())}'", "1 至 100 个字符的文本", "a text of 1 to 100 characters");
        }
    }

    private static IEnumerable<Finding> FormFindings(string path, string? form)
    {
        bool isForm = form is not null && form.Length <= LongestForm && UnicodeText.IsValid(form) && FoldedForm.Of(form).Text.Length > 0;
        if (!isForm)
        {
            yield return Wrong(path, $"'{Throw.Shown((form ?? string.Empty).AsSpan())}'", "1 至 64 个字符，不全是空白", "1 to 64 characters, not only spaces");
        }
    }

    private static Finding Range(string path, int given, int least, int most) =>
        Wrong(path, given.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"{least} 至 {most}"), FormattableString.Invariant($"{least} to {most}"));

    private static Finding Wrong(string path, string given, string legalZh, string legal) => new(path, new($"got {given}; legal: {legal}", $"给出 {given}；应为{legalZh}"));
}
