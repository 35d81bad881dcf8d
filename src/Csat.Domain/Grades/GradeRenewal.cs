namespace Csat.Domain;

/// <summary>When the validity of a grade that a customer still earns begins anew.</summary>
/// <remarks>The source says how long a grade holds, not when it is renewed: both are readings of it.</remarks>
public enum GradeRenewal
{
    /// <summary>Only when the old validity is over: every grade is looked at again a fixed time after it was given. This library's default.</summary>
    AtExpiry = 0,

    /// <summary>Every month in which the grade is earned: each grade earned holds for the months of validity and the best that holds counts, so that more spending never leads to a worse grade.</summary>
    WhenEarned = 1,
}
