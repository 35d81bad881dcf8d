namespace Csat.Domain;

/// <summary>The three tiers of the organisation.</summary>
/// <remarks>Rule ORG-01.</remarks>
public enum OrganizationTier
{
    /// <summary>Who decides.</summary>
    Decision = 0,

    /// <summary>Who carries out.</summary>
    Execution = 1,

    /// <summary>Who supports.</summary>
    Support = 2,
}
