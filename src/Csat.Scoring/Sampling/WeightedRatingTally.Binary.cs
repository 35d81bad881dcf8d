using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    private static readonly BinaryForm<WeightedRatingTally> Binary = new(
        BinaryKind.WeightedRatingTally, "weighted rating tally", "加权评价计数", static tally => tally.Scale, Write, Read);

    /// <summary>The tally in few bytes, to be sent or kept; sums of weights keep every bit.</summary>
    /// <returns>The bytes, as of <see cref="RatingTally.ToBytes"/>.</returns>
    public byte[] ToBytes() => Binary.ToBytes(this);

    /// <summary>Writes what <see cref="ToBytes"/> returns.</summary>
    /// <param name="writer">Where to; of a tally on a preset scale nothing is allocated but what the writer itself allocates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> writer) => Binary.WriteTo(writer, this);

    /// <summary>Reads a tally that <see cref="ToBytes"/> or <see cref="WriteTo"/> has written.</summary>
    /// <param name="bytes">The bytes of one weighted tally and nothing else; they may come from anywhere.</param>
    /// <returns>The tally, the same to the bit; writing it again gives the same bytes.</returns>
    /// <exception cref="FindingsException">
    /// The bytes are no weighted tally: as of <see cref="RatingTally.FromBytes"/>, and sums of weights that no such number of answers can have.
    /// The finding says at which byte.
    /// </exception>
    public static WeightedRatingTally FromBytes(ReadOnlySpan<byte> bytes) => Binary.FromBytes(bytes);

    /// <summary>Reads a tally like <see cref="FromBytes"/>, without an exception.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="tally">The tally, when the bytes are one.</param>
    /// <param name="findings">What is wrong, with a path such as <c>bytes[17]</c>; empty when the bytes are a tally.</param>
    /// <returns>Whether the bytes are a weighted tally.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out WeightedRatingTally? tally, out IReadOnlyList<Finding> findings) =>
        (tally = Binary.Read(bytes, out findings)) is not null;

    /// <summary>For each level its count and, where there are answers, the two sums of weights; then the four other counts.</summary>
    internal static void Write(ref ByteSink sink, WeightedRatingTally tally)
    {
        for (int i = 0; i < tally._counts.Length; i++)
        {
            sink.Count(tally._counts[i]);
            if (tally._counts[i] > 0)
            {
                sink.Real(tally._weights[i]);
                sink.Real(tally._squares[i]);
            }
        }

        sink.Count(tally.WithoutWeight);
        sink.Count(tally.NotApplicable);
        sink.Count(tally.NoAnswer);
        sink.Count(tally.Invalid);
    }

    private static WeightedRatingTally Read(ref ByteSource source, RatingScale scale)
    {
        long total = 0;
        return Read(ref source, scale, ref total);
    }

    /// <summary>Reads a tally; what it returns is of no interest when the source has findings.</summary>
    /// <param name="source">Where from.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="total">All counts before, and then all together; they have to fit.</param>
    internal static WeightedRatingTally Read(ref ByteSource source, RatingScale scale, ref long total)
    {
        long[] counts = new long[scale.Levels.Count];
        double[] weights = new double[counts.Length];
        double[] squares = new double[counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = source.Count(new("a level's count", "级别计数"), ref total);
            if (counts[i] > 0)
            {
                int at = source.Position;
                weights[i] = source.Real(new("the sum of a level's weights", "级别权重之和"));
                squares[i] = source.Real(new("the sum of a level's squared weights", "级别权重平方和"));
                if (SumsFinding(counts[i], weights[i], squares[i]) is { } finding)
                {
                    source.Refuse(at, finding.En, finding.Zh);
                }
            }
        }

        long withoutWeight = source.Count(new("the count of answers without weight", "权重为 0 的计数"), ref total);
        long notApplicable = source.Count(new("the count of not applicable", "不适用计数"), ref total);
        long noAnswer = source.Count(new("the count of no answer", "未作答计数"), ref total);
        long invalid = source.Count(new("the count of invalid", "无效计数"), ref total);
        return new(scale, counts, weights, squares) { WithoutWeight = withoutWeight, NotApplicable = notApplicable, NoAnswer = noAnswer, Invalid = invalid };
    }
}
