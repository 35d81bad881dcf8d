namespace Csat.Domain;

/// <summary>What a customer's profile is made of.</summary>
/// <remarks>Rule GRD-18; a template.</remarks>
public enum ProfileItem
{
    /// <summary>When and how the customer joined.</summary>
    Joining = 0,

    /// <summary>Who the customer is.</summary>
    Identity = 1,

    /// <summary>What the customer buys and spends.</summary>
    Consumption = 2,

    /// <summary>What the customer asked.</summary>
    Consultations = 3,

    /// <summary>What the customer said at contact points.</summary>
    TouchpointFeedback = 4,
}
