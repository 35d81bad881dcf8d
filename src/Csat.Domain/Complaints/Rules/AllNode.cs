namespace Csat.Domain.Complaints;

internal sealed class AllNode(Node[] parts) : Node
{
    public override bool HoldsWithoutTerms => Array.TrueForAll(parts, part => part.HoldsWithoutTerms);

    public override bool Holds(Work work, int from)
    {
        int before = work.Pieces.Count;
        foreach (Node part in parts)
        {
            if (!part.Holds(work, from))
            {
                work.Pieces.Count = before;
                return false;
            }
        }

        return true;
    }

    public override bool MightHold(Work work, ref SuppressionReason? fault)
    {
        foreach (Node part in parts)
        {
            if (!part.MightHold(work, ref fault))
            {
                return false;
            }
        }

        return true;
    }

    public override void AddTerms(ISet<int> terms)
    {
        foreach (Node part in parts)
        {
            part.AddTerms(terms);
        }
    }
}
