namespace Csat.Scoring;

/// <summary>What can be unfair about a month's figures.</summary>
public enum FairnessConcern
{
    /// <summary>Not every order was rated: the figures are those of the customers who were reached.</summary>
    Coverage = 0,

    /// <summary>Customers who would rate badly are reached less often, or somebody's customers have more invalid numbers than others'.</summary>
    SelectionSkew = 1,

    /// <summary>Orders were reported as done that weren't. Rule TKT-09.</summary>
    FalseCompletion = 2,

    /// <summary>Answers were lifted before the survey and had to be left out. Rule SUR-03.</summary>
    PrimedAnswers = 3,

    /// <summary>Somebody has too few answers to be judged by.</summary>
    SmallSample = 4,

    /// <summary>People follow one another in the list whose intervals overlap: the list is no ranking of them.</summary>
    OverlapAsRank = 5,

    /// <summary>A measure counts completion without satisfaction. Rule KPI-12.</summary>
    CompletionWithoutSatisfaction = 6,

    /// <summary>A measure depends on what staff can't control. Rule CMP-12.</summary>
    UncontrollableMeasure = 7,

    /// <summary>A reward has a forced quota.</summary>
    ForcedQuota = 8,

    /// <summary>A reward's standard lies within somebody's interval: chance may have decided.</summary>
    RewardByChance = 9,
}
