namespace Csat.Scoring;

/// <summary>What a period says about somebody, for the improvement plan.</summary>
public enum PeriodJudgement
{
    /// <summary>There is no score: the period counts neither way and interrupts nothing.</summary>
    NoScore = 0,

    /// <summary>The upper limit is under the standard: surely behind.</summary>
    Under = 1,

    /// <summary>The score is under the standard, the upper limit isn't: noise could explain it. Interrupts both rows.</summary>
    Unclear = 2,

    /// <summary>The score reaches the standard.</summary>
    Good = 3,
}
