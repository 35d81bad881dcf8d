namespace Csat.Scoring.Tests;

public sealed class IncentiveMeasureTests
{
    private static readonly IncentiveMeasure Rate = new()
    {
        Code = "rate",
        Family = MeasureFamily.Quality,
        Weight = 1,
        Threshold = 0.4,
        Target = 0.8,
        Stretch = 0.95,
    };

    private static readonly IncentiveMeasure Repeats = Rate with
    {
        Direction = MeasureDirection.LowerIsBetter,
        Threshold = 0.25,
        Target = 0.125,
        Stretch = 0,
        Floor = 20,
        Cap = 150,
    };

    [Fact]
    public void A_measure_has_its_documented_defaults()
    {
        Assert.Equal(MeasureDirection.HigherIsBetter, Rate.Direction);
        Assert.Equal(0, Rate.Floor);
        Assert.Equal(120, Rate.Cap);
        Assert.Equal(0, Rate.MinimumN);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.4, 0)]
    [InlineData(0.5, 25)]
    [InlineData(0.6, 50)]
    [InlineData(0.8, 100)]
    [InlineData(0.875, 110)]
    [InlineData(0.95, 120)]
    [InlineData(1, 120)]
    public void Achievement_runs_from_floor_over_target_to_cap(double value, double achievement) =>
        Assert.Equal(achievement, Rate.Achievement(value), 9);

    [Theory]
    [InlineData(1, 20)]
    [InlineData(0.25, 20)]
    [InlineData(0.1875, 60)]
    [InlineData(0.125, 100)]
    [InlineData(0.0625, 125)]
    [InlineData(0, 150)]
    public void Achievement_is_mirrored_where_lower_is_better(double value, double achievement) =>
        Assert.Equal(achievement, Repeats.Achievement(value), 9);

    [Fact]
    public void A_value_that_is_no_number_achieves_nothing_and_is_refused() =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Achievement(double.NaN)).ParamName);
}
