namespace Csat.Domain;

/// <summary>Where a ticket stands between report and close.</summary>
/// <remarks>Rule TKT-04: what is reported is handled and called back. Which states a kind of ticket passes is data: <see cref="TicketProcess"/>.</remarks>
public enum TicketState
{
    /// <summary>The customer reported it.</summary>
    Submitted = 0,

    /// <summary>It was taken up and is with the dispatcher.</summary>
    Accepted = 1,

    /// <summary>An engineer or a department has it.</summary>
    Dispatched = 2,

    /// <summary>Whoever has it spoke to the customer.</summary>
    Contacted = 3,

    /// <summary>A time for a visit is agreed.</summary>
    Appointed = 4,

    /// <summary>The engineer is there.</summary>
    OnSite = 5,

    /// <summary>The customer was needed and wasn't there; a new time is to be agreed.</summary>
    CustomerAbsent = 6,

    /// <summary>The work is done; the customer's word is still to come.</summary>
    Finished = 7,

    /// <summary>The customer said what they think of it.</summary>
    CalledBack = 8,

    /// <summary>It is closed.</summary>
    Closed = 9,
}
