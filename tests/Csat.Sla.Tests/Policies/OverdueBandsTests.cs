using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class OverdueBandsTests
{
    [Theory]
    [InlineData(0, 0, "up to 1 h")]
    [InlineData(0.5, 0, "up to 1 h")]
    [InlineData(1, 0, "up to 1 h")]
    [InlineData(1.01, 1, "over 1 h to 2 h")]
    [InlineData(48, 47, "over 47 h to 48 h")]
    public void By_the_hour_a_band_takes_more_than_its_lower_and_at_most_its_upper_end(double overdue, int index, string words)
    {
        OverdueBand band = OverdueBands.ByTheHour.Of(Hours(overdue));

        Assert.Equal((index, words), (band.Index, band.ToString()));
        BilingualContract.Explains(band.ToString);
    }

    [Theory]
    [InlineData(4, 0, "up to 4 h")]
    [InlineData(5, 1, "over 4 h to 48 h")]
    [InlineData(49, 2, "over 48 h")]
    public void Bounds_of_ones_own_have_a_last_band_without_end(double overdue, int index, string words)
    {
        OverdueBand band = OverdueBands.At(Hours(4), Hours(48)).Of(Hours(overdue));

        Assert.Equal((index, words), (band.Index, band.ToString()));
        BilingualContract.Explains(band.ToString);
    }

    [Fact]
    public void Bands_are_equal_by_value()
    {
        EqualityContract.Holds(
            OverdueBands.At(Hours(4), Hours(48)), OverdueBands.At(Hours(4), Hours(48)), OverdueBands.At(Hours(4)), OverdueBands.ByTheHour);
        Assert.Equal(OverdueBands.ByTheHour, OverdueBands.Every(Hours(1)));
        Assert.Equal(("every 1 h", "at 4 h, 48 h"), (OverdueBands.ByTheHour.ToString(), OverdueBands.At(Hours(4), Hours(48)).ToString()));
    }

    [Fact]
    public void Bands_that_arent_bands_are_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => OverdueBands.Every(Duration.Zero), "width", "0 s", "at least 1 s");
        Refuses<ArgumentException>(() => OverdueBands.At(), "bounds", "one or more");
        Refuses<ArgumentException>(() => OverdueBands.At(Hours(2), Hours(2)), "bounds", "[2 h, 2 h]", "rise");
        Refuses<ArgumentException>(() => OverdueBands.At(Duration.Zero), "bounds", "above zero");
        Refuses<ArgumentOutOfRangeException>(() => OverdueBands.ByTheHour.Of(-Hours(1)), "overdue", "−1 h");
        Assert.Equal(int.MaxValue - 1, OverdueBands.Every(Duration.FromSeconds(1)).Of(Duration.MaxValue).Index);
    }
}
