using Csat.Domain;
using Csat.Scoring.Counting;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(SurveyCubes)])]
public class SurveyCubeCountingTests
{
    [Property]
    public void Every_group_has_its_own_answers_and_no_others(GroupedAnswers given) => SurveyCubes.SameAsModel(given, given.Cube);

    [Property]
    public bool Every_row_is_counted_in_one_place(GroupedAnswers given) =>
        given.Cube.Total.Total == given.Values.Length
        && given.Cube.Unassigned.Total == given.Groups.Count(group => group < 0 || group >= given.GroupCount);

    [Fact]
    public void Columns_of_every_length_and_from_every_place_on_are_counted_alike()
    {
        foreach (RatingScale scale in SurveyCubes.Scales)
        {
            GroupedAnswers all = SurveyCubes.Rows(scale, 7, 1100);
            for (int length = 0; length <= 1000; length++)
            {
                int start = length % 67;
                SurveyCube cube = SurveyCube.Count(scale, all.Groups.AsSpan(start, length), all.Values.AsSpan(start, length), 7);
                SurveyCubes.SameAsModel(new(scale, 7, [.. all.Groups.Skip(start).Take(length)], [.. all.Values.Skip(start).Take(length)]), cube);
            }
        }
    }

    [Fact]
    public void Every_value_at_every_place_is_counted_where_its_scale_says()
    {
        foreach (RatingScale scale in SurveyCubes.Scales)
        {
            for (int value = 0; value < 256; value++)
            {
                for (int place = 0; place < 70; place += 23)
                {
                    byte[] values = [.. Enumerable.Repeat((byte)scale.Levels[0].Value, 70)];
                    values[place] = (byte)value;
                    SurveyCubes.SameAsModel(new(scale, 3, [.. Enumerable.Range(0, 70).Select(i => i % 3)], values), SurveyCube.Count(scale, [.. Enumerable.Range(0, 70).Select(i => i % 3)], values, 3));
                }
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(65_536)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_group_that_is_none_is_unassigned_wherever_it_stands(int bad)
    {
        byte[] values = [.. Enumerable.Range(0, 200).Select(i => (byte)(i % 11))];
        for (int place = 0; place < values.Length; place++)
        {
            int[] groups = [.. Enumerable.Range(0, 200).Select(i => i % 5)];
            groups[place] = bad;
            SurveyCube cube = SurveyCube.Count(RatingScales.Recommend0To10, groups, values, 5);

            Assert.Equal((1L, 1L), (cube.Unassigned.Total, cube.Unassigned.Counts[place % 11]));
            SurveyCubes.SameAsModel(new(RatingScales.Recommend0To10, 5, groups, values), cube);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1_000)]
    [InlineData(4_680)]
    [InlineData(4_681)]
    [InlineData(100_000)]
    public void Any_number_of_groups_is_counted_alike(int groupCount)
    {
        GroupedAnswers given = SurveyCubes.Rows(RatingScales.Recommend0To10, groupCount, 150_000);
        SurveyCubes.SameAsModel(given, given.Cube);
    }

    [Fact]
    public void Without_a_number_of_groups_the_largest_says_it()
    {
        foreach (int last in new[] { 0, 3, 40, 5_000 })
        {
            for (int place = 0; place < 80; place++)
            {
                int[] groups = [.. Enumerable.Repeat(-7, 80)];
                groups[place] = last;
                SurveyCube cube = SurveyCube.Count(RatingScales.OneToFive, groups, new byte[80]);

                Assert.Equal((last + 1, 1L, 79L), (cube.GroupCount, cube[last].Total, cube.Unassigned.Total));
            }
        }

        Assert.Equal(0, SurveyCube.Count(RatingScales.OneToFive, new[] { -1 }, new byte[1]).GroupCount);
        Assert.Equal(0, SurveyCube.Count(RatingScales.OneToFive, ReadOnlySpan<int>.Empty, ReadOnlySpan<byte>.Empty).GroupCount);
        Assert.Equal(10, SurveyCube.Count(RatingScales.OneToFive, new ushort[] { 4, 9, 1 }, new byte[3]).GroupCount);
    }

    [Theory]
    [InlineData(65_471)]
    [InlineData(65_472)]
    [InlineData(65_473)]
    [InlineData(65_536)]
    [InlineData(400_001)]
    public void A_single_level_of_a_single_group_never_overflows(int rows)
    {
        byte[] values = [.. Enumerable.Repeat((byte)9, rows)];
        SurveyCube cube = SurveyCube.Count(RatingScales.Recommend0To10, new int[rows], values, 1);

        Assert.Equal((rows, rows, 0L), (cube[0]["9"], cube.Total.Total, cube.Unassigned.Total));
        Assert.Equal(rows, WeightedSurveyCube.Count(RatingScales.Recommend0To10, new int[rows], values, [.. Enumerable.Repeat(1.0, rows)], 1)[0].Counts[9]);
    }

    [Fact]
    public void Any_number_of_threads_counts_the_same()
    {
        GroupedAnswers given = SurveyCubes.Rows(RatingScales.Recommend0To10, 300, 1_300_000);
        SurveyCube one = given.Cube;
        foreach (int threads in new[] { -1, 1, 2, 3, 8, 100 })
        {
            Assert.Equal(one, SurveyCube.Count(given.Scale, given.Groups.AsMemory(), given.Values.AsMemory(), 300, threads));
        }

        Assert.Equal(
            SurveyCube.Count(given.Scale, given.Groups, given.Values, 100_000),
            SurveyCube.Count(given.Scale, given.Groups.AsMemory(), given.Values.AsMemory(), 100_000, 3));
        SurveyCubes.SameAsModel(given, one);
    }

    [Fact]
    public void Signed_bytes_are_read_by_their_bits()
    {
        foreach (RatingScale scale in SurveyCubes.Scales)
        {
            sbyte[] values = [.. Enumerable.Range(0, 999).Select(i => (sbyte)i)];
            int[] groups = [.. Enumerable.Range(0, 999).Select(i => (i % 8) - 1)];
            SurveyCube cube = SurveyCube.Count(scale, groups, values, 6);

            for (int group = 0; group < 6; group++)
            {
                Assert.Equal(RatingTally.Count(scale, values.Where((_, i) => groups[i] == group).ToArray().AsSpan()), cube[group]);
            }

            Assert.Equal(RatingTally.Count(scale, values.AsSpan()), cube.Total);
            Assert.Equal(cube, SurveyCube.Count(scale, groups.AsMemory(), values.AsMemory(), 6, 2));
        }
    }

    [Fact]
    public void Wide_columns_are_counted_as_their_numbers_say()
    {
        foreach (RatingScale scale in SurveyCubes.Scales)
        {
            ushort[] values = [.. Enumerable.Range(0, 70_000).Select(i => (ushort)i)];
            float[] fractions = [.. values.Select(value => value < 600 ? value / 2f : value % 2 == 0 ? float.NaN : -value)];
            int[] groups = [.. Enumerable.Range(0, 70_000).Select(i => (i % 8) - 1)];
            SurveyCube cube = SurveyCube.Count(scale, groups, values, 6);
            SurveyCube fraction = SurveyCube.Count(scale, groups, fractions, 6);

            for (int group = 0; group < 6; group++)
            {
                Assert.Equal(RatingTally.Count(scale, values.Where((_, i) => groups[i] == group).ToArray().AsSpan()), cube[group]);
                Assert.Equal(RatingTally.Count(scale, fractions.Where((_, i) => groups[i] == group).ToArray().AsSpan()), fraction[group]);
            }

            Assert.Equal((RatingTally.Count(scale, values.AsSpan()), RatingTally.Count(scale, fractions.AsSpan())), (cube.Total, fraction.Total));
            Assert.Equal(cube, SurveyCube.Count(scale, groups.AsMemory(), values.AsMemory(), 6, 3));
            Assert.Equal(fraction, SurveyCube.Count(scale, groups.AsMemory(), fractions.AsMemory(), 6, 3));
        }
    }

    [Property]
    public bool Sixteen_bit_group_numbers_count_like_wide_ones(GroupedAnswers given)
    {
        ushort[] narrow = [.. given.Groups.Select(group => (ushort)group)];
        SurveyCube cube = SurveyCube.Count(given.Scale, narrow, given.Values, given.GroupCount);

        return cube == SurveyCube.Count(given.Scale, [.. narrow.Select(group => (int)group)], given.Values, given.GroupCount)
            && cube == SurveyCube.Count(given.Scale, narrow.AsMemory(), given.Values.AsMemory(), given.GroupCount, -1);
    }

    [Fact]
    public void Long_columns_of_16_bit_groups_are_read_tile_by_tile()
    {
        GroupedAnswers given = SurveyCubes.Rows(RatingScales.Recommend0To10, 60_000, 10_001);
        ushort[] narrow = [.. given.Groups.Select(group => (ushort)group)];
        SurveyCubes.Same(
            SurveyCubes.Model(given.Scale, 60_000, narrow.Zip(given.Values, (group, value) => ((int)group, (int)value))),
            SurveyCube.Count(given.Scale, narrow, given.Values, 60_000));
    }

#if !NETSTANDARD_BUILD
    [Theory]
    [InlineData(50)]
    [InlineData(1_000)]
    [InlineData(6_000)]
    public void What_is_allocated_does_not_depend_on_the_number_of_rows(int groupCount)
    {
        RatingScale scale = RatingScales.Recommend0To10;
        GroupedAnswers given = SurveyCubes.Rows(scale, groupCount, 200_000);
        ushort[] narrow = [.. given.Groups.Select(group => (ushort)group)];
        sbyte[] signed = [.. given.Values.Select(value => (sbyte)value)];
        ushort[] wide = [.. given.Values.Select(value => (ushort)value)];
        float[] single = [.. given.Values.Select(value => (float)value)];
        double[] weights = [.. Enumerable.Range(0, 200_000).Select(i => i % 7 * 0.5)];
        float[] singleWeights = [.. weights.Select(weight => (float)weight)];
        Func<int, object>[] counts =
        [
            rows => SurveyCube.Count(scale, given.Groups.AsSpan(0, rows), given.Values.AsSpan(0, rows), groupCount),
            rows => SurveyCube.Count(scale, given.Groups.AsSpan(0, rows), signed.AsSpan(0, rows), groupCount),
            rows => SurveyCube.Count(scale, given.Groups.AsSpan(0, rows), wide.AsSpan(0, rows), groupCount),
            rows => SurveyCube.Count(scale, given.Groups.AsSpan(0, rows), single.AsSpan(0, rows), groupCount),
            rows => SurveyCube.Count(scale, narrow.AsSpan(0, rows), given.Values.AsSpan(0, rows), groupCount),
            rows => SurveyCube.Count(scale, narrow.AsSpan(0, rows), single.AsSpan(0, rows), groupCount),
            rows => SurveyCube.Count(scale, given.Groups.AsMemory(0, rows), given.Values.AsMemory(0, rows), groupCount, 1),
            rows => SurveyCube.Count(scale, narrow.AsMemory(0, rows), wide.AsMemory(0, rows), groupCount, 1),
            rows => WeightedSurveyCube.Count(scale, given.Groups.AsSpan(0, rows), given.Values.AsSpan(0, rows), weights.AsSpan(0, rows), groupCount),
            rows => WeightedSurveyCube.Count(scale, given.Groups.AsSpan(0, rows), given.Values.AsSpan(0, rows), singleWeights.AsSpan(0, rows), groupCount),
            rows => WeightedSurveyCube.Count(scale, given.Groups.AsMemory(0, rows), given.Values.AsMemory(0, rows), weights.AsMemory(0, rows), groupCount, 1),
            rows => WeightedSurveyCube.Count(scale, narrow.AsSpan(0, rows), signed.AsSpan(0, rows), weights.AsSpan(0, rows), groupCount),
            rows => WeightedSurveyCube.Count(scale, narrow.AsSpan(0, rows), wide.AsSpan(0, rows), weights.AsSpan(0, rows), groupCount),
            rows => WeightedSurveyCube.Count(scale, narrow.AsSpan(0, rows), single.AsSpan(0, rows), singleWeights.AsSpan(0, rows), groupCount),
            rows => WeightedSurveyCube.Count(scale, narrow.AsMemory(0, rows), single.AsMemory(0, rows), singleWeights.AsMemory(0, rows), groupCount, 1),
            rows => WeightedRatingTally.Count(scale, given.Values.AsSpan(0, rows), weights.AsSpan(0, rows)),
            rows => WeightedRatingTally.Count(scale, single.AsSpan(0, rows), singleWeights.AsSpan(0, rows)),
            rows => WeightedRatingTally.Count(scale, wide.AsMemory(0, rows), singleWeights.AsMemory(0, rows), 1),
        ];
        for (int i = 0; i < counts.Length; i++)
        {
            Assert.Equal((i, Allocated(counts[i], 10)), (i, Allocated(counts[i], 200_000)));
        }

        static long Allocated(Func<int, object> count, int rows) => Allocation.Of(() => GC.KeepAlive(count(rows)));
    }
#endif

    [Theory]
    [InlineData(1_000, 10_000_000, 64, 64)]
    [InlineData(1_000, 10_000_000, 1, 1)]
    [InlineData(1_000_000, 50_000_000, 64, 3)]
    [InlineData(4_793_489, 5_000_000, 64, 1)]
    [InlineData(4_793_489, int.MaxValue, 64, 32)]
    [InlineData(0, 0, 64, 1)]
    public void No_thread_has_more_cells_than_rows(int groupCount, int rows, int allowed, int workers)
    {
        var plan = new CellPlan(groupCount, slotCount: 14, levelCount: 11, new byte[256]);

        Assert.Equal(workers, CellCounter.Workers(plan, rows, allowed));
    }

    [Theory]
    [InlineData(0, -128)]
    [InlineData(-128, 0)]
    [InlineData(0, 9999)]
    [InlineData(6, -1)]
    public void A_code_beside_one_that_is_no_byte_keeps_its_meaning_in_wide_columns(int notApplicable, int noAnswer)
    {
        RatingScale scale = RatingScales.OneToFive.WithCodes(notApplicable, noAnswer);
        ushort[] values = [.. Enumerable.Range(0, 300).Select(i => (ushort)(i % 8))];
        float[] wide = [.. values.Select(value => (float)value)];
        RatingTally counted = RatingTally.Count(scale, values.Select(value => (int)value));

        Assert.Equal(counted, SurveyCube.Count(scale, new int[300], values).Total);
        Assert.Equal(counted, SurveyCube.Count(scale, new int[300], wide).Total);
        Assert.Equal(counted, RatingTally.Count(scale, values));
        Assert.Equal(counted, RatingTally.Count(scale, wide));
    }
}
