namespace Csat.Domain;

/// <summary>What a case record is about.</summary>
/// <remarks>Rule TKT-18; praise is a kind too, rule CMP-17.</remarks>
public enum CaseRecordKind
{
    /// <summary>A complaint.</summary>
    Complaint = 0,

    /// <summary>A callback.</summary>
    Callback = 1,

    /// <summary>Praise.</summary>
    Praise = 2,
}
