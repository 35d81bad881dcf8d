namespace Csat.Domain;

/// <summary>How a relationship is repaired.</summary>
/// <remarks>Rule REL-02.</remarks>
public enum RepairWay
{
    /// <summary>A call to the customer.</summary>
    OutboundCall = 0,

    /// <summary>A text message.</summary>
    Sms = 1,

    /// <summary>A visit.</summary>
    Visit = 2,

    /// <summary>Another way.</summary>
    Other = 3,
}
