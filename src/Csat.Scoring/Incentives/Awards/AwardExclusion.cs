namespace Csat.Scoring;

/// <summary>Somebody who can't get an award, and why.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record AwardExclusion(string StaffId, AwardExclusionReason Reason);
