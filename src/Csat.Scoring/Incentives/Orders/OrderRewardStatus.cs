namespace Csat.Scoring;

/// <summary>What became of an order's amount.</summary>
public enum OrderRewardStatus
{
    /// <summary>It counts: a reward, or a penalty whose recorded cause is the staff's.</summary>
    Counted = 0,

    /// <summary>A penalty waits for its cause; until then it is nothing. Rule INC-07.</summary>
    PendingCause = 1,

    /// <summary>The recorded cause isn't the staff's: no penalty. Rule CMP-12.</summary>
    NotControllable = 2,
}
