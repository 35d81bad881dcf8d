namespace Csat.Domain;

/// <summary>What the source claims of customers who leave. Claims, carried as such: nothing here computes with them.</summary>
/// <remarks>Rule REL-07, source: Customer-service management, study notes.</remarks>
public static class DefectionClaims
{
    /// <summary>By how much at least profit is said to rise when fewer customers leave, in per cent.</summary>
    /// <value>25</value>
    public const int LeastProfitLiftPercent = 25;

    /// <summary>By how much at most profit is said to rise when fewer customers leave, in per cent.</summary>
    /// <value>80</value>
    public const int MostProfitLiftPercent = 80;

    /// <summary>How many times as much a new customer is said to cost as one who stays.</summary>
    /// <value>5</value>
    public const int CostOfNewCustomer = 5;
}
