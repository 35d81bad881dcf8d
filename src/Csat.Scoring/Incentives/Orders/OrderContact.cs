namespace Csat.Scoring;

/// <summary>What came of asking an order's customer.</summary>
public enum OrderContact
{
    /// <summary>The customer was reached.</summary>
    Reached = 0,

    /// <summary>Nobody tried.</summary>
    NotTried = 1,

    /// <summary>The customer didn't answer.</summary>
    NoAnswer = 2,

    /// <summary>The number recorded isn't the customer's.</summary>
    InvalidNumber = 3,
}
