namespace Csat.Domain;

/// <summary>One city's line of the two lists of blind spots.</summary>
/// <param name="City">The city.</param>
/// <param name="NewlyFound">Found in the month.</param>
/// <param name="NewlyCovered">Of these, covered by the end of the month.</param>
/// <param name="StillOpen">Found earlier, and not covered by the end of the month.</param>
public sealed record BlindSpotCity(string City, int NewlyFound, int NewlyCovered, int StillOpen);
