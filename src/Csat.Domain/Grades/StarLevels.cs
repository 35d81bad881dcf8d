namespace Csat.Domain;

/// <summary>The star levels that operators show beside service grades: one to seven stars by growth value.</summary>
/// <remarks>
/// Public data of secondary standing: 600, 1000, 1500, 2300, 4000, 6000 and 8000 points. Stars are no service grades; nothing in this
/// library follows from them.
/// </remarks>
public static class StarLevels
{
    /// <summary>The points from which one, two … seven stars are given.</summary>
    public static IReadOnlyList<decimal> CutOffs { get; } = Array.AsReadOnly<decimal>([600, 1000, 1500, 2300, 4000, 6000, 8000]);

    /// <summary>The stars of a growth value.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The stars, 0 to 7.</returns>
    public static int Of(decimal points) => CutOffs.Count(cutOff => points >= cutOff);
}
