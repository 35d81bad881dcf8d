namespace Csat.Scoring.Tests;

public class IntervalTests
{
    [Fact]
    public void Wilson_keeps_its_digits_beside_zero()
    {
        // One in 10^15: the textbook's difference of two nearly equal numbers keeps about one digit here. Reference: mpmath, 60 digits.
        ConfidenceInterval interval = Intervals.Wilson(1, 1_000_000_000_000_000);

        Figures.CloseRelative(1.7652455493515299e-16, interval.Lower, 1e-14);
        Figures.CloseRelative(5.664934265758949e-15, interval.Upper, 1e-14);
    }

    [Theory]
    [InlineData(0, 1_000_000_000_000_000_000)]
    [InlineData(1, 1_000_000_000_000_000_000)]
    [InlineData(333_333_333_333_333_333, 1_000_000_000_000_000_000)]
    [InlineData(999_999_999_999_999_999, 1_000_000_000_000_000_000)]
    [InlineData(1_000_000_000_000_000_000, 1_000_000_000_000_000_000)]
    public void Wilson_holds_for_a_quintillion_answers(long successes, long n)
    {
        ConfidenceInterval interval = Intervals.Wilson(successes, n);

        Assert.InRange(interval.Lower, 0, (double)successes / n);
        Assert.InRange(interval.Upper, (double)successes / n, 1);
        Assert.InRange(interval.Width, 0, 3e-9);
    }

    [Fact]
    public void The_one_sided_bound_is_the_two_sided_limit_at_twice_the_error()
    {
        ConfidenceInterval ninety = Intervals.Wilson(17, 20, 0.9);

        Assert.Equal(ninety.Lower, Intervals.WilsonLower(17, 20), 14);
        Assert.Equal(ninety.Upper, Intervals.WilsonUpper(17, 20), 14);
        Assert.Equal(0.85, Intervals.WilsonLower(17, 20, 0.5));
        Assert.Equal(0, Intervals.WilsonLower(0, 20));
        Assert.Equal(1, Intervals.WilsonUpper(20, 20));
    }

    [Fact]
    public void The_t_interval_meets_the_tables()
    {
        ConfidenceInterval interval = Intervals.StudentT(0, 1, 4);
        Assert.Equal((-2.77644510519779, 2.77644510519779), (Math.Round(interval.Lower, 14), Math.Round(interval.Upper, 14)));

        // With very many degrees of freedom it is the normal one.
        Assert.Equal(1.959963984540054, Intervals.StudentT(0, 1, 1e18).Upper, 14);
        Assert.Equal(1.959963984540054, Intervals.StudentT(0, 1, double.MaxValue).Upper, 14);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(95.0)]
    [InlineData(double.NaN)]
    public void A_confidence_level_lies_between_0_and_1(double level)
    {
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.Wilson(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.WilsonLower(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.WilsonUpper(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.AdjustedWald(1, 2, 3, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.StudentT(1, 2, 3, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.ClopperPearson(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.AgrestiCoull(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.Jeffreys(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.JeffreysEqualTailed(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.Wald(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.WaldOfNet(1, 2, 3, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.TangoScore(1, 2, 3, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.Garwood(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.Byar(1, 2, level));
        Assert.Throws<ArgumentOutOfRangeException>("ConfidenceLevel", () => new ScoreOptions { ConfidenceLevel = level });
    }

    [Fact]
    public void A_one_sided_level_below_one_half_is_the_error_by_mistake()
    {
        ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.WilsonLower(1, 2, 0.05));
        Assert.StartsWith("Got 0.05; legal: a one-sided confidence level of at least 0.5 and below 1", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_and_moments_outside_their_range_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("successes", () => Intervals.Wilson(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => Intervals.Wilson(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => Intervals.WilsonUpper(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>("detractors", () => Intervals.AdjustedWald(-1, 2, 3));
        Assert.Throws<ArgumentOutOfRangeException>("passives", () => Intervals.AdjustedWald(1, -2, 3));
        Assert.Throws<ArgumentOutOfRangeException>("promoters", () => Intervals.AdjustedWald(1, 2, -3));
        Assert.Throws<ArgumentOutOfRangeException>("promoters", () => Intervals.AdjustedWald(0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => Intervals.ClopperPearson(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => Intervals.AgrestiCoull(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("successes", () => Intervals.Jeffreys(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => Intervals.Wald(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("promoters", () => Intervals.TangoScore(0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("detractors", () => Intervals.WaldOfNet(-1, 2, 3));
        Assert.Throws<ArgumentOutOfRangeException>("events", () => Intervals.Garwood(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => Intervals.Garwood(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => Intervals.Byar(1, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>("standardError", () => Intervals.StudentT(1e308, 1e308, 1));
        Assert.Throws<ArgumentOutOfRangeException>("highest", () => new ConfidenceInterval(0, 1).Clip(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("mean", () => Intervals.StudentT(double.NaN, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("standardError", () => Intervals.StudentT(1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("standardError", () => Intervals.StudentT(1, double.PositiveInfinity, 1));
        Assert.Throws<ArgumentOutOfRangeException>("degreesOfFreedom", () => Intervals.StudentT(1, 1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>("degreesOfFreedom", () => Intervals.StudentT(1, 1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("successes", () => Estimate.OfProportion(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => Estimate.OfProportion(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("MinimumN", () => new ScoreOptions { MinimumN = -1 });
    }

    [Fact]
    public void Intervals_that_touch_overlap()
    {
        ConfidenceInterval interval = new(0.2, 0.5);

        Assert.True(interval.Overlaps(new(0.5, 0.6)) && new ConfidenceInterval(0.5, 0.6).Overlaps(interval));
        Assert.False(interval.Overlaps(new(0.51, 0.6)));
        Assert.True(interval.Contains(0.2) && interval.Contains(0.5) && !interval.Contains(0.51));
        Assert.Equal(0.3, interval.Width, 15);
        Assert.Equal(0.35, interval.Center, 15);
        Assert.Equal(new ConfidenceInterval(0.3, 0.5), interval.Clip(0.3, 1));
        Assert.Equal(new ConfidenceInterval(0.2, 0.2), interval.Clip(0, 0.2));
    }

    [Fact]
    public void The_options_default_to_95_percent_and_no_suppression()
    {
        Assert.Equal((0.95, 0L, null), (ScoreOptions.Default.ConfidenceLevel, ScoreOptions.Default.MinimumN, ScoreOptions.Default.Method));
        Assert.Equal(new ScoreOptions(), ScoreOptions.Default);
    }
}
