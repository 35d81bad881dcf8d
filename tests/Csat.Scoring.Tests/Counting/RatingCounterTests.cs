using System.Runtime.Intrinsics;
using Csat.Domain;
using Csat.Scoring.Counting;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class RatingCounterTests
{
    private static readonly RatingCounter Counter = new(RatingScales.Recommend0To10);

    [Fact]
    public void A_months_ratings_in_four_kinds_of_columns()
    {
        RatingTally expected = RatingTally.FromCountsWorstFirst(
            RatingScales.Recommend0To10, [1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2], notApplicable: 1, noAnswer: 2, invalid: 1);

        Assert.Equal(expected, Counter.Count((ReadOnlySpan<byte>)[10, 9, 10, 8, 0, 254, 255, 255, 77]));
        Assert.Equal(expected, Counter.Count((ReadOnlySpan<sbyte>)[10, 9, 10, 8, 0, -2, -1, -1, 77]));
        Assert.Equal(expected, Counter.Count((ReadOnlySpan<ushort>)[10, 9, 10, 8, 0, 254, 255, 255, 266]));
        Assert.Equal(expected, Counter.Count([10f, 9f, 10f, 8f, -0f, 254f, 255f, float.NaN, 9.5f]));
    }

    [Fact]
    public void A_tally_is_counted_from_any_collection_of_numbers()
    {
        RatingScale scale = RatingScales.OneToFive;
        RatingTally expected = RatingTally.FromCountsWorstFirst(scale, [1, 1, 1, 0, 0]);
        Assert.Equal(expected, RatingTally.Count(scale, [1, 2, 3]));
        Assert.Equal(expected, RatingTally.Count(scale, new[] { 1, 2, 3 }));
        Assert.Equal(expected, RatingTally.Count(scale, new List<int> { 1, 2, 3 }));
        Assert.Equal(expected, RatingTally.Count(scale, Enumerable.Range(1, 3)));
        Assert.Equal(expected, RatingTally.Count(scale, new byte[] { 1, 2, 3 }));
        Assert.Equal(expected, RatingTally.Count(scale, stackalloc byte[] { 1, 2, 3 }));
        Assert.Equal(expected, RatingTally.Count(scale, new byte[] { 1, 2, 3, 4 }.AsSpan(0, 3)));
        Assert.Equal(expected, RatingTally.Count(scale, new ReadOnlyMemory<byte>([1, 2, 3]).Span));
        Assert.Equal(expected, RatingTally.Count(scale, new sbyte[] { 1, 2, 3 }));
        Assert.Equal(expected, RatingTally.Count(scale, new ushort[] { 1, 2, 3 }));
        Assert.Equal(expected, RatingTally.Count(scale, new float[] { 1, 2, 3 }));
        Assert.Equal(expected, RatingTally.Count(scale, [1f, 2f, 3f]));
        Assert.Equal(expected, RatingTally.Count(scale, ["1", "2", "3"]));
        Assert.Equal(expected, RatingTally.Count(scale, new string[] { "1", "2", "3" }));
        Assert.Equal(1, RatingTally.Count(scale, [1, 2, 3, null]).NoAnswer);
        Assert.Equal(RatingTally.Empty(scale), RatingTally.Count(scale, Array.Empty<byte>()));
    }

    [Fact]
    public void Every_type_is_read_in_its_own_way()
    {
        RatingScale scale = RatingScales.OneToFive;
        Assert.Equal((0, 1), Missing(RatingTally.Count(scale, new sbyte[] { -1 })));
        Assert.Equal((1, 0), Missing(RatingTally.Count(scale, [-1])));
        Assert.Equal((0, 1), Missing(RatingTally.Count(scale, new[] { float.NaN })));
        Assert.Equal((1, 0), Missing(RatingTally.Count(scale, [4.5f])));
        Assert.Equal((1, 0), Missing(RatingTally.Count(scale, new ushort[] { 511 })));
        Assert.Equal((0, 1), Missing(RatingTally.Count(scale.WithCodes(noAnswer: 511), new ushort[] { 511 })));

        static (long Invalid, long NoAnswer) Missing(RatingTally tally) => (tally.Invalid, tally.NoAnswer);
    }

    [Fact]
    public void Parts_of_a_column_add_up_to_the_whole()
    {
        byte[] column = Columns.Bytes(Counter.Scale, 10_000, 1);
        long[] slots = new long[Counter.SlotCount];
        Counter.Add(column.AsSpan(0, 17), slots);
        Counter.Add(ReadOnlySpan<byte>.Empty, slots);
        Counter.Add(column.AsSpan(17), slots);

        Assert.Equal(Counter.Count(column), Counter.ToTally(slots));
        Assert.Equal(14, Counter.SlotCount);
        Assert.Same(RatingScales.Recommend0To10, Counter.Scale);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Any_number_of_threads_gives_the_same_counts(int threads)
    {
        foreach (int length in new[] { 0, 1, ParallelSlots.BlockLength, ParallelSlots.BlockLength + 1, (3 * ParallelSlots.BlockLength) + 17 })
        {
            byte[] bytes = Columns.Bytes(Counter.Scale, length, 2);
            sbyte[] signed = Columns.SignedBytes(Counter.Scale, length, 3);
            ushort[] shorts = Columns.Shorts(Counter.Scale, length, 4);
            float[] floats = Columns.Floats(Counter.Scale, length, 5);

            Assert.Equal(Counter.Count(bytes), Counter.Count(bytes, threads));
            Assert.Equal(Counter.Count(signed), Counter.Count(signed, threads));
            Assert.Equal(Counter.Count(shorts), Counter.Count(shorts, threads));
            Assert.Equal(Counter.Count(floats), Counter.Count(floats, threads));
            Assert.Equal(Counter.CountSentiments(bytes), Counter.CountSentiments(bytes, threads));
            Assert.Equal(Counter.CountSentiments(signed), Counter.CountSentiments(signed, threads));
            Assert.Equal(Counter.CountSentiments(shorts), Counter.CountSentiments(shorts, threads));
            Assert.Equal(Counter.CountSentiments(floats), Counter.CountSentiments(floats, threads));
        }
    }

    [Property]
    public void Any_column_on_any_scale_counts_like_a_builder(RatingScale scale, byte[] values)
    {
        var builder = new RatingTallyBuilder(scale);
        foreach (byte value in values)
        {
            builder.TryAdd(value);
        }

        var counter = new RatingCounter(scale);
        Assert.Equal(builder.ToTally(), counter.Count(values));
        Assert.Equal(builder.ToTally(), counter.Count([.. values.Select(value => (ushort)value)]));
        Assert.Equal(builder.ToTally(), counter.Count([.. values.Select(value => (float)value)]));
        Assert.Equal(builder.ToTally(), RatingTally.Count(scale, values));
        Assert.Equal(SentimentCounts.Of(builder.ToTally()), counter.CountSentiments(values));
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        byte[] bytes = Columns.Bytes(Counter.Scale, 20_000, 6);
        sbyte[] signed = Columns.SignedBytes(Counter.Scale, 20_000, 7);
        ushort[] shorts = Columns.Shorts(Counter.Scale, 20_000, 8);
        float[] floats = Columns.Floats(Counter.Scale, 20_000, 9);
        long[] slots = new long[Counter.SlotCount];
        int[] lengths = [0, 10, 1000, 20_000];

        Assert.Equal(0, Allocation.Of(CountAll));

        void CountAll()
        {
            foreach (int length in lengths)
            {
                Counter.Add(bytes.AsSpan(0, length), slots);
                Counter.Add(signed.AsSpan(0, length), slots);
                Counter.Add(shorts.AsSpan(0, length), slots);
                Counter.Add(floats.AsSpan(0, length), slots);
                _ = Counter.CountSentiments(bytes.AsSpan(0, length))
                    + Counter.CountSentiments(signed.AsSpan(0, length))
                    + Counter.CountSentiments(shorts.AsSpan(0, length))
                    + Counter.CountSentiments(floats.AsSpan(0, length));
            }
        }
    }

    [Fact]
    public void Slots_that_are_none_are_refused_and_nothing_is_counted()
    {
        Refuses<ArgumentNullException>(() => new RatingCounter(null!), "scale");
        Refuses<ArgumentException>(() => Add(counter => counter.Add((ReadOnlySpan<byte>)[1], new long[13])), "slots", "13", "14", "recommend-0-10");
        Refuses<ArgumentException>(() => Add(counter => counter.Add((ReadOnlySpan<float>)[1], new long[15])), "slots", "15", "14");
        Refuses<ArgumentException>(() => Counter.ToTally(new long[3]), "slots", "3", "14");
        long[] negative = [.. Enumerable.Repeat(0L, 13), -5];
        Refuses<ArgumentOutOfRangeException>(() => Add(counter => counter.Add((ReadOnlySpan<sbyte>)[1], negative)), "slots", "-5");
        Refuses<ArgumentOutOfRangeException>(() => Counter.ToTally(negative), "slots", "-5");
        Refuses<ArgumentOutOfRangeException>(() => Counter.ToTally([long.MaxValue, 1, .. new long[12]]), "slots", "9223372036854775807");
        long[] full = [.. Enumerable.Repeat(0L, 13), long.MaxValue];
        Refuses<ArgumentOutOfRangeException>(() => Add(counter => counter.Add((ReadOnlySpan<ushort>)[1], full)), "slots", "9223372036854775807");
        Assert.Equal((-5, long.MaxValue), (negative.Sum(), full.Sum()));

        static object? Add(Action<RatingCounter> add)
        {
            add(Counter);
            return null;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(int.MinValue)]
    public void A_number_of_threads_is_positive_or_minus_one(int threads)
    {
        Refuses<ArgumentOutOfRangeException>(() => Counter.Count(new byte[3], threads), "maxDegreeOfParallelism", "-1", "at least 1");
        Refuses<ArgumentOutOfRangeException>(() => Counter.CountSentiments(Array.Empty<float>(), threads), "maxDegreeOfParallelism");
    }

    /// <summary>
    /// Runs with processor features switched off say so in CSAT_VECTOR_BITS_AT_MOST, so that a switch that lost its name is noticed. Any
    /// other run only shows that narrower vectors are there where wider ones are.
    /// </summary>
    [Fact]
    public void Vectors_are_no_wider_than_this_run_asks_for()
    {
        int widest = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        int most = Environment.GetEnvironmentVariable("CSAT_VECTOR_BITS_AT_MOST") is { Length: > 0 } bits ? int.Parse(bits, System.Globalization.CultureInfo.InvariantCulture) : 512;
        Assert.InRange(widest, 0, most);
        Assert.Equal(widest >= 256, Vector256.IsHardwareAccelerated);
        Assert.Equal(widest >= 128, Vector128.IsHardwareAccelerated);
        Assert.Equal(widest >= 128, System.Numerics.Vector.IsHardwareAccelerated);
    }
}
