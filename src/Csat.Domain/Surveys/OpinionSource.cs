namespace Csat.Domain;

/// <summary>Where opinions are gathered.</summary>
/// <remarks>Rule SUR-06.</remarks>
public enum OpinionSource
{
    /// <summary>The service hotline.</summary>
    Hotline = 0,

    /// <summary>The opinion box of a service hall.</summary>
    OpinionBox = 1,

    /// <summary>Social media.</summary>
    SocialMedia = 2,

    /// <summary>Forums of the industry.</summary>
    Forum = 3,

    /// <summary>Shoppers who don't say who they are.</summary>
    MysteryShopper = 4,

    /// <summary>The talk with enterprise customers in person, every quarter.</summary>
    EnterpriseTalk = 5,
}
