namespace Csat.Domain;

/// <summary>The three levels of the group that supervises satisfaction.</summary>
/// <remarks>Rule ORG-03.</remarks>
public enum SupervisionLevel
{
    /// <summary>The centre's general manager.</summary>
    CentreManager = 0,

    /// <summary>The manager of a branch or of an own shop.</summary>
    BranchManager = 1,

    /// <summary>Information and dispatch.</summary>
    Dispatch = 2,
}
