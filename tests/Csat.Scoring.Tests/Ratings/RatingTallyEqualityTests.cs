using Csat.Domain;

namespace Csat.Scoring.Tests;

public class RatingTallyEqualityTests
{
    private static readonly RatingTally Tally = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 3], 4, 5, 6);

    [Fact]
    public void Tallies_with_the_same_scale_and_counts_are_equal()
    {
        RatingTally same = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 3], 4, 5, 6);

        Assert.True(Tally == same);
        Assert.False(Tally != same);
        Assert.Equal(Tally.GetHashCode(), same.GetHashCode());
        Assert.True(Tally.Equals((object)same));
    }

    [Fact]
    public void Any_other_count_or_scale_makes_a_difference()
    {
        RatingTally[] others =
        [
            RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 4], 4, 5, 6),
            RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 3], 5, 5, 6),
            RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 3], 4, 6, 6),
            RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 3], 4, 5, 7),
            RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [1, 2, 3, 0], 4, 5, 6),
        ];

        Assert.All(others, other => Assert.True(Tally != other && !Tally.Equals(other)));
        Assert.False(Tally.Equals(null));
        Assert.True((RatingTally?)null == null);
        Assert.False(null == Tally);
    }

    [Fact]
    public void The_text_is_short_on_long_scales_and_shows_what_is_beside_the_levels()
    {
        Assert.Equal("callback-3: D 1, S 2, VS 3 (n = 6), not applicable 4, no answer 5, invalid 6", Tally.ToString());
        Assert.Equal("percent-0-100: n = 0", RatingTally.Empty(RatingScales.Percent0To100).ToString());
    }
}
