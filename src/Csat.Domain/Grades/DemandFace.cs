namespace Csat.Domain;

/// <summary>The three faces of a customer's need.</summary>
/// <remarks>Rule GRD-20.</remarks>
public enum DemandFace
{
    /// <summary>The one put into words.</summary>
    Stated = 0,

    /// <summary>The real one behind the words.</summary>
    Actual = 1,

    /// <summary>The one that the customer hasn't noticed yet.</summary>
    Hidden = 2,
}
