namespace Csat.Domain;

/// <summary>The kinds of request that promises are made for.</summary>
/// <remarks>Rule GRD-08.</remarks>
public enum PromiseRequestKind
{
    /// <summary>A customer asks.</summary>
    Consultation = 0,

    /// <summary>A customer complains.</summary>
    Complaint = 1,

    /// <summary>A customer wants something done: an order, a change, a repair.</summary>
    Handling = 2,
}
