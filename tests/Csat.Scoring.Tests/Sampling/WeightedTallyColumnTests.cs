using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Weighted tallies of columns are those of rows, and when two of them are equal.</summary>
[Properties(Arbitrary = [typeof(WeightedTallyTests)])]
public class WeightedTallyColumnTests
{
    private static readonly RatingScale Scale = RatingScales.OneToFive;

    [Fact]
    public void Every_kind_of_column_is_read_as_its_codes_say()
    {
        double[] weights = [2, 0.5, 1, 4, 1, 0];
        float[] single = [2, 0.5f, 1, 4, 1, 0];
        WeightedRatingTally expected = WeightedRatingTally.Count(Scale, [(5, 2.0), (5, 0.5), (254, 1), (255, 4), (9, 1), (3, 0)]);
        WeightedRatingTally[] counted =
        [
            WeightedRatingTally.Count(Scale, new byte[] { 5, 5, 254, 255, 9, 3 }, weights),
            WeightedRatingTally.Count(Scale, new byte[] { 5, 5, 254, 255, 9, 3 }, single),
            WeightedRatingTally.Count(Scale, new sbyte[] { 5, 5, -2, -1, -9, 3 }, weights),
            WeightedRatingTally.Count(Scale, new sbyte[] { 5, 5, -2, -1, -9, 3 }, single),
            WeightedRatingTally.Count(Scale, new ushort[] { 5, 5, 254, 255, 261, 3 }, weights),
            WeightedRatingTally.Count(Scale, new ushort[] { 5, 5, 254, 255, 261, 3 }, single),
            WeightedRatingTally.Count(Scale, new[] { 5, 5, 254, float.NaN, 4.5f, 3 }, weights),
            WeightedRatingTally.Count(Scale, new[] { 5, 5, 254, float.NaN, 4.5f, 3 }, single, maxDegreeOfParallelism: -1),
        ];

        Assert.All(counted, tally => Assert.Equal(expected, tally));
        Assert.Equal("one-to-five: n = 2, effective n = 1.5", expected.ToString());
        Assert.Equal((1L, 1L, 1L, 1L, 2.5), (expected.NotApplicable, expected.NoAnswer, expected.Invalid, expected.WithoutWeight, expected.Weight));
    }

    [Property]
    public bool Columns_count_like_rows_to_the_bit(WeightedAnswers given)
    {
        byte[] values = [.. given.Rows.Select(row => (byte)row.Answer)];
        double[] weights = [.. given.Rows.Select(row => row.Weight)];
        WeightedRatingTally rows = WeightedRatingTally.Count(Scale, given.Rows);

        return rows == WeightedRatingTally.Count(Scale, values, weights)
            && rows == WeightedSurveyCube.Count(Scale, new int[values.Length], values, weights, 1)[0]
            && rows == WeightedRatingTally.Count(Scale, values, weights, 3);
    }

    [Fact]
    public void An_empty_column_is_an_empty_tally()
    {
        WeightedRatingTally none = WeightedRatingTally.Count(Scale, ReadOnlySpan<float>.Empty, ReadOnlySpan<float>.Empty);
        Assert.Equal((0L, 0.0, null), (none.Total, none.Weight, none.EffectiveN));
        Assert.Equal(WeightedRatingTally.Of(RatingTally.Empty(Scale)), none);
    }

    [Fact]
    public void Of_many_bad_weights_the_first_are_listed_and_all_are_counted()
    {
        float[] weights = [.. Enumerable.Repeat(-1f, 300)];
        FindingsException refusal = Refuses<FindingsException>(() => WeightedRatingTally.Count(Scale, new byte[300], weights), "weights");
        Assert.Equal((101, "weights: 300 weights in all are none; the first 100 are listed"), (refusal.Findings.Count, refusal.Findings[100].ToString()));
    }

    [Fact]
    public void Tallies_are_equal_when_scale_counts_and_sums_of_weights_are()
    {
        WeightedRatingTally Tally(RatingScale scale, params (int Answer, double Weight)[] rows) => WeightedRatingTally.Count(scale, rows);
        EqualityContract.Holds(
            Tally(Scale, (5, 0.1), (1, 3)), Tally(Scale.WithCodes(98, 99), (1, 3), (5, 0.1)),
            Tally(Scale, (5, 0.1), (1, 4)), Tally(Scale, (5, Math.BitIncrement(0.1)), (1, 3)), Tally(Scale, (5, 0.1), (2, 3)),
            Tally(RatingScales.Recommend0To10, (5, 0.1), (1, 3)), Tally(Scale, (5, 0.1), (1, 1), (1, 2)),
            Tally(Scale, (5, 0.1), (1, 3), (3, 0)), Tally(Scale, (5, 0.1), (1, 3), (254, 1)), Tally(Scale, (5, 0.1), (1, 3), (255, 1)),
            Tally(Scale, (5, 0.1), (1, 3), (9, 1)));

        // The same counts and sums, other squares: 1, 1, 4 and 2, 2, 2.
        EqualityContract.Holds(Tally(Scale, (5, 1), (5, 1), (5, 4)), Tally(Scale, (5, 4), (5, 1), (5, 1)), Tally(Scale, (5, 2), (5, 2), (5, 2)));
    }
}
