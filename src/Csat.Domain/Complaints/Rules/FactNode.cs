namespace Csat.Domain.Complaints;

internal sealed class FactNode(FactCondition condition) : Node
{
    public override bool HoldsWithoutTerms => true;

    public override bool Holds(Work work, int from) => work.TryGetFact(condition.Name, out FactValue value) && value.Compares(condition.Operator, condition.Values);

    public override bool MightHold(Work work, ref SuppressionReason? fault) => Holds(work, 0);
}
