namespace Csat.Domain;

/// <summary>The two stages of loyalty.</summary>
/// <remarks>Rule REL-08.</remarks>
public enum LoyaltyStage
{
    /// <summary>The customer feels attached: satisfied, and would recommend the company.</summary>
    Emotional = 0,

    /// <summary>The customer acts on it too: stays and buys again.</summary>
    Behavioral = 1,
}
