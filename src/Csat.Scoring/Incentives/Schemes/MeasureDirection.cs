namespace Csat.Scoring;

/// <summary>Which end of a measure is the good one.</summary>
public enum MeasureDirection
{
    /// <summary>More is better, such as the satisfaction rate: threshold &lt; target &lt; stretch.</summary>
    HigherIsBetter = 0,

    /// <summary>Less is better, such as the repeat rate: threshold &gt; target &gt; stretch.</summary>
    LowerIsBetter = 1,
}
