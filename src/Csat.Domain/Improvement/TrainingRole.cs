namespace Csat.Domain;

/// <summary>Who is trained.</summary>
/// <remarks>Rule IMP-22.</remarks>
public enum TrainingRole
{
    /// <summary>Somebody who has just joined.</summary>
    NewStaff = 0,

    /// <summary>Somebody at work.</summary>
    Staff = 1,

    /// <summary>Somebody who leads others.</summary>
    Manager = 2,
}
