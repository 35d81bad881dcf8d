namespace Csat.Domain.Complaints;

/// <summary>Checks of conditions against themselves and against each other: contradiction, reach, conflict, redundancy.</summary>
/// <remarks>A conflict is only reported with a text on which both rules hold. Where none is found and none is ruled out, the check is undecided.</remarks>
internal sealed class ConditionAnalysis
{
    /// <summary>So many comparisons of two ways to hold at most.</summary>
    private const int MostWork = 2_000_000;

    private readonly ComplaintRuleSet _set;
    private readonly ComplaintClassifier _classifier;
    private readonly Lexicon _lexicon;
    private readonly HashSet<int> _impossible;
    private readonly IReadOnlyList<Clause>?[] _ways;
    private long _work;

    public ConditionAnalysis(ComplaintRuleSet set, ComplaintClassifier classifier)
    {
        _set = set;
        _classifier = classifier;
        _lexicon = classifier.Lexicon;
        var compiler = new RuleCompiler(set, _lexicon);
        _impossible = [.. Enumerable.Range(0, _lexicon.Terms.Length).Where(IsImpossible)];
        _ways = [.. set.Entries.Select(entry => NormalForm.Of(entry.Rule.When, ids => new TermBits(compiler.TermsOf(ids, entry.Pack))))];
    }

    public IEnumerable<RuleSetFinding> Findings()
    {
        bool[] isDead = new bool[_ways.Length];
        for (int i = 0; i < _ways.Length; i++)
        {
            ComplaintRule rule = _set.Entries[i].Rule;
            if (_ways[i] is not { } ways)
            {
                isDead[i] = true;
                yield return Found(i, RuleSetFault.Undecided, ".when", new(
                    $"the condition of '{rule.Id}' has more than {NormalForm.MostClauses} ways to hold", $"“{rule.Id}”的条件有超过 {NormalForm.MostClauses} 种成立方式"), null);
            }
            else if (ways.All(way => way.IsContradictory))
            {
                isDead[i] = true;
                yield return Found(i, RuleSetFault.Contradiction, ".when", new(
                    $"the condition of '{rule.Id}' asks for what it rules out", $"“{rule.Id}”的条件同时要求并排除同一内容"), Witness(rule));
            }
            else if (ways.All(way => way.IsContradictory || IsUnreachable(way)))
            {
                isDead[i] = true;
                yield return Found(i, RuleSetFault.UnreachableRule, ".when", new(
                    $"'{rule.Id}' needs terms that can never count", $"“{rule.Id}”所需的词条永远无法成立"), Witness(rule));
            }
        }

        foreach (RuleSetFinding finding in Pairs(isDead))
        {
            yield return finding;
        }
    }

    private IEnumerable<RuleSetFinding> Pairs(bool[] isDead)
    {
        int[] living = [.. Enumerable.Range(0, _ways.Length).Where(i => !isDead[i])];
        foreach (int[] code in living.GroupBy(i => (_set.Entries[i].Rule.Axis, _set.Entries[i].Rule.Code)).Select(group => group.ToArray()))
        {
            foreach ((int i, int j) in PairsOf(code))
            {
                ComplaintRule one = _set.Entries[i].Rule;
                ComplaintRule two = _set.Entries[j].Rule;
                if (one.Priority == two.Priority && Overlap(one, two) && Implies(i, j) && Implies(j, i))
                {
                    yield return Found(j, RuleSetFault.RedundantRule, ".when", new($"'{two.Id}' holds exactly when '{one.Id}' does", $"“{two.Id}”与“{one.Id}”成立条件相同"), Witness(two) ?? Witness(one));
                }
            }
        }

        int[] levels = [.. living.Where(i => _set.Entries[i].Rule.Axis == ComplaintAxis.ClaimedLevel)];
        foreach ((int i, int j) in PairsOf(levels))
        {
            ComplaintRule one = _set.Entries[i].Rule;
            ComplaintRule two = _set.Entries[j].Rule;
            if (one.Code == two.Code || !Overlap(one, two))
            {
                continue;
            }

            if (one.Priority == two.Priority)
            {
                if (ConflictOf(i, j) is { } conflict)
                {
                    yield return conflict;
                }
            }
            else
            {
                (int low, int high) = one.Priority < two.Priority ? (i, j) : (j, i);
                if (Implies(low, high))
                {
                    yield return Found(low, RuleSetFault.UnreachableRule, string.Empty, new(
                        $"whenever '{_set.Entries[low].Rule.Id}' holds, '{_set.Entries[high].Rule.Id}' goes before it", $"每当“{_set.Entries[low].Rule.Id}”成立，“{_set.Entries[high].Rule.Id}”总在其前"), Witness(_set.Entries[low].Rule));
                }
            }
        }

        if (_work > MostWork)
        {
            yield return new(RuleSetFault.Undecided, new("$", new(
                "there are too many pairs of rules to compare them all", "规则对过多，未能全部比较")), null);
        }
    }

    private RuleSetFinding? ConflictOf(int i, int j)
    {
        ComplaintRule one = _set.Entries[i].Rule;
        ComplaintRule two = _set.Entries[j].Rule;
        var message = new LocalizedText(
            $"'{one.Id}' says {one.Code} and '{two.Id}' says {two.Code}, with the same priority", $"“{one.Id}”判为 {one.Code}，“{two.Id}”判为 {two.Code}，优先级相同");
        bool mayMeet = false;
        foreach (Clause way in Ways(i, j))
        {
            if (way.IsContradictory || IsUnreachable(way))
            {
                continue;
            }

            mayMeet = true;
            if (Facts(way) is { } facts && Texts(one, two, way).FirstOrDefault(text => _classifier.Holds(one, text, facts) && _classifier.Holds(two, text, facts)) is { } witness)
            {
                return Found(j, RuleSetFault.Conflict, string.Empty, message, witness);
            }
        }

        return mayMeet ? Found(j, RuleSetFault.Undecided, string.Empty, new(
            $"no text was found on which both '{one.Id}' and '{two.Id}' hold, and none is ruled out", $"未找到使“{one.Id}”与“{two.Id}”同时成立的文本，也不能排除"), null) : null;
    }

    private IEnumerable<Clause> Ways(int i, int j)
    {
        foreach (Clause one in _ways[i]!)
        {
            foreach (Clause two in _ways[j]!)
            {
                if (++_work > MostWork)
                {
                    yield break;
                }

                yield return one.And(two);
            }
        }
    }

    /// <summary>Texts on which both rules may hold: their examples one after the other, and the words that the conditions ask for.</summary>
    private IEnumerable<string> Texts(ComplaintRule one, ComplaintRule two, Clause way)
    {
        foreach (string first in one.Match.Take(4).Select(example => example.Text))
        {
            foreach (string second in two.Match.Take(4).Select(example => example.Text))
            {
                yield return first + "。" + second;
            }
        }

        yield return string.Join("。", way.Near.Select(pair => FormOf(pair.A) + " " + FormOf(pair.B)).Concat(way.Present.Select(FormOf)));
    }

    private string FormOf(TermBits terms)
    {
        ComplaintTerm term = _lexicon.Terms[terms.Terms[0]].Term;
        string form = term.Forms[0].TrimEnd('*');
        IReadOnlyList<ComplaintNegator> negators = _set.Packs[_lexicon.Terms[terms.Terms[0]].Pack].Negators;
        return term.Negation == TermNegation.Creates && negators.Count > 0 ? negators[0].Forms[0] + " " + form : form;
    }

    /// <summary>Facts that satisfy a way; <see langword="null"/> where the simple choice doesn't.</summary>
    private static ComplaintFacts? Facts(Clause way)
    {
        ComplaintFacts facts = ComplaintFacts.Unknown;
        foreach (FactCondition fact in way.Facts.Where(fact => !ComplaintFacts.IsOfText(fact.Name)))
        {
            FactValue value = fact.Operator switch
            {
                FactOperator.Gt => FactValue.Of(fact.Values[0].Number!.Value + 1),
                FactOperator.Lt => FactValue.Of(fact.Values[0].Number!.Value - 1),
                FactOperator.Ne => FactValue.Of("\uFFFF"),
                _ => fact.Values[0],
            };
            facts = FactsOf(facts, fact.Name, value) ?? facts.With(fact.Name, value);
        }

        return facts;
    }

    private static ComplaintFacts? FactsOf(ComplaintFacts facts, string name, FactValue value) => name switch
    {
        "previousContacts" => value.Number is >= 0 and <= ComplaintFacts.MaximumContacts ? facts with { PreviousContacts = (int)value.Number } : null,
        "overLevel" => facts with { IsOverLevel = value.Flag },
        "justified" => facts with { IsJustified = value.Flag },
        "difficult" => facts with { IsDifficult = value.Flag },
        "fromProvider" => facts with { IsFromProvider = value.Flag },
        "source" => facts with { Source = value.Text },
        "product" => facts with { Product = value.Text },
        "area" => facts with { Area = value.Text },
        "forum" => facts with { Forum = value.Text == ComplaintForum.Regulator.Code() ? ComplaintForum.Regulator : ComplaintForum.Operator },
        _ => null,
    };

    private bool Implies(int i, int j)
    {
        _work += (long)_ways[i]!.Count * _ways[j]!.Count;
        return _work <= MostWork && _ways[i]!.Where(way => !way.IsContradictory).All(way => _ways[j]!.Any(way.Implies));
    }

    private bool IsUnreachable(Clause way) =>
        way.Present.Any(terms => Array.TrueForAll(terms.Terms, _impossible.Contains)) || way.Near.Any(pair => Array.TrueForAll(pair.A.Terms, _impossible.Contains) || Array.TrueForAll(pair.B.Terms, _impossible.Contains));

    /// <summary>A term that only a negation makes count, where there is no negator; or whose only forms are taken for nothing.</summary>
    private bool IsImpossible(int term)
    {
        ComplaintPack pack = _set.Packs[_lexicon.Terms[term].Pack];
        ComplaintTerm given = _lexicon.Terms[term].Term;
        HashSet<FoldedForm> nothing = [.. pack.NotNegators.Select(FoldedForm.Of)];
        return (given.Negation == TermNegation.Creates && _set.Packs.All(other => other.Negators.Count == 0)) || given.Forms.All(form => nothing.Contains(FoldedForm.Of(form)));
    }

    private static bool Overlap(ComplaintRule one, ComplaintRule two) =>
        !(one.EffectiveTo < two.EffectiveFrom || two.EffectiveTo < one.EffectiveFrom);

    private static IEnumerable<(int I, int J)> PairsOf(int[] rules) =>
        from i in Enumerable.Range(0, rules.Length)
        from j in Enumerable.Range(i + 1, rules.Length - i - 1)
        select (rules[i], rules[j]);

    private static string? Witness(ComplaintRule rule) => rule.Match.Count > 0 ? rule.Match[0].Text : null;

    private RuleSetFinding Found(int entry, RuleSetFault fault, string part, LocalizedText message, string? witness)
    {
        RuleEntry found = _set.Entries[entry];
        return new(fault, new(RuleSetChecks.Path(_set, found.Pack, null, FormattableString.Invariant($"rules[{found.Index}]{part}")), message), witness);
    }
}
