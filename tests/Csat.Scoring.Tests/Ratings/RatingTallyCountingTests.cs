using Csat.Domain;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

public class RatingTallyCountingTests
{
    [Fact]
    public void Codes_labels_and_full_width_forms_name_the_same_level()
    {
        RatingTally tally = RatingTally.Count(RatingScales.SmsAbcd, ["A", "a", "Ａ", " A ", "非常满意", "Very satisfied"]);

        Assert.Equal(6, tally["A"]);
        Assert.Equal(6, tally["非常满意"]);
        Assert.Equal([0, 0, 0, 6], tally.Counts);
    }

    [Fact]
    public void Missing_and_blank_text_is_no_answer_and_other_text_is_invalid()
    {
        RatingTally tally = RatingTally.Count(RatingScales.SmsAbcd, [null, "", "  ", "E", "AB", "5"]);

        Assert.Equal(3, tally.NoAnswer);
        Assert.Equal(3, tally.Invalid);
        Assert.Equal(0, tally.Answered);
        Assert.Equal(6, tally.Total);
    }

    [Fact]
    public void Numbers_off_the_scale_are_invalid_and_never_a_neighbour()
    {
        RatingTally tally = RatingTally.Count(RatingScales.OneToFive, [5, 4, 6, 0, -1, 1000, int.MinValue, 254, 255]);

        Assert.Equal([0, 0, 0, 1, 1], tally.Counts);
        Assert.Equal(5, tally.Invalid);
        Assert.Equal(1, tally.NotApplicable);
        Assert.Equal(1, tally.NoAnswer);
    }

    [Fact]
    public void A_missing_number_is_no_answer() =>
        Assert.Equal(RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, 0, 0, 2], noAnswer: 1, invalid: 1), RatingTally.Count(RatingScales.OneToFive, new int?[] { 5, null, 5, 9 }));

    [Fact]
    public void Numbers_are_read_by_the_codes_of_the_scale()
    {
        RatingScale scale = RatingScales.OneToFive.WithCodes(notApplicable: 98, noAnswer: -1);
        int[] answers = [5, 98, -1, -1, 99, 254, 255];
        RatingTally expected = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, 0, 0, 1], notApplicable: 1, noAnswer: 2, invalid: 3);

        Assert.Equal(expected, RatingTally.Count(scale, answers));
        Assert.Equal(expected, RatingTally.Count(scale, answers.Select(answer => answer == -1 ? null : (int?)answer)));
        Assert.Equal(
            expected,
            RatingTimeline.Count(scale, answers.Select(answer => (DateTimeOffset.UnixEpoch, answer)), TimeZoneInfo.Utc).Total);
        var weighted = WeightedRatingTally.Count(scale, answers.Select(answer => (answer, 1.0)));
        Assert.Equal((1, 1, 2, 3), (weighted.Answered, weighted.NotApplicable, weighted.NoAnswer, weighted.Invalid));
        Assert.Equal(2, WeightedRatingTally.Count(scale, [("", 1.0), (null, 1.0), ("5", 1.0)]).NoAnswer);
    }

    [Fact]
    public void A_code_that_no_byte_can_hold_does_not_occur_in_a_column_of_bytes()
    {
        RatingTally tally = RatingTally.Count(RatingScales.OneToFive.WithCodes(notApplicable: 99, noAnswer: 9999), new byte[] { 5, 99, 254, 255, 9999 & 255 });

        Assert.Equal(RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, 0, 0, 1], notApplicable: 1, invalid: 3), tally);
    }

    [Fact]
    public void A_column_of_bytes_counts_every_value_of_every_scale()
    {
        byte[] column = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        foreach (RatingScale scale in RatingScales.All)
        {
            RatingTally tally = RatingTally.Count(scale, column);

            Assert.All(tally.Counts, count => Assert.Equal(1, count));
            Assert.Equal((1, 1), (tally.NotApplicable, tally.NoAnswer));
            Assert.Equal(256 - 2 - scale.Levels.Count, tally.Invalid);
        }
    }

    [Fact]
    public void A_column_allocates_the_same_however_long_it_is()
    {
        static long Allocated(byte[] column) => Allocation.Of(() => RatingTally.Count(RatingScales.OneToFive, column));

        Assert.Equal(Allocated(new byte[1]), Allocated(new byte[100_000]));
    }

    [Fact]
    public void The_pairs_of_a_grouped_query_add_up_to_the_total()
    {
        RatingTally tally = RatingTally.FromCounts(RatingScales.Callback3, [("VS", 50L), ("满意", 20), ("S", 10), ("D", 20), (null, 7), ("?", 2)]);

        Assert.Equal(RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [20, 30, 50], noAnswer: 7, invalid: 2), tally);
        Assert.Equal(109, tally.Total);
        Assert.Equal(
            RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [0, 3, 4]),
            RatingTally.FromCounts(RatingScales.Callback3, new Dictionary<string, long> { ["VS"] = 4, ["S"] = 3 }));
    }

    [Fact]
    public void A_builder_throws_or_counts_as_invalid_as_it_is_asked()
    {
        var builder = new RatingTallyBuilder(RatingScales.SmsAbcd);
        builder.Add("A");
        builder.Add(1, 3);
        builder.Add((string?)null);
        builder.AddNoAnswer(2);
        builder.AddNotApplicable();

        Assert.True(builder.TryAdd("B"));
        Assert.True(builder.TryAdd(""));
        Assert.False(builder.TryAdd("E", 4));
        Assert.False(builder.TryAdd(5));
        Assert.Throws<ArgumentException>("answer", () => builder.Add("E"));
        Assert.Throws<ArgumentException>("answer", () => builder.Add(5));

        RatingTally tally = builder.ToTally();
        Assert.Equal(RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [3, 0, 1, 1], notApplicable: 1, noAnswer: 4, invalid: 5), tally);
        Assert.Equal(tally.Total, builder.Total);
    }

    [Fact]
    public void A_tally_does_not_change_when_its_builder_or_its_array_goes_on()
    {
        long[] counts = [1, 2, 3];
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, counts);
        counts[0] = 99;
        var builder = new RatingTallyBuilder(RatingScales.Callback3);
        builder.Add("VS");
        RatingTally before = builder.ToTally();
        builder.Add("VS");

        Assert.Equal(1, tally["D"]);
        Assert.Equal(1, before.Answered);
        Assert.Throws<NotSupportedException>(() => ((IList<long>)tally.Counts)[0] = 5);
    }
}
