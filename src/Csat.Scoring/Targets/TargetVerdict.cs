namespace Csat.Scoring;

/// <summary>On which side of its target a score is.</summary>
public enum TargetVerdict
{
    /// <summary>There is no value that could be judged. That is not a missed target.</summary>
    NotJudged = 0,

    /// <summary>The score reaches the target or is better.</summary>
    Met = 1,

    /// <summary>The score is on the wrong side of the target.</summary>
    Missed = 2,
}
