using NodaTime;

namespace Csat.Domain.Complaints;

/// <summary>Compiles the rules of a set: ids of terms into their numbers, conditions into nodes.</summary>
internal sealed class RuleCompiler
{
    private readonly ComplaintRuleSet _set;
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, List<int>> _terms = new(StringComparer.Ordinal);

    public RuleCompiler(ComplaintRuleSet set, Lexicon lexicon)
    {
        _set = set;
        _lexicon = lexicon;
        for (int term = 0; term < lexicon.Terms.Length; term++)
        {
            string id = lexicon.Terms[term].Term.Id;
            if (!_terms.TryGetValue(id, out List<int>? same))
            {
                _terms.Add(id, same = []);
            }

            same.Add(term);
        }
    }

    /// <summary>Whether a rule compiled so far asks for facts of the text.</summary>
    public bool MeasuresText { get; private set; }

    /// <summary>The rules in force on a day, in an order that doesn't depend on the file: by axis, code, id and pack. Those with an unknown code are left out.</summary>
    public RuleProgram[] Compile(LocalDate? day) =>
    [
        .. _set.Entries
            .Where(entry => entry.Rule.IsInForce(day) && AxisCodes.Slot(entry.Rule.Axis, entry.Rule.Code) >= 0)
            .OrderBy(entry => AxisCodes.Slot(entry.Rule.Axis, entry.Rule.Code))
            .ThenBy(entry => entry.Rule.Id, StringComparer.Ordinal)
            .ThenBy(entry => _set.Packs[entry.Pack].Id, StringComparer.Ordinal)
            .Select(entry => new RuleProgram(entry.Rule, _set.Packs[entry.Pack].Id, AxisCodes.Slot(entry.Rule.Axis, entry.Rule.Code), NodeOf(entry.Rule.When, entry.Pack))),
    ];

    /// <summary>The terms that ids mean in the rules of a pack: those of every pack that shares a language with it.</summary>
    public int[] TermsOf(IEnumerable<string> ids, int pack) =>
    [
        .. from id in ids
           where _terms.ContainsKey(id)
           from term in _terms[id]
           where _set.Packs[_lexicon.Terms[term].Pack].SharesLocale(_set.Packs[pack])
           orderby term
           select term,
    ];

    public Node NodeOf(ComplaintCondition condition, int pack) => condition switch
    {
        AllCondition all => new AllNode([.. all.Parts.Select(part => NodeOf(part, pack))]),
        AnyCondition any => new AnyNode([.. any.Parts.Select(part => NodeOf(part, pack))]),
        NoneCondition none => new NoneNode([.. none.Parts.Select(part => NodeOf(part, pack))]),
        TermCondition term => new TermNode(TermsOf(term.Terms, pack)),
        NearCondition near => new NearNode(new(TermsOf(near.A, pack)), new(TermsOf(near.B, pack)), near.Max, near.SameClause, near.Ordered),
        _ => FactOf((FactCondition)condition),
    };

    private FactNode FactOf(FactCondition fact)
    {
        MeasuresText |= ComplaintFacts.IsOfText(fact.Name);
        return new(fact);
    }
}
