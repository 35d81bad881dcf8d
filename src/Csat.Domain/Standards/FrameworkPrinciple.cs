namespace Csat.Domain;

/// <summary>The five principles of the service framework.</summary>
/// <remarks>Rule GRD-19.</remarks>
public enum FrameworkPrinciple
{
    /// <summary>Nothing is left out.</summary>
    FullCoverage = 0,

    /// <summary>Headquarters, province and city work together.</summary>
    ThreeLevelLinkage = 1,

    /// <summary>Inside and outside are joined.</summary>
    InsideOutside = 2,

    /// <summary>Every matter is carried to its end.</summary>
    ClosedLoop = 3,

    /// <summary>The service keeps getting better.</summary>
    ContinuousImprovement = 4,
}
