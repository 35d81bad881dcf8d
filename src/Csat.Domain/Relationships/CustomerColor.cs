namespace Csat.Domain;

/// <summary>The colours of the three-colour list.</summary>
/// <remarks>Rule REL-03; the source names no meanings, these are this library's. Declared from the worst to the best.</remarks>
public enum CustomerColor
{
    /// <summary>Dissatisfied, or a conflict that is still open.</summary>
    Red = 0,

    /// <summary>Neutral, or a conflict of late.</summary>
    Yellow = 1,

    /// <summary>Satisfied.</summary>
    Green = 2,
}
