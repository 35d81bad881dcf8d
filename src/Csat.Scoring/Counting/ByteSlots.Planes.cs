#if NET
namespace Csat.Scoring.Counting;

// The fast way: bit-sliced counting of planes of up to eight slots.
internal sealed partial class ByteSlots
{
    private readonly byte _rest;
    private readonly BytePlane[]? _planes;
    private readonly bool _hasWideTables;

    /// <summary>The slot of the most values, which needs no counting: it is what remains of the total.</summary>
    private static byte MostFrequent(ReadOnlySpan<byte> slotOf)
    {
        Span<int> frequencies = stackalloc int[Values];
        byte most = 0;
        foreach (byte slot in slotOf)
        {
            if (++frequencies[slot] > frequencies[most])
            {
                most = slot;
            }
        }

        return most;
    }

    // Every plane costs look-ups in the width of the vector: with too many, the tables are faster.
    private static (BytePlane[]? Planes, bool HasWideTables) Plan(ReadOnlySpan<byte> slotOf, byte rest)
    {
        BytePlane[]? planes =
            Bytes512<Table16>.IsSupported ? Plan<Bytes512<Table16>>(slotOf, rest, 16)
            : Bytes256.IsSupported ? Plan<Bytes256>(slotOf, rest, 8)
            : Bytes128.IsSupported ? Plan<Bytes128>(slotOf, rest, 4)
            : null;
        BytePlane[]? wide = Bytes512<Table64>.IsSupported ? Plan<Bytes512<Table64>>(slotOf, rest, 16) : null;
        return wide is not null && (planes is null || wide.Length < planes.Length) ? (wide, true) : (planes, false);
    }

    private static BytePlane[]? Plan<TVector>(ReadOnlySpan<byte> slotOf, byte rest, int maxPlanes)
        where TVector : unmanaged, IByteVector<TVector>
    {
        BytePlane[] planes = BytePlane.Cover(slotOf, rest, TVector.Window);
        return planes.Length <= maxPlanes ? planes : null;
    }

    private void AddByPlanes(ReadOnlySpan<byte> values, BytePlane[] planes, Span<long> slots)
    {
        long counted =
            Bytes512<Table64>.IsSupported && _hasWideTables ? PlaneCounter<Bytes512<Table64>>.Add(values, planes, slots)
            : Bytes512<Table16>.IsSupported ? PlaneCounter<Bytes512<Table16>>.Add(values, planes, slots)
            : Bytes256.IsSupported ? PlaneCounter<Bytes256>.Add(values, planes, slots)
            : PlaneCounter<Bytes128>.Add(values, planes, slots);
        slots[_rest] += values.Length - counted;
    }
}
#endif
