namespace Csat.Domain;

/// <summary>How far down the funnel a need has come.</summary>
/// <remarks>Rule GRD-20.</remarks>
public enum DemandStage
{
    /// <summary>A need that some customers have.</summary>
    Common = 0,

    /// <summary>A need that enough customers have to be worked on.</summary>
    Key = 1,
}
