namespace Csat.Domain;

/// <summary>What all visits found on one point.</summary>
/// <param name="Id">The point.</param>
/// <param name="Met">Visits on which it was as it should be.</param>
/// <param name="Missed">Visits on which it wasn't.</param>
/// <param name="NotSeen">Visits on which it couldn't be seen.</param>
/// <remarks>Rule SUR-06.</remarks>
public sealed record MysteryPoint(string Id, int Met, int Missed, int NotSeen);
