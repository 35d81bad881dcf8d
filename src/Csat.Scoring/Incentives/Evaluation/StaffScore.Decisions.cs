using NodaTime;

namespace Csat.Scoring;

public sealed partial class StaffScore
{
    /// <summary>What single orders earned and cost; <see langword="null"/> where the scheme doesn't pay by order or the person had none.</summary>
    public OrderRewards? OrderRewards { get; private set; }

    /// <summary>What complaints cost in points; <see langword="null"/> where the scheme deducts nothing or there were none.</summary>
    public ComplaintDeductions? Complaints { get; private set; }

    /// <summary>The period's accusations of having crossed a red line, and where they stand. Rule INC-05.</summary>
    /// <value>Empty where there are none.</value>
    public IReadOnlyList<RedLineVerdict> RedLines { get; private set; } = [];

    /// <summary>What becomes of the plan to improve; <see langword="null"/> where the scheme has none or the facts name no month. Rule INC-03.</summary>
    public ImprovementPlanHistory? ImprovementPlan { get; private set; }

    /// <summary>The money of the period: the reward of the reached standard and that of the single orders.</summary>
    public decimal Money => (Reward?.Amount ?? 0) + (OrderRewards?.Total ?? 0);

    /// <summary>Takes what single orders and complaints come to; called once, before the score has a place.</summary>
    /// <remarks>A score isn't deducted below 0, and its limits move with it.</remarks>
    internal void Charge(OrderRewards? orders, ComplaintDeductions? complaints)
    {
        (OrderRewards, Complaints) = (orders, complaints);
        if (complaints is { Total: > 0 and var points })
        {
            Score = Score is { } score ? Math.Max(0, score - (double)points) : null;
            Lower = Lower is { } lower ? Math.Max(0, lower - (double)points) : null;
            Upper = Upper is { } upper ? Math.Max(0, upper - (double)points) : null;
        }
    }

    /// <summary>Takes the verdicts of the month: a confirmed one sets the score to 0, whatever else there is.</summary>
    internal void Judge(IReadOnlyList<RedLineVerdict> verdicts)
    {
        RedLines = verdicts;
        if (verdicts.Any(verdict => verdict.Status == RedLineStatus.Confirmed))
        {
            Status = StaffScoreStatus.Vetoed;
            (Score, Lower, Upper) = (0, 0, 0);
        }
    }

    /// <summary>Follows the plan to improve by the score as it stands now.</summary>
    internal void Follow(ImprovementPlanPolicy policy, YearMonth month, ImprovementPlanState? state) =>
        ImprovementPlan = policy.Follow([new PeriodStanding(month, Score, Upper)], state);
}
