namespace Csat.Domain;

/// <summary>A department with its list of duties.</summary>
/// <param name="Tier">The tier that it belongs to.</param>
/// <param name="Name">Its name.</param>
/// <param name="Duties">What it answers for.</param>
/// <param name="Function">What it is there for in the support tier; <see langword="null"/> for another, and in other tiers.</param>
/// <remarks>Rules ORG-01 and ORG-02.</remarks>
public sealed record OrganizationUnit(OrganizationTier Tier, string Name, IReadOnlyList<string> Duties, SupportFunction? Function = null);
