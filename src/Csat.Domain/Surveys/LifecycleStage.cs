namespace Csat.Domain;

/// <summary>How far the relationship with a customer has come.</summary>
/// <remarks>Rule ORG-07: four stages.</remarks>
public enum LifecycleStage
{
    /// <summary>Winning the customer.</summary>
    Acquire = 0,

    /// <summary>Looking after the customer.</summary>
    Care = 1,

    /// <summary>Offering the customer more.</summary>
    Develop = 2,

    /// <summary>Keeping the customer.</summary>
    Retain = 3,
}
