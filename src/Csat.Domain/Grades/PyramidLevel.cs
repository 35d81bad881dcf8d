namespace Csat.Domain;

/// <summary>The levels of the customer pyramid, with two sets of names: by rank and by metal.</summary>
/// <remarks>Rule GRD-12, source: Customer-service management, study notes.</remarks>
public enum PyramidLevel
{
    /// <summary>VIP, or platinum: the few who bring most.</summary>
    Vip = 0,

    /// <summary>Major, or gold.</summary>
    Major = 1,

    /// <summary>Ordinary, or iron.</summary>
    Ordinary = 2,

    /// <summary>Small, or lead: the many who bring little.</summary>
    Small = 3,
}
