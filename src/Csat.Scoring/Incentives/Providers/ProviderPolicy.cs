using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How a service provider's month turns into fee, reward and deposit, and whose pay depends on it. Rules INC-08 to INC-10.</summary>
/// <remarks>
/// That fees follow quality, that core providers leave a deposit, that good ones are rewarded and that two posts are tied to them is the
/// source's; every figure is this library's default. Data: nothing is refused on the way, <see cref="Validate"/> lists every fault. Immutable
/// and thread-safe.
/// </remarks>
[JsonConverter(typeof(ProviderPolicyConverter))]
public sealed partial record ProviderPolicy
{
    private const decimal MostScore = 1000;
    private const decimal MostCoefficient = 10;

    private static readonly RuleId FeesFollowQuality = RuleId.Parse("INC-08");
    private static readonly RuleId Linked = RuleId.Parse("INC-09");
    private static readonly RuleId Deposit = RuleId.Parse("INC-10");

    /// <summary>The currency of all amounts.</summary>
    /// <value>Default yuan.</value>
    public Currency Currency { get; init; } = Currencies.Yuan;

    /// <summary>The fee coefficient by score: linear between the points, level outside them; copied.</summary>
    /// <value>Default 60: 0.8, 80: 1, 95: 1.1; this library's own.</value>
    public IReadOnlyList<FeePoint> FeeCurve
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = Array.AsReadOnly<FeePoint>([new(60, 0.8m), new(80, 1), new(95, 1.1m)]);

    /// <summary>The score from which a provider is rewarded; <see langword="null"/> for no reward. Rule INC-10.</summary>
    /// <value>Default 95, this library's own.</value>
    public decimal? RewardFrom { get; init; } = 95;

    /// <summary>What such a provider gets, 0 or more.</summary>
    /// <value>Default 1000, this library's own.</value>
    public decimal Reward { get; init; } = 1000;

    /// <summary>The deposit that a core provider leaves, 0 or more. Rule INC-10.</summary>
    /// <value>Default 0: the contract says how much.</value>
    public decimal RequiredDeposit { get; init; }

    /// <summary>The posts whose pay depends on the providers' quality, each with a code of its own; copied. Rule INC-09.</summary>
    /// <value>Default <see cref="LinkedRoles.All"/>.</value>
    public IReadOnlyList<LinkedRole> Roles
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = LinkedRoles.All;

    /// <summary>Looks for everything that is wrong with the policy.</summary>
    /// <returns>Every fault with its path; empty for a policy that can be applied.</returns>
    /// <remarks>
    /// At least one point; scores that rise and coefficients that don't fall, each in its range; amounts in theirs, in whole smallest units;
    /// codes of posts that exist and differ.
    /// </remarks>
    public IReadOnlyList<Finding> Validate()
    {
        var check = new PolicyCheck();
        check.Unit("currency", Currency);
        CheckCurve(check);
        _ = RewardFrom is not { } from || check.Range("rewardFrom", from, 0, MostScore, Deposit);
        check.Money("reward", Reward, 0, PolicyCheck.MostMoney, Currency, Deposit);
        check.Money("requiredDeposit", RequiredDeposit, 0, PolicyCheck.MostMoney, Currency, Deposit);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Roles.Count; i++)
        {
            string path = FormattableString.Invariant($"roles[{i}]");
            if (check.That(Roles[i] is not null, path, "the post is missing; legal: code and name", "缺少岗位；须有代码和名称", Linked))
            {
                check.OwnName(path + ".code", Roles[i].Code, seen);
                check.Words(path + ".name.en", Roles[i].Name.En);
                check.Words(path + ".name.zh", Roles[i].Name.Zh);
            }
        }

        return check.Findings;
    }

    /// <summary>Whether two policies say the same in every figure.</summary>
    /// <param name="other">The other policy.</param>
    /// <returns>Whether they are equal, lists by value and in order.</returns>
    public bool Equals(ProviderPolicy? other) => other is not null && Equals(Currency, other.Currency) && RewardFrom == other.RewardFrom
        && Reward == other.Reward && RequiredDeposit == other.RequiredDeposit && FeeCurve.SequenceEqual(other.FeeCurve) && Roles.SequenceEqual(other.Roles);

    /// <inheritdoc/>
    public override int GetHashCode() => (RewardFrom, Reward, RequiredDeposit, FeeCurve.Count).GetHashCode();

    private void CheckCurve(PolicyCheck check)
    {
        check.That(FeeCurve.Count > 0, "feeCurve", "the curve has no points; legal: at least one", "系数曲线没有点；至少须有一个", FeesFollowQuality);
        FeePoint? before = null;
        for (int i = 0; i < FeeCurve.Count; i++)
        {
            string path = FormattableString.Invariant($"feeCurve[{i}]");
            FeePoint? point = FeeCurve[i];
            bool isLegal = check.That(point is not null, path, "the point is missing; legal: score and coefficient", "缺少该点；须有得分和系数", FeesFollowQuality)
                && (check.Range(path + ".score", point!.Score, 0, MostScore, FeesFollowQuality)
                    & check.Range(path + ".coefficient", point.Coefficient, 0, MostCoefficient, FeesFollowQuality));
            if (isLegal && before is not null)
            {
                check.That(point!.Score > before.Score, path + ".score",
                    $"got {PolicyCheck.Text(point.Score)} after {PolicyCheck.Text(before.Score)}; legal: scores that rise",
                    $"{PolicyCheck.Text(before.Score)} 之后给出 {PolicyCheck.Text(point.Score)}；得分须逐点升高", FeesFollowQuality);
                check.That(point.Coefficient >= before.Coefficient, path + ".coefficient",
                    $"got {PolicyCheck.Text(point.Coefficient)} after {PolicyCheck.Text(before.Coefficient)}; legal: coefficients that don't fall, better quality is never paid less",
                    $"{PolicyCheck.Text(before.Coefficient)} 之后给出 {PolicyCheck.Text(point.Coefficient)}；系数不得下降，优质不得低价", FeesFollowQuality);
            }

            before = isLegal ? point : before;
        }
    }
}
