using System.Buffers;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = new[] { typeof(TravellingTallies) })]
public class BinaryProperties
{
    [Property(MaxTest = 300)]
    public void Any_tally_comes_back(RatingTally tally)
    {
        RatingTally read = RatingTally.FromBytes(tally.ToBytes());
        Assert.Equal(tally, read);
        Assert.Equal(tally.Counts, read.Counts);
        SameScale(tally.Scale, read.Scale);
        Assert.Equal(tally.ToBytes(), read.ToBytes());
    }

    [Property(MaxTest = 300)]
    public void Any_weighted_tally_comes_back_to_the_bit(WeightedRatingTally tally)
    {
        WeightedRatingTally read = WeightedRatingTally.FromBytes(tally.ToBytes());
        Assert.Equal(tally.Counts, read.Counts);
        Assert.Equal(tally.Weights.Select(BitConverter.DoubleToInt64Bits), read.Weights.Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(tally.SquaredWeights.Select(BitConverter.DoubleToInt64Bits), read.SquaredWeights.Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal((tally.WithoutWeight, tally.NotApplicable, tally.NoAnswer, tally.Invalid), (read.WithoutWeight, read.NotApplicable, read.NoAnswer, read.Invalid));
        SameScale(tally.Scale, read.Scale);
        Assert.Equal(tally.ToBytes(), read.ToBytes());
    }

    [Property]
    public void Any_timeline_comes_back(RatingTimeline timeline)
    {
        RatingTimeline read = RatingTimeline.FromBytes(timeline.ToBytes());
        Assert.Equal((timeline.FirstDay, timeline.LastDay, timeline.Total), (read.FirstDay, read.LastDay, read.Total));
        Assert.All(new[] { read.FirstDay, read.LastDay }, day => Assert.True(day is null or { Kind: DateTimeKind.Unspecified }));
        Assert.Equal(timeline.ToBytes(), read.ToBytes());
    }

    [Property(MaxTest = 30)]
    public void Every_flipped_bit_is_found(RatingTally tally)
    {
        byte[] bytes = tally.ToBytes();
        for (int bit = 0; bit < 8 * bytes.Length; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(RatingTally.TryFromBytes(bytes, out _, out IReadOnlyList<Finding> findings), $"bit {bit}");
            Assert.Single(findings);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Property(MaxTest = 30)]
    public void Cut_short_or_followed_by_something_a_tally_is_none(RatingTally tally, byte[] more)
    {
        byte[] bytes = tally.ToBytes();
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.False(RatingTally.TryFromBytes(bytes.AsSpan(0, length), out _, out _));
            if (length >= 4)
            {
                // Even where a checksum belongs to what is left.
                Assert.False(RatingTally.TryFromBytes(Frame.Sealed(bytes.Take(length).ToArray()), out _, out _) && length != bytes.Length - 4);
            }
        }

        byte[] longer = [.. bytes, .. more, 0];
        Assert.False(RatingTally.TryFromBytes(longer, out _, out _));
        Assert.False(RatingTally.TryFromBytes(Frame.Sealed([.. bytes.Take(bytes.Length - 4), .. more, 0]), out _, out _));
    }

    [Property]
    public void Written_into_a_buffer_it_is_the_same(RatingTally tally, WeightedRatingTally weighted, RatingTimeline timeline)
    {
        var buffer = new Buffer();
        tally.WriteTo(buffer);
        weighted.WriteTo(buffer);
        timeline.WriteTo(buffer);
        Assert.Equal([.. tally.ToBytes(), .. weighted.ToBytes(), .. timeline.ToBytes()], buffer.Written);
    }

    [Fact]
    public void Into_a_buffer_a_tally_on_a_preset_is_written_without_allocating()
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [1, 20, 300, 4000, 50_000]);
        WeightedRatingTally weighted = WeightedRatingTally.Of(tally, 0.1);
        var buffer = new Buffer();
        Assert.Equal(0, Allocation.Of(Write));

        void Write()
        {
            tally.WriteTo(buffer);
            weighted.WriteTo(buffer);
        }
    }

    [Fact]
    public void A_buffer_is_needed()
    {
        Assert.Throws<ArgumentNullException>("writer", () => RatingTally.Empty(RatingScales.SmsAbcd).WriteTo(null!));
        Assert.Throws<ArgumentNullException>("writer", () => WeightedRatingTally.Of(RatingTally.Empty(RatingScales.SmsAbcd)).WriteTo(null!));
        Assert.Throws<ArgumentNullException>("writer", () => RatingTimeline.FromDays(RatingScales.SmsAbcd, []).WriteTo(null!));
    }

    private static void SameScale(RatingScale given, RatingScale read)
    {
        Assert.Equal(given, read);
        Assert.Equal((given.Name, given.NotApplicableCode, given.NoAnswerCode), (read.Name, read.NotApplicableCode, read.NoAnswerCode));
    }

    /// <summary>A buffer that hands out more than is asked for, full of old bytes.</summary>
    private sealed class Buffer : IBufferWriter<byte>
    {
        private readonly byte[] _bytes = [.. Enumerable.Repeat((byte)0xEE, 100_000)];
        private int _written;

        public byte[] Written => _bytes.Take(_written).ToArray();

        public void Advance(int count) => _written += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(_written);

        public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(_written);
    }
}
