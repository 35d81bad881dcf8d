namespace Csat.Domain.Complaints;

/// <summary>The room in which one text is classified; it is used for the next one again.</summary>
internal sealed class Work(int terms, int rules, int cues, bool measuresText)
{
    private readonly int[] _counted = new int[terms];
    private readonly int[] _first = new int[terms];
    private readonly int[] _dead = new int[terms];
    private readonly int[] _firstDead = new int[terms];
    private readonly int[] _touched = new int[rules];
    private readonly int[] _weighed = new int[cues];
    private int _stamp;
    private int _textLength;
    private int _textClauses;

    public Scan Scan { get; } = new();

    /// <summary>The terms that count, by their starts.</summary>
    public Rows<Hit> Hits { get; } = new();

    /// <summary>The terms that don't.</summary>
    public Rows<Hit> Dead { get; } = new();

    /// <summary>The hits that count by their ends, where nested terms make that another order than <see cref="Hits"/>; else empty.</summary>
    public Rows<int> ByEnd { get; } = new();

    /// <summary>The weighed words, each where it stands first.</summary>
    public Rows<Occurrence> Cues { get; } = new();

    /// <summary>The pieces of evidence that weighed words are.</summary>
    public Rows<ComplaintEvidence> CueEvidence { get; } = new();

    /// <summary>The rules to look at.</summary>
    public Rows<int> Touched { get; } = new();

    /// <summary>The hits that made conditions true, by their index.</summary>
    public Rows<int> Pieces { get; } = new();

    public Rows<HeldRule> Held { get; } = new();

    public Rows<SuppressedRule> Suppressed { get; } = new();

    /// <summary>The scores of all codes, in ten-thousandths.</summary>
    public int[] Scores { get; } = new int[AxisCodes.Count + 1];

    /// <summary>The highest priority among a code's rules; <see cref="int.MinValue"/> without one.</summary>
    public int[] Priorities { get; } = new int[AxisCodes.Count + 1];

    /// <summary>Where a code's first evidence starts.</summary>
    public int[] Starts { get; } = new int[AxisCodes.Count + 1];

    public ComplaintFacts Facts { get; private set; } = ComplaintFacts.Unknown;

    /// <summary>Reads a text and numbers its terms.</summary>
    public void Read(ReadOnlySpan<char> text, Lexicon lexicon, ComplaintFacts facts)
    {
        Facts = facts;
        Scan.Read(text, lexicon);
        TermMatching.Fill(Scan, lexicon, Hits, Dead);
        if (measuresText)
        {
            (_textLength, _textClauses) = Scan.Measure(text, lexicon.Patterns);
        }

        SortByEnd();
        Touched.Count = Pieces.Count = Held.Count = Suppressed.Count = 0;
        if (_stamp == int.MaxValue)
        {
            Array.Clear(_counted, 0, _counted.Length);
            Array.Clear(_dead, 0, _dead.Length);
            Array.Clear(_touched, 0, _touched.Length);
            Array.Clear(_weighed, 0, _weighed.Length);
            _stamp = 0;
        }

        _stamp++;
        Number(Hits, _counted, _first);
        Number(Dead, _dead, _firstDead);
        Cues.Count = CueEvidence.Count = 0;
        foreach (ref readonly Occurrence one in Scan.Weighed.Items)
        {
            foreach (int cue in lexicon.Patterns[one.Pattern].Cues)
            {
                if (_weighed[cue] != _stamp)
                {
                    _weighed[cue] = _stamp;
                    ref Occurrence first = ref Cues.Add();
                    (first.Start, first.End, first.Pattern) = (one.Start, one.End, cue);
                }
            }
        }
    }

    /// <summary>A fact of the case, or of its text.</summary>
    public bool TryGetFact(string name, out FactValue value)
    {
        if (!ComplaintFacts.IsOfText(name))
        {
            return Facts.TryGet(name, out value);
        }

        value = FactValue.Of(name == ComplaintFacts.TextLength ? _textLength : _textClauses);
        return true;
    }

    /// <summary>The first hit of a term that counts; −1 for none.</summary>
    public int FirstOf(int term) => _counted[term] == _stamp ? _first[term] : -1;

    /// <summary>The first hit of a term that doesn't count; −1 for none.</summary>
    public int FirstDeadOf(int term) => _dead[term] == _stamp ? _firstDead[term] : -1;

    /// <summary>Puts a rule on the list, once.</summary>
    public void Touch(int rule)
    {
        if (_touched[rule] != _stamp)
        {
            _touched[rule] = _stamp;
            Touched.Add() = rule;
        }
    }

    /// <summary>Notes a piece of evidence of the rule whose pieces begin at an index, once.</summary>
    public void Note(int hit, int from)
    {
        for (int i = from; i < Pieces.Count; i++)
        {
            if (Pieces[i] == hit)
            {
                return;
            }
        }

        Pieces.Add() = hit;
    }

    private void SortByEnd()
    {
        ByEnd.Count = 0;
        for (int i = 0; Scan.Nested.Count > 0 && i < Hits.Count; i++)
        {
            ByEnd.Add();
            int at = i;
            for (; at > 0 && Hits[ByEnd[at - 1]].End > Hits[i].End; at--)
            {
                ByEnd[at] = ByEnd[at - 1];
            }

            ByEnd[at] = i;
        }
    }

    private void Number(Rows<Hit> hits, int[] stamps, int[] firsts)
    {
        for (int i = 0; i < hits.Count; i++)
        {
            int term = hits[i].Term;
            if (stamps[term] != _stamp)
            {
                stamps[term] = _stamp;
                firsts[term] = i;
            }
        }
    }
}
