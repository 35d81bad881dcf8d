namespace Csat.Domain;

/// <summary>A mistake of the service that a ticket puts on record.</summary>
public enum TicketDefectKind
{
    /// <summary>Work was reported as finished that wasn't: rule TKT-09.</summary>
    FalseCompletion = 0,

    /// <summary>The engineer came earlier than agreed, or unasked: rule TKT-13.</summary>
    EarlyArrival = 1,

    /// <summary>The engineer came after the agreed time: rule TKT-19.</summary>
    LateArrival = 2,

    /// <summary>What couldn't be solved was handed on after the limit: rule TKT-16.</summary>
    LateTransfer = 3,

    /// <summary>The customer wasn't there and no written notice was left: rule TKT-12.</summary>
    NoNoticeLeft = 4,
}
