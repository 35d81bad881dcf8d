using System.Globalization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>A pool, split. Made by <see cref="RewardPool.Split"/>.</summary>
/// <remarks>The parts and what couldn't be split add up to the pool exactly. Immutable.</remarks>
public sealed record PoolSplit
{
    /// <summary>The pool.</summary>
    public required RewardPool Pool { get; init; }

    /// <summary>The parts, by id (ordinal).</summary>
    public required IReadOnlyList<PoolShare> Shares { get; init; }

    /// <summary>What nobody has a weight for: the whole pool where all weights are 0, otherwise 0.</summary>
    public required decimal Undistributed { get; init; }

    /// <summary>Tells how the pool was split, member by member.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null) => Rows.Join(Lines(), culture);

    private IEnumerable<LocalizedText> Lines()
    {
        Currency currency = Pool.Currency;
        LocalizedText pool = currency.Text(Pool.Amount);
        string count = PolicyCheck.Text(Shares.Count);
        string extra = PolicyCheck.Text(Shares.Count(share => share.HasExtraUnit));
        yield return new(
            $"Pool of {pool.En}, {count} members: whole smallest units first, the {extra} left over go to the largest remainders, ties by id.",
            $"奖金池 {pool.Zh}，{count} 名成员：先按最小货币单位取整，余下 {extra} 个单位按最大余数分配，余数相同按标识先后。");
        if (Undistributed != 0)
        {
            LocalizedText rest = currency.Text(Undistributed);
            yield return new($"All weights are 0: {rest.En} stay undistributed.", $"权重均为 0：{rest.Zh} 未分配。");
        }

        foreach (PoolShare share in Shares)
        {
            LocalizedText amount = currency.Text(share.Amount);
            string weight = PlainText.Of(share.Weight);
            string remainder = share.Remainder.ToString("0.####", CultureInfo.InvariantCulture);
            yield return share.HasExtraUnit
                ? new($"{share.Id}, weight {weight}: {amount.En}, with one unit for the remainder {remainder}.", $"{share.Id}，权重 {weight}：{amount.Zh}，其中 1 个单位因余数 {remainder} 获得。")
                : new($"{share.Id}, weight {weight}: {amount.En}, remainder {remainder}.", $"{share.Id}，权重 {weight}：{amount.Zh}，余数 {remainder}。");
        }
    }
}
