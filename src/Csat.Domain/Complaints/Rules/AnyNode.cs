namespace Csat.Domain.Complaints;

internal sealed class AnyNode(Node[] parts) : Node
{
    public override bool HoldsWithoutTerms => Array.Exists(parts, part => part.HoldsWithoutTerms);

    public override bool Holds(Work work, int from)
    {
        bool holds = false;
        foreach (Node part in parts)
        {
            holds |= part.Holds(work, from);
        }

        return holds;
    }

    public override bool MightHold(Work work, ref SuppressionReason? fault)
    {
        foreach (Node part in parts)
        {
            if (part.MightHold(work, ref fault))
            {
                return true;
            }
        }

        return false;
    }

    public override void AddTerms(ISet<int> terms)
    {
        foreach (Node part in parts)
        {
            part.AddTerms(terms);
        }
    }
}
