namespace Csat.Domain;

/// <summary>How a special, key or complaining customer is looked after.</summary>
/// <remarks>Rule GRD-16.</remarks>
public enum CareAction
{
    /// <summary>A file of the customer's own.</summary>
    File = 0,

    /// <summary>Greetings by SMS or card at regular times.</summary>
    Greeting = 1,

    /// <summary>A named agent to turn to.</summary>
    NamedAgent = 2,

    /// <summary>A small present.</summary>
    SmallGift = 3,
}
