namespace Csat.Domain;

/// <summary>Where the reason for leaving lies.</summary>
/// <remarks>Rule REL-05.</remarks>
public enum ChurnCause
{
    /// <summary>In what is offered for the price.</summary>
    Value = 0,

    /// <summary>In systems and processes.</summary>
    System = 1,

    /// <summary>In the staff.</summary>
    Employee = 2,

    /// <summary>In nothing of the company's, such as a move or a death. The source names the three others; this one is this library's.</summary>
    Outside = 3,
}
