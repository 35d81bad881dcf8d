namespace Csat.Domain.Complaints;

internal sealed class TermNode(int[] terms) : Node
{
    public override bool HoldsWithoutTerms => false;

    public override bool Holds(Work work, int from)
    {
        int first = -1;
        foreach (int term in terms)
        {
            int hit = work.FirstOf(term);
            first = hit >= 0 && (first < 0 || hit < first) ? hit : first;
        }

        if (first >= 0)
        {
            work.Note(first, from);
        }

        return first >= 0;
    }

    public override bool MightHold(Work work, ref SuppressionReason? fault)
    {
        foreach (int term in terms)
        {
            if (work.FirstOf(term) >= 0)
            {
                return true;
            }
        }

        foreach (int term in terms)
        {
            if (work.FirstDeadOf(term) is >= 0 and int hit)
            {
                fault ??= work.Dead[hit].Fault;
                return true;
            }
        }

        return false;
    }

    public override void AddTerms(ISet<int> set) => set.UnionWith(terms);
}
