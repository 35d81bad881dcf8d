namespace Csat.Domain.Complaints;

/// <summary>The terms of all packs, compiled: which pattern is what, and the automaton over them.</summary>
internal sealed class Lexicon
{
    private readonly Pattern[] _patterns;
    private readonly TermNegation[] _negations;
    private readonly int[] _owners;
    private readonly Cue[] _cues;
    private readonly Ending[] _endings;
    private readonly DoubleArray _automaton;

    public Lexicon(IReadOnlyList<ComplaintPack> packs)
    {
        var patterns = new Dictionary<FoldedForm, Pattern>();
        var terms = new List<LexiconTerm>();
        for (int pack = 0; pack < packs.Count; pack++)
        {
            foreach (ComplaintTerm term in packs[pack].Terms)
            {
                foreach (string form in term.Forms)
                {
                    Pattern pattern = PatternOf(patterns, form);
                    if (Array.IndexOf(pattern.Terms, terms.Count) < 0)
                    {
                        pattern.Terms = [.. pattern.Terms, terms.Count];
                    }
                }

                terms.Add(new(pack, term));
            }

            foreach (ComplaintNegator negator in packs[pack].Negators)
            {
                foreach (string form in negator.Forms)
                {
                    Pattern pattern = PatternOf(patterns, form);
                    pattern.Reach = Math.Max(pattern.Reach, negator.Reach);
                    MostReach = Math.Max(MostReach, negator.Reach);
                }
            }

            foreach (string form in packs[pack].NotNegators)
            {
                PatternOf(patterns, form);
            }

            foreach (string form in packs[pack].ClauseBreaks)
            {
                PatternOf(patterns, form).BreaksClause = true;
            }
        }

        HashSet<Pattern> others = [.. patterns.Values];
        (_cues, CueGroups) = CuesOf(packs, patterns);
        foreach (Pattern pattern in patterns.Values)
        {
            pattern.IsCueOnly = !others.Contains(pattern);
        }

        // A form in notNegators is nothing, whatever else its own pack says that it is.
        foreach (FoldedForm nothing in packs.SelectMany(pack => pack.NotNegators).Select(FoldedForm.Of))
        {
            (patterns[nothing].Terms, patterns[nothing].Reach) = ([], -1);
        }

        Terms = [.. terms];
        _negations = [.. terms.Select(term => term.Term.Negation)];
        _owners = OwnersOf(packs);
        _patterns = [.. patterns.Values.OrderBy(pattern => pattern.Text, StringComparer.Ordinal).ThenBy(pattern => pattern.IsOpen)];
        string[] words = [.. _patterns.Select(pattern => pattern.Text).Distinct(StringComparer.Ordinal)];
        foreach (Pattern pattern in _patterns)
        {
            pattern.IsNested = Array.Exists(pattern.Terms, term => Terms[term].Term.IsNested);
            HasNested |= pattern.IsNested;
        }

        _automaton = DoubleArray.Build(words);
        _endings = EndingsOf(words);
    }

    /// <summary>The weighed words, numbered.</summary>
    public ReadOnlySpan<Cue> Cues => _cues;

    /// <summary>Their groups.</summary>
    public CueGroup[] CueGroups { get; }

    /// <summary>The terms, numbered.</summary>
    public LexiconTerm[] Terms { get; }

    public ReadOnlySpan<Pattern> Patterns => _patterns;

    public ReadOnlySpan<TermNegation> Negations => _negations;

    /// <summary>For each term the first one of its name among packs that share a language: an extension adds forms to a term, it makes no other.</summary>
    public ReadOnlySpan<int> Owners => _owners;

    /// <summary>Whether any term counts inside longer occurrences.</summary>
    public bool HasNested { get; }

    /// <summary>The words of the automaton by their numbers, from 1.</summary>
    public ReadOnlySpan<Ending> Endings => _endings;

    public DoubleArray Automaton => _automaton;

    /// <summary>The most characters between any negator and what it negates.</summary>
    public int MostReach { get; }

    private Ending[] EndingsOf(string[] words)
    {
        var endings = new Ending[words.Length + 1];
        int pattern = 0;
        for (int word = 1; word < endings.Length; word++)
        {
            Pattern first = _patterns[pattern];
            endings[word] = new() { Plain = -1, Open = -1, Shorter = _automaton.Shorter(word), Length = (short)first.Length, StartsWord = first.StartsWord, EndsWord = first.EndsWord };
            for (; pattern < _patterns.Length && _patterns[pattern].Text == words[word - 1]; pattern++)
            {
                (_patterns[pattern].IsOpen ? ref endings[word].Open : ref endings[word].Plain) = pattern;
                (_patterns[pattern].IsOpen ? ref endings[word].OpenWeight : ref endings[word].PlainWeight) =
                    _patterns[pattern].Cues.Length == 0 ? EndingWeight.None : _patterns[pattern].IsCueOnly ? EndingWeight.Only : EndingWeight.Too;
            }
        }

        return endings;
    }

    private int[] OwnersOf(IReadOnlyList<ComplaintPack> packs)
    {
        var named = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var owners = new int[Terms.Length];
        for (int term = 0; term < owners.Length; term++)
        {
            if (!named.TryGetValue(Terms[term].Term.Id, out List<int>? same))
            {
                named.Add(Terms[term].Term.Id, same = []);
            }

            int first = same.FindIndex(other => packs[Terms[other].Pack].SharesLocale(packs[Terms[term].Pack]));
            owners[term] = first < 0 ? term : owners[same[first]];
            same.Add(term);
        }

        return owners;
    }

    private static (Cue[] Cues, CueGroup[] Groups) CuesOf(IReadOnlyList<ComplaintPack> packs, Dictionary<FoldedForm, Pattern> patterns)
    {
        var all = new List<Cue>();
        var groups = new List<CueGroup>();
        foreach (ComplaintPack pack in packs)
        {
            foreach (ComplaintCues cues in pack.Cues)
            {
                foreach (ComplaintCue cue in cues.Words)
                {
                    Pattern pattern = PatternOf(patterns, cue.Form);
                    pattern.Cues = [.. pattern.Cues, all.Count];
                    all.Add(new(groups.Count, cue.Form, Weighed(cues.Axis, cue.Weights)));
                }

                groups.Add(new(pack.Id, cues.Axis, Weighed(cues.Axis, cues.Base)));
            }
        }

        return ([.. all], [.. groups]);
    }

    private static WeighedSlot[] Weighed(ComplaintAxis axis, IReadOnlyList<CueWeight> weights) =>
        [.. weights.Select(weight => new WeighedSlot(AxisCodes.CueSlot(axis, weight.Code), RuleProgram.UnitsOf(weight.Weight))).OrderBy(weight => weight.Slot)];

    private static Pattern PatternOf(Dictionary<FoldedForm, Pattern> patterns, string form)
    {
        FoldedForm folded = FoldedForm.Of(form);
        if (!patterns.TryGetValue(folded, out Pattern? pattern))
        {
            patterns.Add(folded, pattern = new(folded.Text, folded.IsOpen));
        }

        return pattern;
    }
}
