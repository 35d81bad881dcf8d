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
        ReadOnlySpan<TermNegation> negations = lexicon.Negations;
        int clause = 0;
        int passed = 0; // breaks passed
        int clauseStart = 0;
        for (int i = 0; i < found.Length; i++)
        {
            ref readonly Occurrence one = ref found[i];
            Pattern pattern = patterns[one.Pattern];
            for (; passed < breaks.Length && breaks[passed] <= one.Start; passed++)
            {
                clause++;
                clauseStart = breaks[passed];
            }

            if (pattern.BreaksClause)
            {
                clause++;
                clauseStart = one.Start;
            }

            if (pattern.Terms.Length == 0)
            {
                continue;
            }

            bool isNegated = IsNegated(found, i, clauseStart, patterns, lexicon.MostReach);
            foreach (int term in pattern.Terms)
            {
                TermNegation negation = negations[term];
                SuppressionReason? fault =
                    negation == TermNegation.Cancels && isNegated ? SuppressionReason.Negated
                    : negation == TermNegation.Creates && !isNegated ? SuppressionReason.NotNegated
                    : null;
                Rows<Hit> into = fault is null ? hits : dead;
                Set(ref into.Add(), one, clause, term, isNegated, fault);
            }
        }

        foreach (ref readonly Occurrence one in scan.Shadowed.Items)
        {
            foreach (int term in patterns[one.Pattern].Terms)
            {
                Set(ref dead.Add(), one, -1, term, false, SuppressionReason.Shadowed);
            }
        }
    }

    /// <summary>Whether an odd number of negators stands before an occurrence, in its clause and near enough.</summary>
    private static bool IsNegated(ReadOnlySpan<Occurrence> found, int index, int clauseStart, ReadOnlySpan<Pattern> patterns, int mostReach)
    {
        int start = found[index].Start;
        bool isNegated = false;
        for (int i = index - 1; i >= 0 && found[i].Start >= clauseStart && start - found[i].End <= mostReach; i--)
        {
            int gap = start - found[i].End;
            isNegated ^= gap >= 0 && gap <= patterns[found[i].Pattern].Reach;
        }

        return isNegated;
    }

    private static void Set(ref Hit hit, in Occurrence one, int clause, int term, bool isNegated, SuppressionReason? fault) =>
        (hit.Start, hit.End, hit.Clause, hit.Term, hit.IsNegated, hit.Fault) = (one.Start, one.End, clause, term, isNegated, fault);
}
