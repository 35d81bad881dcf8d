namespace Csat.Domain.Complaints;

/// <summary>From occurrences to terms that count: clauses, then negation.</summary>
internal static class TermMatching
{
    /// <summary>Fills in the terms of a scanned text, in the order of their starts.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="hits">The terms that count.</param>
    /// <param name="dead">The terms that don't, with the reason.</param>
    public static void Fill(Scan scan, Lexicon lexicon, Rows<Hit> hits, Rows<Hit> dead)
    {
        hits.Count = dead.Count = 0;
        ReadOnlySpan<Pattern> patterns = lexicon.Patterns;
        ReadOnlySpan<Occurrence> found = scan.Found.Items;
        ReadOnlySpan<int> breaks = scan.Breaks.Items;
        ReadOnlySpan<Hit> nested = scan.Nested.Items;
        int clause = 0;
        int passed = 0; // breaks passed
        int clauseStart = 0;
        int negator = -1; // the last one before
        for (int i = 0, n = 0; i < found.Length || n < nested.Length;)
        {
            bool isNested = n < nested.Length && (i == found.Length || nested[n].Start < found[i].Start);
            int start = isNested ? nested[n].Start : found[i].Start;
            for (; passed < breaks.Length && breaks[passed] <= start; passed++)
            {
                clause++;
                clauseStart = breaks[passed];
            }

            if (isNested)
            {
                bool isInnerNegated = negator >= 0 && IsNegated(found, negator, start, clauseStart, patterns, lexicon.MostReach);
                Put(start, nested[n].End, clause, nested[n].Term, isInnerNegated, lexicon, hits, dead);
                n++;
                continue;
            }

            Occurrence one = found[i];
            Pattern pattern = patterns[one.Pattern];

            if (pattern.BreaksClause)
            {
                clause++;
                clauseStart = one.Start;
            }

            if (pattern.Terms.Length > 0)
            {
                bool isNegated = negator >= 0 && IsNegated(found, negator, start, clauseStart, patterns, lexicon.MostReach);
                foreach (int term in pattern.Terms)
                {
                    Put(start, one.End, clause, term, isNegated, lexicon, hits, dead);
                }
            }

            negator = pattern.Reach >= 0 ? i : negator;
            i++;
        }

        AddShadowed(scan, patterns, dead);
    }

    private static void AddShadowed(Scan scan, ReadOnlySpan<Pattern> patterns, Rows<Hit> dead)
    {
        ReadOnlySpan<Hit> nested = scan.Nested.Items;
        int counted = 0;
        foreach (ref readonly Occurrence one in scan.Shadowed.Items)
        {
            foreach (int term in patterns[one.Pattern].Terms)
            {
                if (counted < nested.Length && nested[counted].Term == term && nested[counted].Start == one.Start && nested[counted].End == one.End)
                {
                    counted++;
                }
                else
                {
                    Set(ref dead.Add(), one.Start, one.End, -1, term, false, SuppressionReason.Shadowed);
                }
            }
        }
    }

    private static void Put(int start, int end, int clause, int term, bool isNegated, Lexicon lexicon, Rows<Hit> hits, Rows<Hit> dead)
    {
        TermNegation negation = lexicon.Negations[term];
        SuppressionReason? fault =
            negation == TermNegation.Cancels && isNegated ? SuppressionReason.Negated
            : negation == TermNegation.Creates && !isNegated ? SuppressionReason.NotNegated
            : null;
        Rows<Hit> into = fault is null ? hits : dead;
        Set(ref into.Add(), start, end, clause, term, isNegated, fault);
    }

    /// <summary>Whether an odd number of negators stands before an occurrence, in its clause and near enough.</summary>
    private static bool IsNegated(ReadOnlySpan<Occurrence> found, int last, int start, int clauseStart, ReadOnlySpan<Pattern> patterns, int mostReach)
    {
        bool isNegated = false;
        for (int i = last; i >= 0 && found[i].Start >= clauseStart && start - found[i].End <= mostReach; i--)
        {
            int gap = start - found[i].End;
            isNegated ^= gap >= 0 && gap <= patterns[found[i].Pattern].Reach;
        }

        return isNegated;
    }

    private static void Set(ref Hit hit, int start, int end, int clause, int term, bool isNegated, SuppressionReason? fault) =>
        (hit.Start, hit.End, hit.Clause, hit.Term, hit.IsNegated, hit.Fault) = (start, end, clause, term, isNegated, fault);
}
