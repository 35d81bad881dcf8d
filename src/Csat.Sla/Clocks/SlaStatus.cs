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
}
