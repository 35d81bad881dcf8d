using System.Buffers.Binary;
using Csat.Domain;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace Csat.Scoring.Tests;

/// <summary>Any bytes give a tally or a refusal. What is accepted is what would be written.</summary>
public class BinaryFuzzTests
{
    private const int Inputs = 100_000;

    private static readonly byte[][] Samples = Short(
    [
        .. RatingScales.All.Select(scale => RatingTally.Empty(scale).ToBytes()),
        .. TravellingTallies.Tally().Generator.Sample(30, new Rnd(1, 3), 20).Select(tally => tally.ToBytes()),
        .. TravellingTallies.Weighted().Generator.Sample(30, new Rnd(2, 3), 20).Select(tally => tally.ToBytes()),
        .. TravellingTallies.Timeline().Generator.Sample(10, new Rnd(3, 3), 10).Select(timeline => timeline.ToBytes()),
        .. TravellingTallies.Cube().Generator.Sample(10, new Rnd(5, 3), 20).Select(cube => cube.ToBytes()),
        .. TravellingTallies.WeightedCube().Generator.Sample(10, new Rnd(7, 3), 20).Select(cube => cube.ToBytes()),
    ]);

    [Fact]
    public void A_hundred_thousand_broken_forms_give_a_tally_or_a_refusal()
    {
        var random = new Random(20_261_123);
        int accepted = 0;
        for (int i = 0; i < Inputs; i++)
        {
            byte[] bytes = Input(random);
            accepted += Check(bytes, RatingTally.TryFromBytes(bytes, out RatingTally? tally, out IReadOnlyList<Finding> findings), tally?.ToBytes(), findings);
            accepted += Check(bytes, WeightedRatingTally.TryFromBytes(bytes, out WeightedRatingTally? weighted, out findings), weighted?.ToBytes(), findings);
            accepted += Check(bytes, RatingTimeline.TryFromBytes(bytes, out RatingTimeline? timeline, out findings), timeline?.ToBytes(), findings);
            accepted += Check(bytes, SurveyCube.TryFromBytes(bytes, out SurveyCube? cube, out findings), cube?.ToBytes(), findings);
            accepted += Check(bytes, WeightedSurveyCube.TryFromBytes(bytes, out WeightedSurveyCube? weightedCube, out findings), weightedCube?.ToBytes(), findings);
        }

        Assert.InRange(accepted, Inputs / 100, Inputs / 2);
    }

    [Fact]
    public void A_claimed_length_is_not_believed()
    {
        ulong[] claims = [1_000, int.MaxValue, (ulong)int.MaxValue + 1, uint.MaxValue, long.MaxValue];
        foreach (ulong claim in claims)
        {
            byte[][] inputs =
            [
                Frame.Of(1).Raw(1).Varint(claim).Raw(1, 2, 3).Seal(),
                Frame.Of(1).Raw(0).Varint(claim).Raw(1, 2, 3).Seal(),
                Frame.Of(1).Raw(0).Text("x").Raw(0).Varint(claim).Raw(1, 2, 3).Seal(),
                Frame.Of(1).Raw(0).Text("x").Raw(0).Varint(2).Varint(claim).Raw(1, 2, 3).Seal(),
                Frame.Of(3).SmsAbcd().Varint(claim).Raw(1, 2, 3).Seal(),
                Frame.Of(3).SmsAbcd().Varint(1, claim).Raw(1, 2, 3).Seal(),
                Frame.Of(4).SmsAbcd().Varint(claim).Raw(0, 2, 3).Seal(),
                Frame.Of(4).SmsAbcd().Varint(claim).Raw(1, 2, 3).Seal(),
                Frame.Of(4).SmsAbcd().Varint(1).Raw(1).Varint(claim).Raw(new byte[20]).Seal(),
                Frame.Of(5).SmsAbcd().Varint(claim).Raw(0, 2, 3).Seal(),
                Frame.Of(5).SmsAbcd().Varint(1).Raw(1).Varint(claim).Raw(new byte[20]).Seal(),
            ];
            Assert.All(inputs, bytes =>
            {
                Assert.False(Try(bytes));
                Assert.InRange(Allocation.Of(() => Try(bytes)), 0, 8_000);
            });
        }

        static bool Try(byte[] bytes) =>
            RatingTally.TryFromBytes(bytes, out _, out _) || RatingTimeline.TryFromBytes(bytes, out _, out _)
            || SurveyCube.TryFromBytes(bytes, out _, out _) || WeightedSurveyCube.TryFromBytes(bytes, out _, out _);
    }

    [Fact]
    public void What_is_refused_costs_no_more_than_what_is_read()
    {
        // The longest legal scale, once whole and once with a fault at its very end.
        RatingScale scale = new("x", default, RatingScaleKind.Effort, [.. Enumerable.Range(0, 128).Select(i => new RatingLevel("L" + i, i, Sentiment.Neutral, new("en" + i, "zh" + i)))]);
        byte[] whole = RatingTally.Empty(scale).ToBytes();
        byte[] faulty = Frame.Sealed(whole.Take(whole.Length - 5).ToArray());
        Assert.InRange(Allocated(faulty), 1, Allocated(whole) + 8_000);

        static long Allocated(byte[] bytes) => Allocation.Of(() => RatingTally.TryFromBytes(bytes, out _, out _));
    }

    /// <summary>Scales of 128 levels with long labels take thousands of bytes, and most changes would go there.</summary>
    private static byte[][] Short(byte[][] samples) => [.. samples.Where(bytes => bytes.Length < 1000)];

    private static int Check(byte[] bytes, bool isRead, byte[]? again, IReadOnlyList<Finding> findings)
    {
        if (!isRead)
        {
            Assert.Null(again);
            Assert.NotEmpty(findings);
            return 0;
        }

        Assert.Empty(findings);
        Assert.True(bytes.AsSpan().SequenceEqual(again), Frame.Hex(bytes));
        return 1;
    }

    /// <summary>Noise, noise in a frame, or a sample with a few changes: as it is, or with the checksum that belongs to it.</summary>
    private static byte[] Input(Random random)
    {
        int way = random.Next(20);
        if (way == 0)
        {
            return Noise(random, random.Next(200));
        }

        if (way == 1)
        {
            return Frame.Of((byte)random.Next(7)).Raw(Noise(random, random.Next(60))).Seal();
        }

        List<byte> bytes = [.. Samples[random.Next(Samples.Length)]];
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            Change(bytes, random);
        }

        byte[] changed = [.. bytes];
        if (way > 3 && changed.Length > Crc32C.Size)
        {
            int end = changed.Length - Crc32C.Size;
            BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(end), Crc32C.Of(changed.AsSpan(0, end)));
        }

        return changed;
    }

    private static void Change(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count + 1);
        int length = Math.Min(random.Next(8), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 or 1 or 2 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 3 when at < bytes.Count:
                bytes[at] = new byte[] { 0, 1, 0x7F, 0x80, 0xFF }[random.Next(5)];
                break;
            case 4:
                bytes.InsertRange(at, Noise(random, random.Next(1, 8)));
                break;
            case 5:
                bytes.RemoveRange(at, length);
                break;
            default:
                byte[] other = Samples[random.Next(Samples.Length)];
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(other.Skip(random.Next(other.Length)));
                break;
        }
    }

    private static byte[] Noise(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
