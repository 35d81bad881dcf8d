#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Csat.Scoring.Counting;

/// <summary>16 bytes: x64 with SSSE3, ARM64 and WebAssembly.</summary>
internal readonly struct Bytes128(Vector128<byte> bytes) : IByteVector<Bytes128>
{
    private readonly Vector128<byte> _bytes = bytes;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Window => 15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Load(ReadOnlySpan<byte> bytes) => new(Vector128.Create(bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Broadcast(byte value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Index(ref readonly Bytes128 values, Bytes128 shift) =>
        new(Vector128.Min(values._bytes + shift._bytes, Vector128.Create((byte)Window)));

    // No index passes 15, so that the native shuffle means the same everywhere.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 LookUp(Bytes128 table, Bytes128 indexes) => new(Vector128.ShuffleNative(table._bytes, indexes._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 From(Bytes128 bytes, int place) =>
        new(bytes._bytes & Vector128.GreaterThanOrEqual(Vector128<byte>.Indices, Vector128.Create((byte)place)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Add(ref Bytes128 sum, Bytes128 a, Bytes128 b)
    {
        Vector128<byte> either = a._bytes ^ b._bytes;
        Vector128<byte> carry = (a._bytes & b._bytes) | (sum._bytes & either);
        sum = new(sum._bytes ^ either);
        return new(carry);
    }

    public static Vector128<ushort> Count(Bytes128 ones, Bytes128 twos, Bytes128 fours, Bytes128 eights, Bytes128 sixteens, int bits)
    {
        Span<ushort> counts = stackalloc ushort[BytePlane.MaxSlots];
        for (int i = 0; i < bits; i++)
        {
            counts[i] = (ushort)(TopBits(ones, i) + (2 * TopBits(twos, i)) + (4 * TopBits(fours, i)) + (8 * TopBits(eights, i)) + (16 * TopBits(sixteens, i)));
        }

        return Vector128.Create<ushort>(counts);
    }

    private static int TopBits(Bytes128 bytes, int shift) => BitOperations.PopCount((bytes._bytes << shift).ExtractMostSignificantBits());
}
#endif
