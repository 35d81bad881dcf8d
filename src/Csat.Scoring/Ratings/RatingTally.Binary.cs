using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class RatingTally
{
    private static readonly BinaryForm<RatingTally> Binary = new(BinaryKind.RatingTally, "rating tally", "评价计数", static tally => tally.Scale, Write, Read);

    /// <summary>The tally in few bytes, to be sent or kept: an SMS week of 2,400 answers takes 32.</summary>
    /// <returns>
    /// The bytes: the same for the same tally, on every machine. They hold the scale, a preset by its id and a fingerprint, and a checksum
    /// that finds every flipped bit.
    /// </returns>
    /// <remarks>The format is in docs/scoring.md, "How tallies travel"; <see cref="FromBytes"/> reads it back.</remarks>
    public byte[] ToBytes() => Binary.ToBytes(this);

    /// <summary>Writes what <see cref="ToBytes"/> returns.</summary>
    /// <param name="writer">Where to; of a tally on a preset scale nothing is allocated but what the writer itself allocates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> writer) => Binary.WriteTo(writer, this);

    /// <summary>Reads a tally that <see cref="ToBytes"/> or <see cref="WriteTo"/> has written.</summary>
    /// <param name="bytes">The bytes of one tally and nothing else; they may come from anywhere.</param>
    /// <returns>The tally, equal to the one that was written; writing it again gives the same bytes.</returns>
    /// <exception cref="FindingsException">
    /// The bytes are no tally: something else, a later version of the format, damaged, cut short, another kind of tally, a preset that isn't the
    /// same in this version, counts that add up to more than <see cref="long.MaxValue"/>. The finding says at which byte.
    /// </exception>
    public static RatingTally FromBytes(ReadOnlySpan<byte> bytes) => Binary.FromBytes(bytes);

    /// <summary>Reads a tally like <see cref="FromBytes"/>, without an exception.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="tally">The tally, when the bytes are one.</param>
    /// <param name="findings">What is wrong, with a path such as <c>bytes[17]</c>; empty when the bytes are a tally.</param>
    /// <returns>Whether the bytes are a tally.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out RatingTally? tally, out IReadOnlyList<Finding> findings) =>
        (tally = Binary.Read(bytes, out findings)) is not null;

    /// <summary>The counts in the scale's order, then the three others.</summary>
    internal static void Write(ref ByteSink sink, RatingTally tally)
    {
        foreach (long count in tally._counts)
        {
            sink.Count(count);
        }

        sink.Count(tally.NotApplicable);
        sink.Count(tally.NoAnswer);
        sink.Count(tally.Invalid);
    }

    internal static RatingTally? Read(ref ByteSource source, RatingScale scale)
    {
        long total = 0;
        long[] slots = new long[RatingSlots.Of(scale)];
        ReadSlots(ref source, slots, ref total);
        return source.Findings is null ? FromSlots(scale, slots) : null;
    }

    /// <summary>Reads the counts of a tally that has a slot for each of them.</summary>
    /// <param name="source">Where from.</param>
    /// <param name="slots">The levels, then the three others.</param>
    /// <param name="total">All counts before, and then all together; they have to fit.</param>
    internal static void ReadSlots(ref ByteSource source, Span<long> slots, ref long total)
    {
        int levels = slots.Length - 3;
        for (int i = 0; i < levels; i++)
        {
            slots[i] = source.Count(new("a level's count", "级别计数"), ref total);
        }

        slots[levels] = source.Count(new("the count of not applicable", "不适用计数"), ref total);
        slots[levels + 1] = source.Count(new("the count of no answer", "未作答计数"), ref total);
        slots[levels + 2] = source.Count(new("the count of invalid", "无效计数"), ref total);
    }
}
