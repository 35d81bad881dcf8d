using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class SampleSizeTests
{
    /// <summary>21/0.35 is 60.00000000000001 in doubles.</summary>
    [Fact]
    public void What_only_rounding_lifts_above_a_whole_number_stays_at_it() => Assert.Equal(60, new RequiredSample(21, 21).Invitations(0.35));

    [Fact]
    public void An_allocation_beyond_all_counts_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("allocation", () => SampleAllocation.Whole([9e18, 9e18]));

    [Fact]
    public void Figures_and_weights_stay_where_their_sums_are_numbers()
    {
        Assert.Equal(1.5e100 / 2, WeightedMean.Of([1e100, 0.5e100]), 1e86);
        Assert.Throws<ArgumentException>("values", () => WeightedMean.Of([1e308, 1e308], [10, 10]));
        Assert.Throws<ArgumentException>("weights", () => WeightedMean.Of([1, 2], [1e308, 1e308]));
        Assert.Throws<ArgumentException>("weights", () => WeightedMean.Of([1, 2], [5e-324, 1]));
    }

    [Theory]
    [InlineData(0.01, 9604)]
    [InlineData(0.03, 1068)]
    [InlineData(0.05, 385)]
    public void The_classic_sample_sizes_come_out(double margin, long answers) => Assert.Equal(answers, SampleSize.ForProportion(margin).Answers);

    [Theory]
    [InlineData(0.5, 0.01, 200L, 195.939872180448, 196)]
    [InlineData(0.8, 0.03, 5000L, 600.9634858473, 601)]
    [InlineData(0.95, 0.05, 200L, 53.669862918116, 54)]
    public void A_small_population_needs_fewer(double expected, double margin, long population, double exact, long answers)
    {
        RequiredSample sample = SampleSize.ForProportion(margin, expected, 0.95, population);

        Figures.Close(exact, sample.Exact, 1e-10);
        Assert.Equal(answers, sample.Answers);
    }

    [Fact]
    public void A_net_score_needs_more_than_a_rate()
    {
        Assert.Equal(2818, SampleSize.ForNps(3, 0.45, 0.25).Answers);
        Assert.Equal(173, SampleSize.ForNps(10, 0.6, 0.1).Answers);
        Assert.Equal(753, SampleSize.ForNps(5, 0.3, 0.2).Answers);
        Assert.Equal(938, SampleSize.ForNps(5, 0.5, 0.2).Answers);
        Assert.Equal(1, SampleSize.ForNps(5, 1, 0).Answers);
    }

    [Theory]
    [InlineData(0.24, 0.34, 0.8, 322.035411779084, 323)]
    [InlineData(0.777, 0.789, 0.9, 24794.1278459226, 24795)]
    [InlineData(0.95, 0.9, 0.8, 434.43202243947, 435)]
    public void Two_rates_agree_with_R(double first, double second, double power, double exact, long answers)
    {
        RequiredSample sample = SampleSize.ForTwoProportions(first, second, power);

        Figures.Close(exact, sample.Exact, 1e-10);
        Assert.Equal(answers, sample.Answers);
    }

    [Property]
    public bool No_more_than_the_population_is_ever_needed(byte margin, byte expected, ushort population)
    {
        long answers = SampleSize.ForProportion((margin + 1) / 300.0, expected / 255.0, 0.95, population + 1L).Answers;

        return answers >= 1 && answers <= population + 1;
    }

    [Fact]
    public void Half_of_the_people_answering_doubles_the_invitations()
    {
        Assert.Equal(770, SampleSize.ForProportion(0.05).Invitations(0.5));
        Assert.Equal(385, SampleSize.ForProportion(0.05).Invitations(1));
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(0.05).Invitations(0), "responseRate", "0");
    }

    [Fact]
    public void Bad_plans_are_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(0), "margin", "0");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(5), "margin", "5", "above 0 and below 1");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(0.05, 80), "expected", "80");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(0.05, 0.5, 95), "confidence", "95");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(0.05, population: 0), "population", "0");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForNps(5, 0.8, 0.3), "detractors", "0.3");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForTwoProportions(0.3, 0.3), "second", "0.3");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForTwoProportions(0.3, 0.4, 80), "power", "80");
        Refuses<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(1e-12), "margin", "2^63");
    }

    [Fact]
    public void An_allocation_follows_size_and_spread()
    {
        Assert.Equal([20.0, 20.0], SampleAllocation.Proportional(40, [100, 100]));
        Assert.Equal([10.0, 30.0], SampleAllocation.Neyman(40, [100, 100], [1, 3]));
        Assert.Equal([34L, 33L, 33L], SampleAllocation.Whole(SampleAllocation.Proportional(100, [1, 1, 1])));
    }

    [Property]
    public bool Whole_allocations_add_up_and_are_off_by_less_than_one(ushort sample, byte[] sizes)
    {
        if (sizes.All(size => size == 0))
        {
            return true;
        }

        IReadOnlyList<double> parts = SampleAllocation.Proportional(sample, [.. sizes.Select(size => (double)size)]);
        IReadOnlyList<long> whole = SampleAllocation.Whole(parts);
        return whole.Sum() == sample && parts.Zip(whole, (part, count) => Math.Abs(part - count)).All(off => off < 1);
    }

    [Fact]
    public void Bad_strata_are_refused()
    {
        Refuses<ArgumentException>(() => SampleAllocation.Proportional(10, [1, -2, double.NaN]), "populations", "-2 at index 1", "NaN at index 2");
        Refuses<ArgumentException>(() => SampleAllocation.Proportional(10, [0, 0]), "populations");
        Refuses<ArgumentException>(() => SampleAllocation.Neyman(10, [1, 2], [1]), "deviations", "1", "2");
        Refuses<ArgumentException>(() => SampleAllocation.Neyman(10, [1, 2], [0, 0]), "deviations");
        Refuses<ArgumentOutOfRangeException>(() => SampleAllocation.Proportional(-1, [1]), "sample", "-1");
    }
}
