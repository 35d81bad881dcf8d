namespace Csat.Domain;

/// <summary>What an emergency plan stands ready for.</summary>
/// <remarks>Rule ORG-11.</remarks>
public enum EmergencyScenario
{
    /// <summary>A rush of installations.</summary>
    InstallationBacklog = 0,

    /// <summary>Many customers' faults at once.</summary>
    MassFault = 1,
}
