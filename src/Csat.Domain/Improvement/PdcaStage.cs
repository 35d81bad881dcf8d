namespace Csat.Domain;

/// <summary>The four stages of an improvement's circle.</summary>
/// <remarks>Rule IMP-17.</remarks>
public enum PdcaStage
{
    /// <summary>What is wrong, why, and what will be done.</summary>
    Plan = 0,

    /// <summary>It is done.</summary>
    Do = 1,

    /// <summary>Whether it helped.</summary>
    Check = 2,

    /// <summary>What helped becomes the rule; what is left begins the next round.</summary>
    Act = 3,
}
