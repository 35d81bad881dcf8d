using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Bad input gets the parameter's name, what was given and what is legal.</summary>
public class RatingTallyRefusalTests
{
    private static readonly RatingTally Sms = RatingTally.Empty(RatingScales.SmsAbcd);

    [Fact]
    public void A_level_off_the_scale_is_refused_with_the_codes_of_the_scale()
    {
        ArgumentException e = Assert.Throws<ArgumentException>("answer", () => new RatingTallyBuilder(RatingScales.SmsAbcd).Add("E"));
        Assert.StartsWith("'E' is no level of scale sms-abcd; legal: D, C, B, A.", e.Message, StringComparison.Ordinal);

        e = Assert.Throws<ArgumentException>("level", () => RatingTally.Empty(RatingScales.Percent0To100)["101"]);
        Assert.StartsWith("'101' is no level of scale percent-0-100; legal: 0 … 100 (101 levels).", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_counts_are_all_listed()
    {
        ArgumentException e = Assert.Throws<ArgumentException>("counts", () => RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [-1, 2, -3]));
        Assert.StartsWith("Got -1 at index 0, -3 at index 2; legal: counts of 0 or more.", e.Message, StringComparison.Ordinal);

        Assert.Throws<ArgumentException>("counts", () => RatingTally.FromCounts(RatingScales.Callback3, [("VS", -1L)]));
        Assert.Throws<ArgumentOutOfRangeException>("noAnswer", () => RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 3], noAnswer: -1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new RatingTallyBuilder(RatingScales.Callback3).Add("VS", -1));
    }

    [Fact]
    public void A_wrong_number_of_counts_is_refused()
    {
        ArgumentException e = Assert.Throws<ArgumentException>("counts", () => RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2]));
        Assert.StartsWith("Got 2 counts; legal: one for each of the 3 levels of scale callback-3", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overflow_is_refused_wherever_it_happens()
    {
        RatingTally full = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [0, 0, long.MaxValue]);
        var builder = new RatingTallyBuilder(RatingScales.Callback3);
        builder.Add("VS", long.MaxValue);

        Assert.Throws<ArgumentOutOfRangeException>("right", () => full + RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [0, 0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>("right", () => full + RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [0, 0, 0], invalid: 1));
        Assert.Throws<ArgumentOutOfRangeException>("counts", () => RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 0, long.MaxValue]));
        Assert.Throws<ArgumentOutOfRangeException>("counts", () => RatingTally.FromCounts(RatingScales.Callback3, [("VS", long.MaxValue), ("D", 1)]));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => builder.TryAdd("E"));
        Assert.Equal(long.MaxValue, full.Total);
        Assert.Equal(long.MaxValue, builder.ToTally().Total);
    }

    [Fact]
    public void Tallies_of_two_scales_do_not_add()
    {
        ScaleMismatchException e = Assert.Throws<ScaleMismatchException>(() => Sms + RatingTally.Empty(RatingScales.Callback3));
        Assert.Equal("right", e.ParamName);
        Assert.Equal(RatingScales.Callback3, e.Scale);
        Assert.StartsWith("Got a tally of scale callback-3 (3 levels, D…VS); legal: sms-abcd (4 levels, D…A)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("scale", () => RatingTally.Empty(null!));
        Assert.Throws<ArgumentNullException>("scale", () => RatingTally.Count(null!, [1]));
        Assert.Throws<ArgumentNullException>("scale", () => RatingTally.Count(null!, new byte[1]));
        Assert.Throws<ArgumentNullException>("answers", () => RatingTally.Count(RatingScales.SmsAbcd, (IEnumerable<string?>)null!));
        Assert.Throws<ArgumentNullException>("answers", () => RatingTally.Count(RatingScales.SmsAbcd, (IEnumerable<int>)null!));
        Assert.Throws<ArgumentNullException>("counts", () => RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, (IReadOnlyList<long>)null!));
        Assert.Throws<ArgumentNullException>("other", () => Sms.Merge(null!));
        Assert.Throws<ArgumentNullException>("metric", () => Sms.Score(null!));
        Assert.Throws<ArgumentNullException>("level", () => Sms[null!]);
    }
}
