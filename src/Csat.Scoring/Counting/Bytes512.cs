#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Csat.Scoring.Counting;

/// <summary>64 bytes: x64 with AVX-512.</summary>
internal readonly struct Bytes512<TTable>(Vector512<byte> bytes) : IByteVector<Bytes512<TTable>>
    where TTable : struct, ITable512
{
    private readonly Vector512<byte> _bytes = bytes;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && TTable.IsSupported;

    public static int Window => TTable.Window;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512<TTable> Load(ReadOnlySpan<byte> bytes) => new(Vector512.Create(bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512<TTable> Broadcast(byte value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512<TTable> Index(ref readonly Bytes512<TTable> values, Bytes512<TTable> shift) =>
        new(Vector512.Min(values._bytes + shift._bytes, Vector512.Create((byte)Window)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512<TTable> LookUp(Bytes512<TTable> table, Bytes512<TTable> indexes) => new(TTable.LookUp(table._bytes, indexes._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512<TTable> From(Bytes512<TTable> bytes, int place) =>
        new(bytes._bytes & Vector512.GreaterThanOrEqual(Vector512<byte>.Indices, Vector512.Create((byte)place)));

    // The carry comes from the new sum: where a and b agree it is they, elsewhere it is what the sum is not. The carry of the old
    // sum would cost a copy of it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512<TTable> Add(ref Bytes512<TTable> sum, Bytes512<TTable> a, Bytes512<TTable> b)
    {
        Vector512<byte> low = Avx512F.TernaryLogic(sum._bytes, a._bytes, b._bytes, 0x96);
        sum = new(low);
        return new(Avx512F.TernaryLogic(a._bytes, b._bytes, low, 0xD4));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> Count(Bytes512<TTable> ones, Bytes512<TTable> twos, Bytes512<TTable> fours, Bytes512<TTable> eights, Bytes512<TTable> sixteens, int bits)
    {
        if (Gfni.V512.IsSupported)
        {
            // At most 8 × 31 in a byte.
            Vector512<byte> sums = CountEights(sixteens._bytes);
            sums += sums + CountEights(eights._bytes);
            sums += sums + CountEights(fours._bytes);
            sums += sums + CountEights(twos._bytes);
            sums += sums + CountEights(ones._bytes);
            (Vector512<ushort> low, Vector512<ushort> high) = Vector512.Widen(sums);
            low += high;
            Vector256<ushort> halves = low.GetLower() + low.GetUpper();
            return halves.GetLower() + halves.GetUpper();
        }

        return CountByMasks(ones, twos, fours, eights, sixteens, bits);
    }

    private static Vector128<ushort> CountByMasks(Bytes512<TTable> ones, Bytes512<TTable> twos, Bytes512<TTable> fours, Bytes512<TTable> eights, Bytes512<TTable> sixteens, int bits)
    {
        Span<ushort> counts = stackalloc ushort[BytePlane.MaxSlots];
        for (int i = 0; i < bits; i++)
        {
            counts[i] = (ushort)(TopBits(ones, i) + (2 * TopBits(twos, i)) + (4 * TopBits(fours, i)) + (8 * TopBits(eights, i)) + (16 * TopBits(sixteens, i)));
        }

        return Vector128.Create<ushort>(counts);
    }

    private static int TopBits(Bytes512<TTable> bytes, int shift) => BitOperations.PopCount((bytes._bytes << shift).ExtractMostSignificantBits());

    /// <summary>For each eight bytes, how often each bit is set in them, the top bit's count in the first.</summary>
    /// <remarks>Eight bytes are a matrix of bits: multiplied by the unit vectors it gives its columns, whose bits are counted by halves.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> CountEights(Vector512<byte> bytes)
    {
        Vector512<byte> columns = Gfni.V512.GaloisFieldAffineTransform(Vector512.Create(0x0102_0408_1020_4080UL).AsByte(), bytes, 0);
        Vector512<byte> low = columns & Vector512.Create((byte)0x0F), high = (columns.AsUInt16() >>> 4).AsByte() & Vector512.Create((byte)0x0F);
        const ulong toSeven = 0x0302_0201_0201_0100, toFifteen = 0x0403_0302_0302_0201;
        Vector512<byte> setBits = Vector512.Create(toSeven, toFifteen, toSeven, toFifteen, toSeven, toFifteen, toSeven, toFifteen).AsByte();
        return Avx512BW.Shuffle(setBits, low) + Avx512BW.Shuffle(setBits, high);
    }
}
#endif
