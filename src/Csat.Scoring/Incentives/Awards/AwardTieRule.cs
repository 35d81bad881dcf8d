namespace Csat.Scoring;

/// <summary>Who gets an award when several have the same best figure.</summary>
public enum AwardTieRule
{
    /// <summary>All of them.</summary>
    Share = 0,

    /// <summary>
    /// The one with the stronger record: for the Service Star more cases behind the score, for the Complaint Terminator a greater share of
    /// the justified complaints solved the first time. Those whose records are equal too share it.
    /// </summary>
    StrongerRecord = 1,
}
