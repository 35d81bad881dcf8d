#if NET
namespace Csat.Scoring.Counting;

// The fast way: bit-sliced counting of planes of up to eight slots.
internal sealed partial class ByteSlots
{
    private readonly byte _rest;
    private readonly BytePlane[]? _planes;

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

    private static BytePlane[]? Plan(ReadOnlySpan<byte> slotOf, byte rest) =>
        Bytes512.IsSupported ? Plan<Bytes512>(slotOf, rest, 16)
        : Bytes256.IsSupported ? Plan<Bytes256>(slotOf, rest, 8)
        : Bytes128.IsSupported ? Plan<Bytes128>(slotOf, rest, 4)
        : null;

    // Every plane is a pass over the bytes: with too many, the tables are faster.
    private static BytePlane[]? Plan<TVector>(ReadOnlySpan<byte> slotOf, byte rest, int maxPlanes)
        where TVector : unmanaged, IByteVector<TVector>
    {
        BytePlane[] planes = BytePlane.Cover(slotOf, rest, TVector.Window);
        return planes.Length <= maxPlanes ? planes : null;
    }

    private void AddByPlanes(ReadOnlySpan<byte> values, BytePlane[] planes, Span<long> slots)
    {
        long counted =
            Bytes512.IsSupported ? PlaneCounter<Bytes512>.Add(values, planes, slots)
            : Bytes256.IsSupported ? PlaneCounter<Bytes256>.Add(values, planes, slots)
            : PlaneCounter<Bytes128>.Add(values, planes, slots);
        slots[_rest] += values.Length - counted;
    }
}
#endif
