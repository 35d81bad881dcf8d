namespace Csat.Domain;

/// <summary>What a ticket is about.</summary>
/// <remarks>The first four are work orders, task sheets for field staff: rule TKT-01. Praise is a record like the others: rule CMP-17.</remarks>
public enum TicketKind
{
    /// <summary>A service is put in.</summary>
    Install = 0,

    /// <summary>A service is taken out.</summary>
    Remove = 1,

    /// <summary>A service is moved to another place.</summary>
    Move = 2,

    /// <summary>A service doesn't work.</summary>
    Fault = 3,

    /// <summary>A question.</summary>
    Consultation = 4,

    /// <summary>A complaint.</summary>
    Complaint = 5,

    /// <summary>Praise.</summary>
    Praise = 6,
}
