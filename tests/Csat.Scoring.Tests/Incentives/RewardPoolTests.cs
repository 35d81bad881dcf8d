using System.Numerics;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

public sealed class RewardPoolTests
{
    [Fact]
    public void The_unit_left_over_goes_to_the_largest_remainder_and_then_to_the_first_id()
    {
        PoolSplit equal = new RewardPool(100).Split([new("c", 1), new("b", 1), new("a", 1)]);
        PoolSplit weighted = new RewardPool(1).Split([new("a", 1), new("b", 2), new("c", 3)]);

        Assert.Equal([("a", 33.34m), ("b", 33.33m), ("c", 33.33m)], equal.Shares.Select(share => (share.Id, share.Amount)));
        Assert.Equal([0.17m, 0.33m, 0.50m], weighted.Shares.Select(share => share.Amount)); // 16.67, 33.33, 50: the unit goes to a
        Assert.Equal([true, false, false], weighted.Shares.Select(share => share.HasExtraUnit));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void It_is_split_in_the_smallest_unit_of_its_currency(int digits)
    {
        PoolSplit split = new RewardPool(10) { Currency = new("XXX", digits) }.Split([new("a", 1), new("b", 1), new("c", 1)]);

        Assert.Equal(10, split.Shares.Sum(share => share.Amount));
        Assert.Equal(digits == 0 ? 4 : 3.333334m, split.Shares[0].Amount);
    }

    [Fact]
    public void One_member_gets_all_a_weight_of_zero_nothing_and_nobody_leaves_it_undistributed()
    {
        var pool = new RewardPool(99.99m);

        Assert.Equal(99.99m, Assert.Single(pool.Split([new("a", 0.0000001m)]).Shares).Amount);
        Assert.Equal([0, 99.99m], pool.Split([new("a", 0), new("b", 1)]).Shares.Select(share => share.Amount));
        Assert.Equal(99.99m, pool.Split([]).Undistributed);
        PoolSplit nobody = pool.Split([new("a", 0), new("b", 0)]);
        Assert.Equal((99.99m, 0m), (nobody.Undistributed, nobody.Shares.Sum(share => share.Amount)));
        Assert.Equal(0, new RewardPool(0).Split([new("a", 1)]).Shares[0].Amount);
    }

    [Fact]
    public void A_million_members_get_the_pool_to_the_last_unit()
    {
        PoolMember[] members = [.. Enumerable.Range(0, 1_000_000).Select(i => new PoolMember("m" + i, i % 997 * 0.01m))];
        var pool = new RewardPool(12_345_678.91m);

        PoolSplit split = pool.Split(members);

        Assert.Equal(pool.Amount, split.Shares.Sum(share => share.Amount));
        Assert.All(split.Shares.Where(share => share.Weight == 0), share => Assert.Equal(0, share.Amount));
        decimal total = members.Sum(member => member.Weight);
        Assert.All(split.Shares.Take(1000), share => Assert.InRange(share.Amount - (pool.Amount * share.Weight / total), -0.01m, 0.01m));
    }

    [Fact]
    public void It_explains_itself_in_both_languages()
    {
        PoolSplit split = new RewardPool(1).Split([new("a", 1), new("b", 2)]);

        LocalizedText told = BilingualContract.Explains(split.Explain);

        Assert.Equal(
            """
            Pool of 1.00 CNY, 2 members: whole smallest units first, the 1 left over go to the largest remainders, ties by id.
            a, weight 1: 0.33 CNY, remainder 0.3333.
            b, weight 2: 0.67 CNY, with one unit for the remainder 0.6667.
            """, told.En);
        BilingualContract.Explains(new RewardPool(1).Split([new("a", 0)]).Explain);
        JsonContract.RoundTripsAsText(split, JsonContract.Info<PoolSplit>(ScoringJson.Options));
    }

    [Fact]
    public void Every_fault_of_the_rows_is_found()
    {
        var refused = Assert.Throws<FindingsException>(() => new RewardPool(1).Split([null!, new("", -1), new("a", 1), new("a", decimal.MaxValue)]));

        Assert.Equal(["members[0]", "members[1].weight", "members[1].id", "members[3].weight", "members[3].id"], refused.Findings.Select(finding => finding.Path));
        Assert.Equal(["amount"], new RewardPool(-1).Validate().Select(finding => finding.Path));
        Assert.Equal(["amount"], new RewardPool(0.001m).Validate().Select(finding => finding.Path));
        Assert.Equal("policy", Assert.Throws<FindingsException>(() => new RewardPool(0.001m).Split([])).ParamName);
    }

    /// <summary>The law of the sum and the method, against a model in whole numbers that hands out the units one by one.</summary>
    [Property(MaxTest = 300)]
    public void Parts_are_those_of_the_model_and_add_up_exactly(uint cents, ushort[] weights, byte decimals)
    {
        PoolMember[] members = [.. (weights ?? []).Select((weight, i) => new PoolMember("m" + i, weight / (decimal)Math.Pow(10, decimals % 4)))];
        var pool = new RewardPool(cents / 100m);
        PoolSplit split = pool.Split(members);

        Assert.Equal(pool.Amount, split.Shares.Sum(share => share.Amount) + split.Undistributed);
        Assert.Equal(split.Explain(), pool.Split(Enumerable.Reverse(members)).Explain());
        BigInteger total = members.Aggregate(BigInteger.Zero, (sum, _) => sum) + (weights ?? []).Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        if (!total.IsZero)
        {
            var model = (weights ?? []).Select((weight, i) => (Id: "m" + i, Units: cents * (BigInteger)weight / total, Over: cents * (BigInteger)weight % total))
                .OrderByDescending(row => row.Over).ThenBy(row => row.Id, StringComparer.Ordinal).ToList();
            int left = (int)(cents - model.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Units));
            Dictionary<string, decimal> expected = model.Select((row, i) => (row.Id, Units: (decimal)row.Units + (i < left ? 1 : 0))).ToDictionary(row => row.Id, row => row.Units / 100);
            Assert.All(split.Shares, share => Assert.Equal(expected[share.Id], share.Amount));
        }
    }
}
