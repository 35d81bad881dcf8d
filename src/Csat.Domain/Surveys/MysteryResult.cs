namespace Csat.Domain;

/// <summary>What a mystery shopper found on one point.</summary>
/// <remarks>Rule SUR-06.</remarks>
public enum MysteryResult
{
    /// <summary>It was as it should be.</summary>
    Met = 0,

    /// <summary>It wasn't.</summary>
    Missed = 1,

    /// <summary>It couldn't be seen on this visit; neither met nor missed.</summary>
    NotSeen = 2,
}
