namespace Csat.Domain;

/// <summary>What the law asks at least: no standard may promise less.</summary>
/// <param name="Id">The id that a standard names in <see cref="ServiceStandard.Floor"/>.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Limit">The limit of the law.</param>
/// <param name="Source">Which law.</param>
public sealed record StatutoryFloor(string Id, LocalizedText Name, StandardLimit Limit, LocalizedText Source);
