namespace Csat.Scoring;

/// <summary>Where an accusation stands on a day.</summary>
public enum RedLineStatus
{
    /// <summary>On that day nobody had reported it.</summary>
    NotReported = 0,

    /// <summary>Open: shown, and changes nothing.</summary>
    Pending = 1,

    /// <summary>Confirmed: the month's score is 0 and awards are blocked.</summary>
    Confirmed = 2,

    /// <summary>Dismissed: changes nothing.</summary>
    Dismissed = 3,
}
