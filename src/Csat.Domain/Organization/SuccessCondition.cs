namespace Csat.Domain;

/// <summary>What service at the counter needs behind it.</summary>
/// <remarks>Rule ORG-13.</remarks>
public enum SuccessCondition
{
    /// <summary>Attention from the top.</summary>
    Leadership = 0,

    /// <summary>Effective control.</summary>
    Control = 1,

    /// <summary>Clear limits.</summary>
    Limits = 2,

    /// <summary>Good communication.</summary>
    Communication = 3,

    /// <summary>Good support.</summary>
    Support = 4,

    /// <summary>Clear roles.</summary>
    Roles = 5,
}
