namespace Csat.Domain;

/// <summary>How long the periods are by which callbacks are reviewed.</summary>
/// <remarks>Rule SAT-02.</remarks>
public enum ReviewPeriod
{
    /// <summary>A day.</summary>
    Day = 0,

    /// <summary>A week, from Monday.</summary>
    Week = 1,

    /// <summary>A calendar month.</summary>
    Month = 2,
}
