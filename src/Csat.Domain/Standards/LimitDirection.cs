namespace Csat.Domain;

/// <summary>Which side of a limit is kept.</summary>
public enum LimitDirection
{
    /// <summary>The figure or less.</summary>
    AtMost = 0,

    /// <summary>The figure or more.</summary>
    AtLeast = 1,
}
