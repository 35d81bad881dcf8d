namespace Csat.Domain;

/// <summary>What a control point watches: the way, or where it leads.</summary>
/// <remarks>Rule IMP-05: both are controlled, never one alone.</remarks>
public enum ControlKind
{
    /// <summary>How the work is done, such as the handling time.</summary>
    Process = 0,

    /// <summary>What comes of it, such as the share of problems solved.</summary>
    Result = 1,
}
