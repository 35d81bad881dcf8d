namespace Csat.Sla;

/// <summary>What the time of an escalation is counted from.</summary>
public enum EscalationPoint
{
    /// <summary>So much time before the deadline.</summary>
    BeforeDue = 0,

    /// <summary>At the deadline.</summary>
    AtDue = 1,

    /// <summary>So much time after the deadline.</summary>
    AfterDue = 2,

    /// <summary>When a share of the limit has passed.</summary>
    AtPercent = 3,
}
