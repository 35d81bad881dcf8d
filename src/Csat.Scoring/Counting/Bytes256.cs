#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Csat.Scoring.Counting;

/// <summary>32 bytes: x64 with AVX2.</summary>
internal readonly struct Bytes256(Vector256<byte> bytes) : IByteVector<Bytes256>
{
    private readonly Vector256<byte> _bytes = bytes;

    public static bool IsSupported => Vector256.IsHardwareAccelerated && Avx2.IsSupported;

    public static int Window => 15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Load(ReadOnlySpan<byte> bytes) => new(Vector256.Create(bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Broadcast(byte value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Index(ref readonly Bytes256 values, Bytes256 shift) =>
        new(Vector256.Min(values._bytes + shift._bytes, Vector256.Create((byte)Window)));

    // One look-up for each 16 bytes, in the table's part beside them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 LookUp(Bytes256 table, Bytes256 indexes) => new(Avx2.Shuffle(table._bytes, indexes._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 From(Bytes256 bytes, int place) =>
        new(bytes._bytes & Vector256.GreaterThanOrEqual(Vector256<byte>.Indices, Vector256.Create((byte)place)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Add(ref Bytes256 sum, Bytes256 a, Bytes256 b)
    {
        Vector256<byte> either = a._bytes ^ b._bytes;
        Vector256<byte> carry = (a._bytes & b._bytes) | (sum._bytes & either);
        sum = new(sum._bytes ^ either);
        return new(carry);
    }

    public static Vector128<ushort> Count(Bytes256 ones, Bytes256 twos, Bytes256 fours, Bytes256 eights, Bytes256 sixteens, int bits)
    {
        Span<ushort> counts = stackalloc ushort[BytePlane.MaxSlots];
        for (int i = 0; i < bits; i++)
        {
            counts[i] = (ushort)(TopBits(ones, i) + (2 * TopBits(twos, i)) + (4 * TopBits(fours, i)) + (8 * TopBits(eights, i)) + (16 * TopBits(sixteens, i)));
        }

        return Vector128.Create<ushort>(counts);
    }

    private static int TopBits(Bytes256 bytes, int shift) => BitOperations.PopCount((bytes._bytes << shift).ExtractMostSignificantBits());
}
#endif
