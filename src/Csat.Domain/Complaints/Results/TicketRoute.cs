using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Which way a case goes.</summary>
/// <remarks>Rules TKT-05 and CMP-19.</remarks>
[JsonConverter(typeof(KebabEnumConverter<TicketRoute>))]
public enum TicketRoute
{
    /// <summary>An ordinary consultation: answered by the smart agent.</summary>
    SmartAgent = 0,

    /// <summary>To the department that owns it.</summary>
    Department = 1,

    /// <summary>A complex fault: to an engineer of its own.</summary>
    Engineer = 2,

    /// <summary>A call of a service provider: tracked to the end and filed.</summary>
    SpecialHandling = 3,
}
