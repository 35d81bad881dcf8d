namespace Csat.Domain;

/// <summary>Policies for the three-colour list and the repair population.</summary>
public static class RelationshipPolicies
{
    /// <summary>
    /// Red: dissatisfied or an open conflict; yellow: neutral or a conflict within three months; green: satisfied. Repaired is the relationship
    /// with customers who are dissatisfied, neutral or had a conflict within three months.
    /// </summary>
    /// <remarks>Who is repaired is given by rule REL-01; an open conflict from before the three months is red, but by itself not in that population. What the colours of REL-03 mean is this library's default.</remarks>
    public static RelationshipPolicy Standard { get; } = new("three-colours", "1",
    [
        new(RelationshipSign.Dissatisfied, CustomerColor.Red, NeedsRepair: true),
        new(RelationshipSign.OpenConflict, CustomerColor.Red, NeedsRepair: false),
        new(RelationshipSign.Neutral, CustomerColor.Yellow, NeedsRepair: true),
        new(RelationshipSign.RecentConflict, CustomerColor.Yellow, NeedsRepair: true),
        new(RelationshipSign.Satisfied, CustomerColor.Green, NeedsRepair: false),
    ]);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<RelationshipPolicy> All { get; } = Array.AsReadOnly<RelationshipPolicy>([Standard]);
}
