namespace Csat.Domain;

/// <summary>The colour that a sign gives.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Color">The colour; <see langword="null"/> for none.</param>
/// <param name="NeedsRepair">Whether a customer with the sign is in the repair population: rule REL-01.</param>
/// <remarks>Rules REL-01 and REL-03.</remarks>
public sealed record RelationshipSignColor(RelationshipSign Sign, CustomerColor? Color, bool NeedsRepair);
