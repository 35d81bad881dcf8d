namespace Csat.Domain.Complaints;

internal sealed class NoneNode(Node[] parts) : Node
{
    public override bool HoldsWithoutTerms => true;

    public override bool Holds(Work work, int from)
    {
        int before = work.Pieces.Count;
        foreach (Node part in parts)
        {
            if (part.Holds(work, from))
            {
                work.Pieces.Count = before;
                return false;
            }
        }

        return true;
    }

    public override bool MightHold(Work work, ref SuppressionReason? fault) => Holds(work, work.Pieces.Count);
}
