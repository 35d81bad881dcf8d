namespace Csat.Domain;

/// <summary>The four ways in which customers are lost.</summary>
/// <remarks>Rule REL-04.</remarks>
public enum ChurnType
{
    /// <summary>In the course of things: a move, a death, a firm closed.</summary>
    Natural = 0,

    /// <summary>By bad intent: unpaid bills, fraud.</summary>
    Malicious = 1,

    /// <summary>To a competitor.</summary>
    Competitive = 2,

    /// <summary>Through mistakes of the company.</summary>
    Fault = 3,
}
