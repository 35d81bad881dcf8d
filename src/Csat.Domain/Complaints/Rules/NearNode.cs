namespace Csat.Domain.Complaints;

internal sealed class NearNode(TermBits a, TermBits b, int max, bool sameClause, bool isOrdered) : Node
{
    /// <summary>How many occurrences are looked at to say why a rule doesn't hold.</summary>
    private const int MostLooked = 16;

    public override bool HoldsWithoutTerms => false;

    public override bool Holds(Work work, int from)
    {
        if (!Occurs(work, a) || !Occurs(work, b))
        {
            return false;
        }

        (int First, int Second) pair = Find(work, a, b);
        if (!isOrdered && Find(work, b, a) is { First: >= 0 } other && (pair.First < 0 || other.First < pair.First))
        {
            pair = other;
        }

        if (pair.First < 0)
        {
            return false;
        }

        work.Note(pair.First, from);
        work.Note(pair.Second, from);
        return true;
    }

    public override bool MightHold(Work work, ref SuppressionReason? fault)
    {
        int from = work.Pieces.Count;
        if (Holds(work, from))
        {
            work.Pieces.Count = from;
            return true;
        }

        int hits = Math.Min(work.Hits.Count, MostLooked);
        int all = hits + Math.Min(work.Dead.Count, MostLooked);
        for (int i = 0; i < all; i++)
        {
            ref Hit one = ref At(work, i, hits);
            for (int j = 0; a.Has(one.Term) && j < all; j++)
            {
                ref Hit two = ref At(work, j, hits);
                if (b.Has(two.Term) && (one.Fault ?? two.Fault) is { } found && (AreNear(one, two) || (!isOrdered && AreNear(two, one))))
                {
                    fault ??= found;
                    return true;
                }
            }
        }

        return false;
    }

    public override void AddTerms(ISet<int> terms)
    {
        terms.UnionWith(a.Terms);
        terms.UnionWith(b.Terms);
    }

    private static ref Hit At(Work work, int i, int hits)
    {
        if (i < hits)
        {
            return ref work.Hits[i];
        }

        return ref work.Dead[i - hits];
    }

    private static bool Occurs(Work work, TermBits terms)
    {
        foreach (int term in terms.Terms)
        {
            if (work.FirstOf(term) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first pair in this order. Of those that end before a hit the nearest is the best, or, where the clause counts, the nearest that began in the latest clause.</summary>
    private (int First, int Second) Find(Work work, TermBits first, TermBits second)
    {
        ReadOnlySpan<Hit> hits = work.Hits.Items;
        ReadOnlySpan<int> byEnd = work.ByEnd.Items;
        int nearest = -1;
        int passed = 0;
        for (int i = 0; i < hits.Length; i++)
        {
            if (!second.Has(hits[i].Term))
            {
                continue;
            }

            for (; passed < hits.Length; passed++)
            {
                int next = byEnd.IsEmpty ? passed : byEnd[passed];
                if (hits[next].End > hits[i].Start)
                {
                    break;
                }

                bool isBetter = first.Has(hits[next].Term) && (nearest < 0 || !sameClause || hits[next].Clause >= hits[nearest].Clause);
                nearest = isBetter ? next : nearest;
            }

            if (nearest >= 0 && AreNear(hits[nearest], hits[i]))
            {
                return (nearest, i);
            }
        }

        return (-1, -1);
    }

    private bool AreNear(in Hit one, in Hit two) =>
        two.Start >= one.End && two.Start - one.End <= max && (!sameClause || one.Clause == two.Clause || one.Clause < 0 || two.Clause < 0);
}
