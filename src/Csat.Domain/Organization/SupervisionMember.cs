namespace Csat.Domain;

/// <summary>Somebody of the group that supervises satisfaction.</summary>
/// <param name="Level">The level.</param>
/// <param name="Name">Who.</param>
/// <remarks>Rule ORG-03.</remarks>
public sealed record SupervisionMember(SupervisionLevel Level, string Name);
