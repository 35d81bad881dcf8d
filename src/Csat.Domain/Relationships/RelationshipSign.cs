namespace Csat.Domain;

/// <summary>What is known of a relationship and counts on the three-colour list and for the repair population.</summary>
/// <remarks>Rules REL-01 and REL-03.</remarks>
public enum RelationshipSign
{
    /// <summary>The latest answer was dissatisfied.</summary>
    Dissatisfied = 0,

    /// <summary>A conflict over service isn't settled.</summary>
    OpenConflict = 1,

    /// <summary>The latest answer was neutral.</summary>
    Neutral = 2,

    /// <summary>A conflict over service arose not longer ago than the policy's months.</summary>
    RecentConflict = 3,

    /// <summary>The latest answer was satisfied.</summary>
    Satisfied = 4,
}
