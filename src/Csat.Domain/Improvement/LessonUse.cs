namespace Csat.Domain;

/// <summary>A case in a project: given to it, and looked at again in its review.</summary>
/// <param name="CaseId">The case's number.</param>
/// <param name="Project">The project.</param>
/// <param name="IsAvoided">What the review found; <see langword="null"/> before it.</param>
/// <param name="ConfirmedBy">Who confirmed it for service; needed as soon as the review found something.</param>
/// <remarks>Rule IMP-19: service takes part in the review.</remarks>
public sealed record LessonUse(string CaseId, string Project, bool? IsAvoided = null, string? ConfirmedBy = null);
