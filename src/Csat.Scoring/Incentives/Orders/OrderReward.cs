namespace Csat.Scoring;

/// <summary>What one order earns or costs.</summary>
/// <param name="Order">The order.</param>
/// <param name="Status">What became of its amount.</param>
/// <param name="Before">The signed amount of its rating, before cause and recovery.</param>
/// <param name="Amount">The signed amount that counts, rounded to the currency's smallest unit; 0 unless counted.</param>
public sealed record OrderReward(RatedOrder Order, OrderRewardStatus Status, decimal Before, decimal Amount);
