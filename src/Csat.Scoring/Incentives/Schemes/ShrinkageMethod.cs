namespace Csat.Scoring;

/// <summary>Where the number of answers comes from that the team's mean counts when a small sample is shrunk to it.</summary>
public enum ShrinkageMethod
{
    /// <summary><see cref="IncentiveScheme.ShrinkageStrength"/>, the same for every measure.</summary>
    Fixed = 0,

    /// <summary>
    /// Estimated for each team and measure from how much its members differ (<see cref="EmpiricalBayes"/>), at most
    /// <see cref="IncentiveScheme.MostShrinkage"/>; where it can't be estimated, and for means, the fixed number.
    /// </summary>
    Estimated = 1,
}
