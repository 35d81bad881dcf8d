using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Rule SAT-02: the main reasons of dissatisfaction; rule KPI-11: how problems are distributed.</summary>
public class ReasonSharesTests
{
    [Fact]
    public void The_main_reasons_come_first_with_their_shares()
    {
        IReadOnlyList<ReasonShare> reasons = ReasonShares.Of([("上门不及时", 20L), ("服务态度", 10L), ("故障重复", 60L), (" 服务态度 ", 10L), ("其他", 0L)]);

        Assert.Equal(["故障重复 60 1", "上门不及时 20 2", "服务态度 20 2", "其他 0 4"], reasons.Select(reason => $"{reason.Reason} {reason.Count} {reason.Rank}"));
        Assert.Equal([0.6, 0.2, 0.2, 0.0], reasons.Select(reason => reason.Share.Value!.Value));
        Assert.Equal([0.6, 0.8, 1.0, 1.0], reasons.Select(reason => reason.Cumulative.Value!.Value));
        Assert.All(reasons, reason => Assert.Equal((100L, EstimateUnit.Proportion, IntervalMethod.Wilson), (reason.Share.N, reason.Share.Unit, reason.Share.Method)));
        Assert.Equal(Intervals.Wilson(60, 100), reasons[0].Share.Interval);
    }

    [Fact]
    public void Nothing_and_too_little_have_no_shares()
    {
        Assert.Empty(ReasonShares.Of([]));
        Assert.Equal(EstimateStatus.NoData, Assert.Single(ReasonShares.Of([("故障重复", 0L)])).Share.Status);
        ReasonShare few = Assert.Single(ReasonShares.Of([("故障重复", 3L)], new ScoreOptions { MinimumN = 4 }));
        Assert.Equal((EstimateStatus.Suppressed, EstimateStatus.Suppressed), (few.Share.Status, few.Cumulative.Status));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        Refuses<Csat.Domain.FindingsException>(() => ReasonShares.Of([("a", 1L), (" ", 2L), (null!, -3L)]), "counts", "counts[1].reason", "counts[2].reason", "counts[2].count", "-3");
        Refuses<ArgumentOutOfRangeException>(() => ReasonShares.Of([("a", long.MaxValue), ("b", 1L)]), "counts");
        Refuses<ArgumentNullException>(() => ReasonShares.Of(null!), "counts");
        Refuses<ArgumentException>(() => ReasonShares.Of([("a", 1L)], new ScoreOptions { Method = IntervalMethod.Byar }), "options");
    }
}
