namespace Csat.Scoring;

/// <summary>What became of a complaint's deduction.</summary>
public enum ComplaintDeductionStatus
{
    /// <summary>The customer is right: it counts.</summary>
    Counted = 0,

    /// <summary>The customer isn't right: nothing is deducted.</summary>
    Unjustified = 1,

    /// <summary>Nobody has investigated it yet: pending, which is not the same as nothing.</summary>
    Pending = 2,
}
