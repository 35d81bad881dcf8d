namespace Csat.Scoring;

/// <summary>What an estimate's numbers are.</summary>
public enum EstimateUnit
{
    /// <summary>A share from 0 to 1, shown in percent.</summary>
    Proportion = 0,

    /// <summary>Net Promoter points from −100 to 100.</summary>
    NpsPoints = 1,

    /// <summary>Points of the rating scale itself.</summary>
    ScalePoints = 2,

    /// <summary>An index from 0 to 100.</summary>
    Index100 = 3,

    /// <summary>Events per so many customers, days or lines: <see cref="Estimate.Per"/> says per how many.</summary>
    PerPopulation = 4,

    /// <summary>The unit in which a measure is measured, such as minutes: known to whoever measured.</summary>
    Measured = 5,
}
