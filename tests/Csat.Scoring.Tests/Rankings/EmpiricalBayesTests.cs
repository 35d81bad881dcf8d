using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class EmpiricalBayesTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Shrinkage_agrees_with_R()
    {
        var got = EmpiricalBayes.Shrink([45, 9, 180, 30, 2], [50, 10, 220, 40, 2]);

        Figures.Close(0.826086956521739, got.Pooled, Tolerance);
        Figures.Close(0.00265251292265778, got.Intraclass, Tolerance);
        Figures.Close(376.000990818176, got.PriorStrength, Tolerance);
        Figures.Close(310.609514154146, got.Alpha, Tolerance);
        Figures.Close(65.3914766640306, got.Beta, Tolerance);
        Figures.Close(0.82700712894299, got.Units[4].Value, Tolerance);
        Figures.Close(0.787336663874243, got.Units[4].Interval?.Lower, Tolerance);
        Figures.Close(0.863401477791437, got.Units[4].Interval?.Upper, Tolerance);
        Assert.Equal((322L, 1.0, EstimateStatus.Ok), (got.N, got.Units[4].Raw, got.Status));
    }

    [Fact]
    public void Two_of_two_is_no_hundred_per_cent()
    {
        var got = EmpiricalBayes.Shrink([0, 3, 10], [3, 4, 12]);

        Figures.Close(2.79432499305664e-07, got.Units[0].Interval?.Lower, Tolerance);
        Figures.Close(0.0793948398625074, got.Units[0].Value, Tolerance);
        Figures.Close(0.97425646341343, got.Units[2].Interval?.Upper, Tolerance);
    }

    [Fact]
    public void Units_that_differ_no_more_than_by_chance_are_pooled_fully()
    {
        var got = EmpiricalBayes.Shrink([5, 5, 5], [10, 10, 10]);

        Assert.Equal((0.0, null, null, null), (got.Intraclass, got.PriorStrength, got.Alpha, got.Beta));
        Assert.All(got.Units, unit => Assert.Equal((0.5, null), (unit.Value, unit.Interval)));
    }

    [Fact]
    public void Units_that_are_all_or_nothing_are_not_shrunk()
    {
        var got = EmpiricalBayes.Shrink([10, 0, 0], [10, 10, 0]);

        Assert.Equal((1.0, 0.0), (got.Intraclass, got.PriorStrength));
        Assert.Equal([1.0, 0.0, 0.5], got.Units.Select(unit => unit.Value));
        // Ten of ten without a prior are no certainty: there is no interval, and not one without width.
        Assert.All(got.Units, unit => Assert.Null(unit.Interval));
    }

    [Property]
    public bool A_shrunken_rate_lies_between_its_own_and_the_pooled_one((byte X, byte Others)[] units)
    {
        long[] x = [.. units.Select(unit => (long)unit.X)];
        long[] n = [.. units.Select(unit => (long)unit.X + unit.Others)];
        var got = EmpiricalBayes.Shrink(x, n);
        if (n.Sum() == 0)
        {
            return got is { Status: EstimateStatus.NoData, Pooled: null, Units.Count: 0 };
        }

        double pooled = got.Pooled!.Value;
        return got.Units.All(unit => unit.Value >= Math.Min(pooled, unit.Raw ?? pooled) - 1e-15 && unit.Value <= Math.Max(pooled, unit.Raw ?? pooled) + 1e-15
            && (unit.Interval is not { } interval || (interval.Lower <= interval.Upper && interval.Lower >= 0 && interval.Upper <= 1)));
    }

    [Fact]
    public void Where_likeness_can_t_be_measured_the_status_says_so()
    {
        Assert.Equal((EstimateStatus.NoVariation, null), (EmpiricalBayes.Shrink([3], [5]).Status, EmpiricalBayes.Shrink([3], [5]).Intraclass));
        Assert.Equal((EstimateStatus.NoVariation, 0.6), (EmpiricalBayes.Shrink([3], [5]).Status, EmpiricalBayes.Shrink([3], [5]).Units[0].Value));
        Assert.Equal(EstimateStatus.NoVariation, EmpiricalBayes.Shrink([1, 0, 1], [1, 1, 1]).Status);
        Assert.Equal(EstimateStatus.NoVariation, EmpiricalBayes.Shrink([0, 0], [5, 9]).Status);
        Assert.Equal(EstimateStatus.NoData, EmpiricalBayes.Shrink([], []).Status);
    }

    [Fact]
    public void Bad_counts_are_refused()
    {
        Refuses<ArgumentException>(() => EmpiricalBayes.Shrink([6, -1], [5, 5]), "successes", "-1 at index 1");
        Refuses<ArgumentException>(() => EmpiricalBayes.Shrink([6, 1], [5, 5]), "successes", "6 of 5 at index 0");
        Refuses<ArgumentException>(() => EmpiricalBayes.Shrink([1], [5, 5]), "n");
        Refuses<ArgumentOutOfRangeException>(() => EmpiricalBayes.Shrink([1], [5], 1), "confidence", "1");
    }
}
