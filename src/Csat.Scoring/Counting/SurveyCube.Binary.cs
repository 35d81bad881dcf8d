using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    private static readonly BinaryForm<SurveyCube> Binary = new(BinaryKind.SurveyCube, "survey cube", "分组评价计数", static cube => cube.Scale, Write, Read);

    /// <summary>The cube in few bytes, to be sent or kept: each province's branches go to the head office, which adds them up.</summary>
    /// <returns>The bytes, as of <see cref="RatingTally.ToBytes"/>: the scale once, the names of the groups, then the answers of each.</returns>
    public byte[] ToBytes() => Binary.ToBytes(this);

    /// <summary>Writes what <see cref="ToBytes"/> returns.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> writer) => Binary.WriteTo(writer, this);

    /// <summary>Reads a cube that <see cref="ToBytes"/> or <see cref="WriteTo"/> has written.</summary>
    /// <param name="bytes">The bytes of one cube and nothing else; they may come from anywhere.</param>
    /// <returns>The cube, equal to the one that was written; writing it again gives the same bytes.</returns>
    /// <exception cref="FindingsException">
    /// The bytes are no survey cube: as of <see cref="RatingTally.FromBytes"/>, and names that are blank or given twice, or more counts than
    /// <see cref="MaximumCells"/>. The finding says at which byte.
    /// </exception>
    public static SurveyCube FromBytes(ReadOnlySpan<byte> bytes) => Binary.FromBytes(bytes);

    /// <summary>Reads a cube like <see cref="FromBytes"/>, without an exception.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="cube">The cube, when the bytes are one.</param>
    /// <param name="findings">What is wrong, with a path such as <c>bytes[17]</c>; empty when the bytes are a cube.</param>
    /// <returns>Whether the bytes are a survey cube.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SurveyCube? cube, out IReadOnlyList<Finding> findings) =>
        (cube = Binary.Read(bytes, out findings)) is not null;

    /// <summary>The groups, then the cells as they lie: a group's are those of its tally, in the same order, and the rows without a group come last.</summary>
    private static void Write(ref ByteSink sink, SurveyCube cube)
    {
        CubeForm.WriteGroups(ref sink, cube._groups);
        foreach (long count in cube._cells)
        {
            sink.Count(count);
        }
    }

    private static SurveyCube? Read(ref ByteSource source, RatingScale scale)
    {
        int slotCount = RatingSlots.Of(scale);
        if (CubeForm.ReadGroups(ref source, slotCount) is not { } groups)
        {
            return null;
        }

        long total = 0;
        long[] cells = new long[(groups.Count + 1) * slotCount];
        for (int row = 0; row <= groups.Count && source.Findings is null; row++)
        {
            RatingTally.ReadSlots(ref source, cells.AsSpan(row * slotCount, slotCount), ref total);
        }

        return source.Findings is null ? new(scale, groups, cells) : null;
    }
}
