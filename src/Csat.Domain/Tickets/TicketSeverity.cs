namespace Csat.Domain;

/// <summary>How grave a fault is.</summary>
/// <remarks>Rule TKT-15: a severe fault and a major outage are closed only with an analysis report.</remarks>
public enum TicketSeverity
{
    /// <summary>One like most.</summary>
    Ordinary = 0,

    /// <summary>A severe fault.</summary>
    Severe = 1,

    /// <summary>A major outage of communication.</summary>
    MajorOutage = 2,
}
