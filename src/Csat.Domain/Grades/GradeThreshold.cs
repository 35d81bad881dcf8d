namespace Csat.Domain;

/// <summary>From how many points a grade is earned.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Points">The points; exactly so many earn it.</param>
public sealed record GradeThreshold(ServiceGrade Grade, decimal Points);
