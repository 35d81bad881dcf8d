namespace Csat.Domain;

/// <summary>What happens to a recovery case.</summary>
/// <remarks>Rules CB-06 and REL-02.</remarks>
public enum RecoveryEventType
{
    /// <summary>A department takes it.</summary>
    Assigned = 0,

    /// <summary>An attempt to reach the customer.</summary>
    Contacted = 1,

    /// <summary>Something was done for the customer.</summary>
    Remedied = 2,

    /// <summary>It is closed with an outcome.</summary>
    Closed = 3,

    /// <summary>It is taken up again.</summary>
    Reopened = 4,
}
