namespace Csat.Scoring;

/// <summary>What a comparison shows.</summary>
public enum ComparisonConclusion
{
    /// <summary>There is no test: no answers on a side, too few, or answers all alike.</summary>
    NotTestable = 0,

    /// <summary>No difference can be shown. That is not to say that there is none.</summary>
    NoDifferenceShown = 1,

    /// <summary>The later score is higher.</summary>
    Rise = 2,

    /// <summary>The later score is lower.</summary>
    Fall = 3,
}
