using Csat.Domain;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>A rolling window drops its oldest day.</summary>
[Properties(Arbitrary = [typeof(Tallies)])]
public class RatingTallySubtractionTests
{
    [Property]
    public bool What_was_added_can_be_taken_out(ThreeTallies t) => (t.A + t.B) - t.B == t.A && (t.A + t.B).Subtract(t.A) == t.B;

    [Property]
    public bool A_tally_less_itself_is_empty(RatingTally t) => t - t == RatingTally.Empty(t.Scale);

    [Property]
    public bool A_window_that_rolls_equals_one_that_is_counted_anew(ThreeTallies t) => t.A + t.B + t.C - t.A == t.B + t.C;

    [Property]
    public void A_count_never_becomes_negative(ThreeTallies t)
    {
        bool contained = t.B.Counts.Zip(t.A.Counts, (part, whole) => part <= whole).All(fits => fits)
            && t.B.NotApplicable <= t.A.NotApplicable && t.B.NoAnswer <= t.A.NoAnswer && t.B.Invalid <= t.A.Invalid;
        if (contained)
        {
            Assert.Equal(t.A, (t.A - t.B) + t.B);
        }
        else
        {
            Assert.Throws<ArgumentException>("right", () => t.A - t.B);
        }
    }

    [Fact]
    public void The_refusal_names_part_and_whole()
    {
        RatingTally week = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [1, 2, 3]);
        RatingTally day = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [2, 0, 0]);
        ArgumentException e = Assert.Throws<ArgumentException>("right", () => week - day);

        Assert.StartsWith(
            "Got callback-3: D 2, S 0, VS 0 (n = 2); legal: a part of callback-3: D 1, S 2, VS 3 (n = 6), no count above the whole's.", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("right", () => week - RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [0, 0, 0], invalid: 1));
        Assert.Throws<ScaleMismatchException>(() => week - RatingTally.Empty(RatingScales.SmsAbcd));
        Assert.Throws<ArgumentNullException>("part", () => week.Subtract(null!));
    }

    [Fact]
    public void A_letter_is_text_and_not_a_number()
    {
        var builder = new RatingTallyBuilder(RatingScales.SmsAbcd);
        builder.Add('A');
        Assert.True(builder.TryAdd('b', 2));
        Assert.True(builder.TryAdd(' '));
        Assert.False(builder.TryAdd('E'));
        Assert.Throws<ArgumentException>("answer", () => builder.Add('E'));
        Assert.Equal(RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, 0, 2, 1], noAnswer: 1, invalid: 1), builder.ToTally());

        var marks = new RatingTallyBuilder(RatingScales.OneToFive);
        marks.Add('5');
        Assert.Equal(1, marks.ToTally()["5"]);
    }
}
