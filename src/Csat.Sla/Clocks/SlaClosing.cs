namespace Csat.Sla;

/// <summary>How far a request is from being closed: it is closed when the customer is satisfied.</summary>
/// <remarks>Rule TKT-02.</remarks>
public enum SlaClosing
{
    /// <summary>Not resolved.</summary>
    Open = 0,

    /// <summary>Resolved; the customer's word is still to come.</summary>
    AwaitingCallback = 1,

    /// <summary>Resolved, and the customer said so.</summary>
    Satisfied = 2,

    /// <summary>Resolved, and closed after too many callbacks that nobody answered. Never counts as satisfied.</summary>
    Administrative = 3,
}
