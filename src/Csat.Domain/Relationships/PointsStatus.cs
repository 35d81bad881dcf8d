namespace Csat.Domain;

/// <summary>How points for a member stand.</summary>
/// <remarks>Rule REL-11.</remarks>
public enum PointsStatus
{
    /// <summary>Granted within the limit.</summary>
    InTime = 0,

    /// <summary>Granted after the limit.</summary>
    Late = 1,

    /// <summary>Not granted, and the limit isn't over.</summary>
    Due = 2,

    /// <summary>Not granted, and the limit is over.</summary>
    Overdue = 3,
}
