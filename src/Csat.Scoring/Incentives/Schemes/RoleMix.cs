using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How much of an individual measure a role answers for itself; the rest is the team's. Rule INC-12.</summary>
public sealed record RoleMix
{
    /// <summary>The role, as <see cref="StaffFacts.Role"/> names it; compared by ordinal.</summary>
    public required string Role { get; init; }

    /// <summary>The name to show; where it is empty the <see cref="Role"/> is shown.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>The person's own part, 0 to 1; 0.7 is 70 : 30.</summary>
    public required decimal IndividualShare { get; init; }
}
