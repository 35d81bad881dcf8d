#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Csat.Scoring.Counting;

/// <summary>16 bytes: x64 with SSSE3, ARM64 and WebAssembly.</summary>
internal readonly struct Bytes128(Vector128<byte> bytes) : IByteVector<Bytes128>
{
    private readonly Vector128<byte> _bytes = bytes;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Window => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Load(ReadOnlySpan<byte> bytes) => new(Vector128.Create(bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Broadcast(byte value) => new(Vector128.Create(value));

    // The portable shuffle gives 0 outside, which is one instruction on ARM64 but several on x64: there as in Bytes256.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 LookUp(Bytes128 values, Bytes128 offset, Bytes128 table)
    {
        Vector128<byte> index = values._bytes - offset._bytes;
        return new(Ssse3.IsSupported
            ? Ssse3.Shuffle(table._bytes, Sse2.AddSaturate(index, Vector128.Create((byte)0x70)))
            : Vector128.Shuffle(table._bytes, index));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 From(Bytes128 bytes, int from) =>
        new(bytes._bytes & Vector128.GreaterThanOrEqual(Vector128<byte>.Indices, Vector128.Create((byte)from)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Sum(Bytes128 a, Bytes128 b, Bytes128 c) => new(a._bytes ^ b._bytes ^ c._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Carry(Bytes128 a, Bytes128 b, Bytes128 c) =>
        new((a._bytes & b._bytes) | ((a._bytes ^ b._bytes) & c._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountBit(Bytes128 bytes, int bit) =>
        BitOperations.PopCount(Vector128.ShiftLeft(bytes._bytes.AsUInt32(), 7 - bit).AsByte().ExtractMostSignificantBits());
}
#endif
