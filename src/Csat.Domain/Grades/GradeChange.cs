namespace Csat.Domain;

/// <summary>What a monthly decision did to a customer's grade.</summary>
/// <remarks>Rule GRD-02.</remarks>
public enum GradeChange
{
    /// <summary>The first grade of a customer who had none.</summary>
    Assigned = 0,

    /// <summary>A better grade, from now on for a new period of validity.</summary>
    Raised = 1,

    /// <summary>The customer still earns the grade held, or is in its first period.</summary>
    Kept = 2,

    /// <summary>The month earned less, but a grade doesn't fall before its validity ends.</summary>
    Protected = 3,

    /// <summary>The validity was over, or is renewed by the policy, and the grade was earned again.</summary>
    Renewed = 4,

    /// <summary>The validity was over and the customer earned less.</summary>
    Lowered = 5,
}
