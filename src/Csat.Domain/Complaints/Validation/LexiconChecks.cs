namespace Csat.Domain.Complaints;

/// <summary>Checks of words: what is there twice, opposes itself, counts without context or isn't used.</summary>
internal static class LexiconChecks
{
    public static IEnumerable<RuleSetFinding> Findings(ComplaintRuleSet set) =>
        Enumerable.Range(0, set.Packs.Count).SelectMany(pack => Duplicates(set, pack).Concat(Opposed(set, pack)).Concat(Bare(set, pack)).Concat(Unused(set, pack)));

    private static RuleSetFinding Found(ComplaintRuleSet set, int pack, RuleSetFault fault, string path, LocalizedText message, string? witness) =>
        new(fault, new(RuleSetChecks.Path(set, pack, null, path), message), witness);

    /// <summary>A form that a term has twice, and terms with the same forms.</summary>
    private static IEnumerable<RuleSetFinding> Duplicates(ComplaintRuleSet set, int pack)
    {
        IReadOnlyList<ComplaintTerm> terms = set.Packs[pack].Terms;
        var whole = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < terms.Count; i++)
        {
            var seen = new HashSet<FoldedForm>();
            for (int j = 0; j < terms[i].Forms.Count; j++)
            {
                string form = terms[i].Forms[j];
                if (!seen.Add(FoldedForm.Of(form)))
                {
                    yield return Found(set, pack, RuleSetFault.ShadowedForm, FormattableString.Invariant($"terms[{i}].forms[{j}]"), new(
                        $"'{form}' is in '{terms[i].Id}' twice, as it is folded", $"“{form}”折叠后在“{terms[i].Id}”中重复"), form);
                }
            }

            string key = string.Join("\n", seen.Select(form => form.Text + (form.IsOpen ? "*" : string.Empty)).OrderBy(text => text, StringComparer.Ordinal)) + "\n" + terms[i].Negation + terms[i].IsNested;
            if (whole.TryGetValue(key, out string? same))
            {
                yield return Found(set, pack, RuleSetFault.ShadowedForm, FormattableString.Invariant($"terms[{i}]"), new(
                    $"'{terms[i].Id}' has the forms of '{same}'", $"“{terms[i].Id}”与“{same}”词形相同"), terms[i].Forms[0]);
            }
            else
            {
                whole.Add(key, terms[i].Id);
            }
        }
    }

    /// <summary>A form that is a term and a negator, or something and nothing, or whose negation both makes and unmakes it.</summary>
    private static IEnumerable<RuleSetFinding> Opposed(ComplaintRuleSet set, int pack)
    {
        ComplaintPack given = set.Packs[pack];
        HashSet<FoldedForm> negators = [.. given.Negators.SelectMany(negator => negator.Forms).Select(FoldedForm.Of)];
        HashSet<FoldedForm> nothing = [.. given.NotNegators.Select(FoldedForm.Of)];
        var negations = new Dictionary<FoldedForm, (TermNegation Negation, string Id)>();
        for (int i = 0; i < given.Terms.Count; i++)
        {
            ComplaintTerm term = given.Terms[i];
            for (int j = 0; j < term.Forms.Count; j++)
            {
                string path = FormattableString.Invariant($"terms[{i}].forms[{j}]");
                FoldedForm form = FoldedForm.Of(term.Forms[j]);
                if (nothing.Contains(form))
                {
                    yield return Found(set, pack, RuleSetFault.OpposingGroups, path, new(
                        $"'{term.Forms[j]}' is a form of '{term.Id}' and stands in notNegators", $"“{term.Forms[j]}”既是“{term.Id}”的词形，又在 notNegators 中"), term.Forms[j]);
                }

                if (negations.TryGetValue(form, out (TermNegation Negation, string Id) other) && other.Id != term.Id
                    && other.Negation != term.Negation && other.Negation != TermNegation.Ignored && term.Negation != TermNegation.Ignored)
                {
                    yield return Found(set, pack, RuleSetFault.OpposingGroups, path, new(
                        $"a negation makes '{term.Forms[j]}' count in one and not count in the other of '{other.Id}' and '{term.Id}'",
                        $"“{term.Forms[j]}”在“{other.Id}”与“{term.Id}”中受否定的作用相反"), term.Forms[j]);
                }
                else if (term.Negation != TermNegation.Ignored)
                {
                    negations[form] = (term.Negation, term.Id);
                }
            }
        }

        foreach (FoldedForm both in nothing.Where(negators.Contains).OrderBy(form => form.Text, StringComparer.Ordinal))
        {
            yield return Found(set, pack, RuleSetFault.OpposingGroups, "notNegators", new($"'{both.Text}' is a negator as well", $"“{both.Text}”同时是否定词"), both.Text);
        }
    }

    /// <summary>Forms of one character that make a rule hold by themselves.</summary>
    private static IEnumerable<RuleSetFinding> Bare(ComplaintRuleSet set, int pack)
    {
        HashSet<string> alone = [.. set.Entries.Where(entry => set.Packs[entry.Pack].SharesLocale(set.Packs[pack])).SelectMany(entry => Alone(entry.Rule.When))];
        IReadOnlyList<ComplaintTerm> terms = set.Packs[pack].Terms;
        for (int i = 0; i < terms.Count; i++)
        {
            for (int j = 0; alone.Contains(terms[i].Id) && j < terms[i].Forms.Count; j++)
            {
                if (FoldedForm.Of(terms[i].Forms[j]).Text.Length == 1)
                {
                    yield return Found(set, pack, RuleSetFault.BareCharacter, FormattableString.Invariant($"terms[{i}].forms[{j}]"), new(
                        $"'{terms[i].Forms[j]}' alone makes a rule hold; legal: in near, or beside another condition", $"单字“{terms[i].Forms[j]}”单独即可使规则成立；应置于 near 中或与其他条件并用"), terms[i].Forms[j]);
                }
            }
        }
    }

    private static IEnumerable<string> Alone(ComplaintCondition condition) => condition switch
    {
        TermCondition term => term.Terms,
        AnyCondition any => any.Parts.SelectMany(Alone),
        AllCondition { Parts.Count: 1 } all => Alone(all.Parts[0]),
        _ => [],
    };

    private static IEnumerable<RuleSetFinding> Unused(ComplaintRuleSet set, int pack)
    {
        HashSet<string> used = [.. set.Entries.Where(entry => set.Packs[entry.Pack].SharesLocale(set.Packs[pack])).SelectMany(entry => ConditionTerms.Of(entry.Rule.When, string.Empty)).Select(term => term.Id)];
        IReadOnlyList<ComplaintTerm> terms = set.Packs[pack].Terms;
        for (int i = 0; i < terms.Count; i++)
        {
            if (!used.Contains(terms[i].Id))
            {
                yield return Found(set, pack, RuleSetFault.UnusedTerm, FormattableString.Invariant($"terms[{i}]"), new($"no rule uses '{terms[i].Id}'", $"没有规则使用“{terms[i].Id}”"), terms[i].Forms[0]);
            }
        }
    }
}
