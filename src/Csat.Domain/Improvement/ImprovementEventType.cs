namespace Csat.Domain;

/// <summary>The kinds of <see cref="ImprovementEvent"/>: the discriminator of their JSON, in camel case.</summary>
public enum ImprovementEventType
{
    /// <summary>The leaders heard the plan.</summary>
    Heard = 0,

    /// <summary>Several parties reviewed the plan.</summary>
    Reviewed = 1,

    /// <summary>The plan was carried out.</summary>
    CarriedOut = 2,

    /// <summary>Customers were asked again.</summary>
    Verified = 3,

    /// <summary>The plan was made anew.</summary>
    Replanned = 4,

    /// <summary>The improvement was closed.</summary>
    Closed = 5,
}
