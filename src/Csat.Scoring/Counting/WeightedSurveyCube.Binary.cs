using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    private static readonly BinaryForm<WeightedSurveyCube> Binary = new(BinaryKind.WeightedSurveyCube, "weighted survey cube", "分组加权评价计数", static cube => cube.Scale, Write, Read);

    /// <summary>The cube in few bytes, to be sent or kept; sums of weights keep every bit.</summary>
    /// <returns>The bytes, as of <see cref="RatingTally.ToBytes"/>: the scale once, the names of the groups, then the answers of each.</returns>
    public byte[] ToBytes() => Binary.ToBytes(this);

    /// <summary>Writes what <see cref="ToBytes"/> returns.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> writer) => Binary.WriteTo(writer, this);

    /// <summary>Reads a cube that <see cref="ToBytes"/> or <see cref="WriteTo"/> has written.</summary>
    /// <param name="bytes">The bytes of one cube and nothing else; they may come from anywhere.</param>
    /// <returns>The cube, the same to the bit; writing it again gives the same bytes.</returns>
    /// <exception cref="FindingsException">
    /// The bytes are no weighted survey cube: as of <see cref="WeightedRatingTally.FromBytes"/>, and names that are blank or given twice, or more counts than
    /// <see cref="SurveyCube.MaximumCells"/>. The finding says at which byte.
    /// </exception>
    public static WeightedSurveyCube FromBytes(ReadOnlySpan<byte> bytes) => Binary.FromBytes(bytes);

    /// <summary>Reads a cube like <see cref="FromBytes"/>, without an exception.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="cube">The cube, when the bytes are one.</param>
    /// <param name="findings">What is wrong, with a path such as <c>bytes[17]</c>; empty when the bytes are a cube.</param>
    /// <returns>Whether the bytes are a weighted survey cube.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out WeightedSurveyCube? cube, out IReadOnlyList<Finding> findings) =>
        (cube = Binary.Read(bytes, out findings)) is not null;

    /// <summary>The groups, then the tally of each and that of the rows without a group.</summary>
    private static void Write(ref ByteSink sink, WeightedSurveyCube cube)
    {
        CubeForm.WriteGroups(ref sink, cube._groups);
        for (int row = 0; row <= cube.GroupCount; row++)
        {
            WeightedRatingTally.Write(ref sink, cube.TallyOf(row));
        }
    }

    private static WeightedSurveyCube? Read(ref ByteSource source, RatingScale scale)
    {
        int slotCount = SlotsOf(scale);
        if (CubeForm.ReadGroups(ref source, slotCount) is not { } groups)
        {
            return null;
        }

        long total = 0;
        long[] counts = new long[(groups.Count + 1) * slotCount];
        var sums = new WeightSums[counts.Length];
        for (int row = 0; row <= groups.Count && source.Findings is null; row++)
        {
            WeightedRatingTally tally = WeightedRatingTally.Read(ref source, scale, ref total);
            tally.CopyTo(counts.AsSpan(row * slotCount, slotCount), sums.AsSpan(row * slotCount, slotCount));
        }

        return source.Findings is null ? new(scale, groups, counts, sums) : null;
    }
}
