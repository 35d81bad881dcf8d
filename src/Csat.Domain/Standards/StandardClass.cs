namespace Csat.Domain;

/// <summary>The classes of service standards.</summary>
/// <remarks>Rules GRD-04 (the first three, for families and individuals) and GRD-05 (the last three, for enterprises).</remarks>
public enum StandardClass
{
    /// <summary>Families and individuals: time limits.</summary>
    Swift = 0,

    /// <summary>Families and individuals: functions.</summary>
    Convenient = 1,

    /// <summary>Families and individuals: rewards.</summary>
    Care = 2,

    /// <summary>Enterprises by industry.</summary>
    Industry = 3,

    /// <summary>Clustered enterprises.</summary>
    Clustered = 4,

    /// <summary>Enterprises: time limits of service from one hand.</summary>
    OneStop = 5,
}
