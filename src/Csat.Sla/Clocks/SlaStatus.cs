namespace Csat.Sla;

/// <summary>How a target stands.</summary>
public enum SlaStatus
{
    /// <summary>Not done, and not yet late.</summary>
    Running = 0,

    /// <summary>Done at or before the deadline.</summary>
    Met = 1,

    /// <summary>Done after the deadline, or not done and the deadline has passed.</summary>
    Breached = 2,

    /// <summary>Not done, not yet late, and its clock stands still: the ticket waits for something that the target doesn't count.</summary>
    Paused = 3,

    /// <summary>There is no deadline: the target has no limit for this customer, or what starts its clock hasn't happened.</summary>
    NoDeadline = 4,

    /// <summary>It can't be told: the calendar's data begin after the start, or end before the deadline and the instant that is judged.</summary>
    NotCovered = 5,
}
