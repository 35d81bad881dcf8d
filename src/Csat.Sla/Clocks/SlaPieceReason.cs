namespace Csat.Sla;

/// <summary>Why a stretch of time counts or doesn't.</summary>
public enum SlaPieceReason
{
    /// <summary>Time that the limit counts: it counts.</summary>
    Open = 0,

    /// <summary>Open because of a make-up workday (调休): it counts.</summary>
    MakeUpWorkday = 1,

    /// <summary>Closed by the weekly hours or the date's own shifts.</summary>
    Closed = 2,

    /// <summary>A holiday.</summary>
    Holiday = 3,

    /// <summary>A stretch cut out of the open time.</summary>
    Closure = 4,

    /// <summary>It would count, but the ticket waited for something.</summary>
    Paused = 5,

    /// <summary>It would count, but the request was resolved and the customer's word still to come.</summary>
    Resolved = 6,
}
