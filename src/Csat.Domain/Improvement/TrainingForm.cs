namespace Csat.Domain;

/// <summary>How training is given.</summary>
/// <remarks>Rule IMP-22.</remarks>
public enum TrainingForm
{
    /// <summary>By courses online.</summary>
    Online = 0,

    /// <summary>In a workshop.</summary>
    Workshop = 1,
}
