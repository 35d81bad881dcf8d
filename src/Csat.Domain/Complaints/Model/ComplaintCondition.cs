namespace Csat.Domain;

/// <summary>When a rule holds.</summary>
public abstract record ComplaintCondition
{
    private protected ComplaintCondition()
    {
    }
}
