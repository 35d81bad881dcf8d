namespace Csat.Scoring;

/// <summary>What the facts of a measure are.</summary>
public enum MeasureKind
{
    /// <summary>So many of so many (<see cref="ProportionFact"/>); levels are shares from 0 to 1.</summary>
    Proportion = 0,

    /// <summary>The mean of so many cases (<see cref="MeanFact"/>): minutes a call, cost an order, stars; levels are in the measure's own unit.</summary>
    Mean = 1,
}
