namespace Csat.Domain;

/// <summary>The three levels of a relationship, from the lowest.</summary>
/// <remarks>Rule REL-10.</remarks>
public enum RelationshipLevel
{
    /// <summary>The service is worth its price to the customer.</summary>
    Recognized = 0,

    /// <summary>And the customer is satisfied.</summary>
    Satisfied = 1,

    /// <summary>And it gives more than it costs.</summary>
    Loyal = 2,
}
