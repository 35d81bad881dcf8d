using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What each rated order earns or costs the person who did it. Rules INC-06 and INC-07.</summary>
/// <remarks>
/// The source says which ratings are rewarded and which are penalised, and that a penalty comes only after its cause was found; every
/// amount here is this library's default. Amounts are signed: rewards are 0 or more, penalties 0 or less. Data: nothing is refused on the way,
/// <see cref="Validate"/> lists every fault. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(OrderRewardPolicyConverter))]
public sealed partial record OrderRewardPolicy
{
    private static readonly RuleId PerOrder = RuleId.Parse("INC-06");

    /// <summary>The currency of all amounts.</summary>
    /// <value>Default yuan.</value>
    public Currency Currency { get; init; } = Currencies.Yuan;

    /// <summary>What a very satisfied order earns; at least <see cref="Satisfied"/>.</summary>
    /// <value>Default 10, this library's own.</value>
    public decimal VerySatisfied { get; init; } = 10;

    /// <summary>What a satisfied order earns; 0 or more.</summary>
    /// <value>Default 5, this library's own.</value>
    public decimal Satisfied { get; init; } = 5;

    /// <summary>What a neutral order costs; 0 or less.</summary>
    /// <value>Default −5, this library's own.</value>
    public decimal Neutral { get; init; } = -5;

    /// <summary>What a dissatisfied order costs; at most <see cref="Neutral"/>.</summary>
    /// <value>Default −10, this library's own.</value>
    public decimal Dissatisfied { get; init; } = -10;

    /// <summary>The share of a penalty, 0 to 1, that is let off when the customer was won back and is satisfied now.</summary>
    /// <value>Default 0.5, this library's own.</value>
    public decimal RecoveryReduction { get; init; } = 0.5m;

    /// <summary>The most that a month can cost one person, 0 or less; <see langword="null"/> for no floor.</summary>
    /// <value>Default −200, this library's own.</value>
    public decimal? MonthlyFloor { get; init; } = -200;

    /// <summary>The most that a month can earn one person, 0 or more; <see langword="null"/> for no cap.</summary>
    /// <value>Default 500, this library's own.</value>
    public decimal? MonthlyCap { get; init; } = 500;

    /// <summary>The amount of a rating, before its cause is looked at.</summary>
    /// <param name="rating">A declared rating.</param>
    /// <returns>The signed amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rating isn't declared.</exception>
    public decimal AmountOf(OrderRating rating) => rating switch
    {
        OrderRating.VerySatisfied => VerySatisfied,
        OrderRating.Satisfied => Satisfied,
        OrderRating.Neutral => Neutral,
        OrderRating.Dissatisfied => Dissatisfied,
        _ => throw Throw.OutOfRange(nameof(rating), rating, string.Join(", ", OrderRatingLabels.All)),
    };

    /// <summary>Looks for everything that is wrong with the policy.</summary>
    /// <returns>Every fault with its path; empty for a policy that can be applied.</returns>
    /// <remarks>
    /// Amounts of at most a billion, in whole smallest units, ordered by rating with the satisfied ones at 0 or above and the others at 0
    /// or below; a reduction from 0 to 1; a floor at or below 0 and a cap at or above.
    /// </remarks>
    public IReadOnlyList<Finding> Validate()
    {
        const decimal most = PolicyCheck.MostMoney;
        var check = new PolicyCheck();
        check.Unit("currency", Currency);
        bool rewards = check.Money("verySatisfied", VerySatisfied, 0, most, Currency, PerOrder) & check.Money("satisfied", Satisfied, 0, most, Currency, PerOrder);
        bool penalties = check.Money("neutral", Neutral, -most, 0, Currency, PerOrder) & check.Money("dissatisfied", Dissatisfied, -most, 0, Currency, PerOrder);
        check.That(!rewards || VerySatisfied >= Satisfied, "verySatisfied",
            $"very satisfied earns {PolicyCheck.Text(VerySatisfied)}, satisfied {PolicyCheck.Text(Satisfied)}; legal: never less for the better rating",
            $"非常满意奖 {PolicyCheck.Text(VerySatisfied)}，满意奖 {PolicyCheck.Text(Satisfied)}；评价更好不得奖得更少", PerOrder);
        check.That(!penalties || Dissatisfied <= Neutral, "dissatisfied",
            $"dissatisfied costs {PolicyCheck.Text(Dissatisfied)}, neutral {PolicyCheck.Text(Neutral)}; legal: never less for the worse rating",
            $"不满意扣 {PolicyCheck.Text(Dissatisfied)}，一般扣 {PolicyCheck.Text(Neutral)}；评价更差不得扣得更少", PerOrder);
        check.Range("recoveryReduction", RecoveryReduction, 0, 1);
        _ = MonthlyFloor is not { } floor || check.Money("monthlyFloor", floor, -PolicyCheck.MostTotal, 0, Currency);
        _ = MonthlyCap is not { } cap || check.Money("monthlyCap", cap, 0, PolicyCheck.MostTotal, Currency);
        return check.Findings;
    }
}
