namespace Csat.Domain;

/// <summary>Whether and how a ticket is closed.</summary>
/// <remarks>Rule TKT-02: only a satisfied customer closes a ticket; an administrative close never counts as satisfied.</remarks>
public enum TicketClosing
{
    /// <summary>It isn't closed.</summary>
    Open = 0,

    /// <summary>The customer said in a callback that they are satisfied.</summary>
    Satisfied = 1,

    /// <summary>Closed after too many callbacks that nobody answered. Never counts as satisfied.</summary>
    Administrative = 2,

    /// <summary>Closed without a callback, because its kind has none, such as praise. No verdict of a customer.</summary>
    Recorded = 3,
}
