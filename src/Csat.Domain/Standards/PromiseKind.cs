namespace Csat.Domain;

/// <summary>What is promised for a request.</summary>
/// <remarks>Rule GRD-08.</remarks>
public enum PromiseKind
{
    /// <summary>When it is done.</summary>
    TimeLimit = 0,

    /// <summary>That it works.</summary>
    Effectiveness = 1,

    /// <summary>That the customer is satisfied.</summary>
    Satisfaction = 2,

    /// <summary>What the customer is told.</summary>
    Information = 3,
}
