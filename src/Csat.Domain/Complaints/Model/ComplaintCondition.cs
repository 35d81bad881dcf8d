namespace Csat.Domain;

/// <summary>When a rule holds. A closed family; immutable.</summary>
public abstract class ComplaintCondition
{
    private protected ComplaintCondition()
    {
    }
}
