namespace Csat.Scoring;

/// <summary>Whether a person has a score, and if not, why. A score that doesn't exist is never 0.</summary>
public enum StaffScoreStatus
{
    /// <summary>The score exists.</summary>
    Scored = 0,

    /// <summary>A measure that weighs something has no data for anybody in the team: nobody of the team has a score or a rank.</summary>
    MeasureWithoutData = 1,

    /// <summary>A confirmed red line set the score to 0. Rule INC-05.</summary>
    Vetoed = 2,
}
