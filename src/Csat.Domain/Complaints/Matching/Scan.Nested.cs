namespace Csat.Domain.Complaints;

/// <content>Terms that count inside longer occurrences of other terms.</content>
internal sealed partial class Scan
{
    private readonly Rows<Occurrence> _around = new();

    /// <summary>Of the shadowed occurrences the terms that count all the same, in the order of <see cref="Shadowed"/>, which then is that of starts, longer ones first.</summary>
    public Rows<Hit> Nested { get; } = new();

    /// <summary>Finds them: everything that lies around a shadowed occurrence has to be a longer form of other terms.</summary>
    private void FindNested(Lexicon lexicon)
    {
        ReadOnlySpan<Pattern> patterns = lexicon.Patterns;
        if (!AnyNested(patterns))
        {
            return;
        }

        SortShadowed();
        _around.Count = 0;
        int passed = 0;
        for (int i = 0; i < Shadowed.Count; i++)
        {
            Occurrence one = Shadowed[i];
            for (; passed < Found.Count && Found[passed].Start <= one.Start; passed++)
            {
                _around.Add() = Found[passed];
            }

            if (patterns[one.Pattern].IsNested)
            {
                KeepWhatEndsBehind(one.Start);
                foreach (int term in patterns[one.Pattern].Terms)
                {
                    if (lexicon.Terms[term].Term.IsNested && !IsHidden(one, lexicon.Owners[term], lexicon))
                    {
                        ref Hit hit = ref Nested.Add();
                        (hit.Start, hit.End, hit.Term) = (one.Start, one.End, term);
                    }
                }
            }

            _around.Add() = one;
        }
    }

    private bool AnyNested(ReadOnlySpan<Pattern> patterns)
    {
        foreach (ref readonly Occurrence one in Shadowed.Items)
        {
            if (patterns[one.Pattern].IsNested)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By insertion, since nothing stands further from its place than the longest occurrence reaches.</summary>
    private void SortShadowed()
    {
        for (int i = 1; i < Shadowed.Count; i++)
        {
            Occurrence one = Shadowed[i];
            int at = i;
            for (; at > 0 && (Shadowed[at - 1].Start > one.Start || (Shadowed[at - 1].Start == one.Start && Shadowed[at - 1].End < one.End)); at--)
            {
                Shadowed[at] = Shadowed[at - 1];
            }

            Shadowed[at] = one;
            Steps += i - at;
        }
    }

    private void KeepWhatEndsBehind(int start)
    {
        Steps += _around.Count;
        int kept = 0;
        for (int i = 0; i < _around.Count; i++)
        {
            if (_around[i].End > start)
            {
                _around[kept++] = _around[i];
            }
        }

        _around.Count = kept;
    }

    private bool IsHidden(in Occurrence one, int owner, Lexicon lexicon)
    {
        foreach (ref readonly Occurrence other in _around.Items)
        {
            bool isLonger = other.End > one.End || (other.End == one.End && other.Start < one.Start);
            if (isLonger && lexicon.Patterns[other.Pattern].Hides(owner, lexicon.Owners))
            {
                return true;
            }
        }

        return false;
    }
}
