namespace Csat.Scoring;

/// <summary>What a reached standard earns. Rule INC-02.</summary>
public enum RewardKind
{
    /// <summary>Money.</summary>
    Bonus = 0,

    /// <summary>Being considered for promotion.</summary>
    Promotion = 1,

    /// <summary>An honour.</summary>
    Honour = 2,
}
