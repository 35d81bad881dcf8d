using Csat.Domain.Complaints;
using NodaTime;

namespace Csat.Domain;

/// <summary>Rules made ready to classify: immutable, for any number of threads. New rules are a new classifier: swap the reference.</summary>
/// <remarks>
/// A text is folded character by character, one automaton finds all forms of all languages, longer occurrences shadow the shorter ones inside
/// them, clauses and negation say which terms count, and only the rules of terms that occur are looked at. It takes time in proportion to the
/// text's length. Keyword rules do not reach a trained model's accuracy; what they decide, they can show.
/// </remarks>
public sealed partial class ComplaintClassifier : IComplaintClassifier
{
    private readonly Lexicon _lexicon;
    private readonly RuleProgram[] _rules;
    private readonly int[][] _rulesOf;
    private readonly int[] _always;
    private readonly bool _measuresText;
    private readonly Work?[] _rooms = new Work?[2 * Environment.ProcessorCount];

    internal ComplaintClassifier(ComplaintRuleSet set, LocalDate? on)
    {
        RuleSet = set;
        Reference = set.Reference;
        _lexicon = new Lexicon(set.Packs);
        var compiler = new RuleCompiler(set, _lexicon);
        _rules = compiler.Compile(on);
        _measuresText = compiler.MeasuresText;
        var rulesOf = new List<int>[_lexicon.Terms.Length];
        var always = new List<int>();
        for (int rule = 0; rule < _rules.Length; rule++)
        {
            if (_rules[rule].Root.HoldsWithoutTerms)
            {
                always.Add(rule);
            }

            var terms = new HashSet<int>();
            _rules[rule].Root.AddTerms(terms);
            foreach (int term in terms)
            {
                (rulesOf[term] ??= []).Add(rule);
            }
        }

        _rulesOf = [.. rulesOf.Select(rules => rules?.ToArray() ?? [])];
        _always = [.. always];
    }

    /// <summary>The rules.</summary>
    public ComplaintRuleSet RuleSet { get; }

    /// <summary>Name, version and hash of the rules.</summary>
    public RuleSetReference Reference { get; }

    /// <summary>What the search tables take in memory, in bytes.</summary>
    internal int AutomatonBytes => _lexicon.Automaton.Bytes;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public Classification Classify(string text, ComplaintFacts? facts = null)
    {
        Throw.IfNull(text);
        Work work = Rent();
        Evaluate(work, text.AsSpan(), facts ?? ComplaintFacts.Unknown);
        Classification result = new Decision(this, work, _rules).Make(text);
        Return(work);
        return result;
    }

    /// <summary>Finds the terms of a text that count, without allocating once the classifier is warm.</summary>
    /// <param name="text">The text.</param>
    /// <param name="matches">Where they are put, in the order of the text, as far as there is room.</param>
    /// <returns>How many there are, more than fit included.</returns>
    public int Match(ReadOnlySpan<char> text, Span<TermMatch> matches)
    {
        Work work = Rent();
        work.Scan.Read(text, _lexicon);
        TermMatching.Fill(work.Scan, _lexicon, work.Hits, work.Dead);
        ReadOnlySpan<Hit> hits = work.Hits.Items;
        for (int i = 0; i < Math.Min(hits.Length, matches.Length); i++)
        {
            matches[i] = new(_lexicon.Terms[hits[i].Term].Term, new(hits[i].Start, hits[i].End - hits[i].Start), hits[i].IsNegated);
        }

        int count = hits.Length;
        Return(work);
        return count;
    }

    /// <summary>Whether a rule's condition holds on a text, whatever the policies then make of it.</summary>
    internal bool Holds(ComplaintRule rule, string text, ComplaintFacts facts)
    {
        Work work = Rent();
        work.Read(text.AsSpan(), _lexicon, facts);
        RuleProgram? program = Array.Find(_rules, candidate => ReferenceEquals(candidate.Rule, rule));
        bool holds = program is not null && program.Root.Holds(work, 0);
        Return(work);
        return holds;
    }

    /// <summary>What a text costs: characters read and everything that is done beside.</summary>
    internal long StepsOf(string text)
    {
        Work work = Rent();
        work.Read(text.AsSpan(), _lexicon, ComplaintFacts.Unknown);
        long steps = work.Scan.Steps + work.Hits.Count + work.Dead.Count;
        Return(work);
        return steps;
    }

    internal Lexicon Lexicon => _lexicon;

    internal ComplaintTerm TermOf(int term) => _lexicon.Terms[term].Term;

    private void Evaluate(Work work, ReadOnlySpan<char> text, ComplaintFacts facts)
    {
        work.Read(text, _lexicon, facts);
        foreach (int rule in _always)
        {
            work.Touch(rule);
        }

        Touch(work, work.Hits);
        int living = work.Touched.Count;
        Touch(work, work.Dead);
        for (int i = 0; i < work.Touched.Count; i++)
        {
            int rule = work.Touched[i];
            int from = work.Pieces.Count;
            if (i < living && _rules[rule].Root.Holds(work, from))
            {
                Hold(work, rule, from);
            }
            else if (work.Dead.Count > 0)
            {
                SuppressionReason? fault = null;
                if (_rules[rule].Root.MightHold(work, ref fault) && fault is { } reason)
                {
                    Suppress(work, rule, reason);
                }
            }
        }
    }

    /// <summary>Rules that hold are kept in the order of the rules, whatever order the text touches them in.</summary>
    private static void Hold(Work work, int rule, int from)
    {
        work.Held.Add();
        int at = work.Held.Count - 1;
        for (; at > 0 && work.Held[at - 1].Rule > rule; at--)
        {
            work.Held[at] = work.Held[at - 1];
        }

        ref HeldRule held = ref work.Held[at];
        (held.Rule, held.FirstPiece, held.Pieces) = (rule, from, work.Pieces.Count - from);
    }

    /// <summary>The rules of the terms that occur, each term once.</summary>
    private void Touch(Work work, Rows<Hit> hits)
    {
        bool isLiving = hits == work.Hits;
        for (int i = 0; i < hits.Count; i++)
        {
            int term = hits[i].Term;
            if (i == (isLiving ? work.FirstOf(term) : work.FirstDeadOf(term)))
            {
                foreach (int rule in _rulesOf[term])
                {
                    work.Touch(rule);
                }
            }
        }
    }

    private void Suppress(Work work, int rule, SuppressionReason reason)
    {
        RuleProgram program = _rules[rule];
        work.Suppressed.Add() = new(program.Rule.Id, program.Pack, program.Rule.Axis, program.Rule.Code, reason);
    }

    private Work Rent()
    {
        int own = Environment.CurrentManagedThreadId;
        for (int i = 0; i < _rooms.Length; i++)
        {
            if (Interlocked.Exchange(ref _rooms[(own + i) % _rooms.Length], null) is { } work)
            {
                return work;
            }
        }

        return new Work(_lexicon.Terms.Length, _rules.Length, _lexicon.Cues.Length, _measuresText);
    }

    private void Return(Work work)
    {
        if (!work.Scan.IsLarge)
        {
            Volatile.Write(ref _rooms[Environment.CurrentManagedThreadId % _rooms.Length], work);
        }
    }
}
