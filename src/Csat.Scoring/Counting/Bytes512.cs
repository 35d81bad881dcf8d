#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Csat.Scoring.Counting;

/// <summary>64 bytes: x64 with AVX-512.</summary>
internal readonly struct Bytes512(Vector512<byte> bytes) : IByteVector<Bytes512>
{
    private readonly Vector512<byte> _bytes = bytes;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    // The byte permutation of VBMI has 64 entries; the last is the 0 of everything that lies outside.
    public static int Window => Avx512Vbmi.IsSupported ? 63 : 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Load(ReadOnlySpan<byte> bytes) => new(Vector512.Create(bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Broadcast(byte value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 LookUp(Bytes512 values, Bytes512 offset, Bytes512 table)
    {
        Vector512<byte> index = values._bytes - offset._bytes;
        return new(Avx512Vbmi.IsSupported
            ? Avx512Vbmi.PermuteVar64x8(table._bytes, Vector512.Min(index, Vector512.Create((byte)63)))
            : Avx512BW.Shuffle(table._bytes, Avx512BW.AddSaturate(index, Vector512.Create((byte)0x70))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 From(Bytes512 bytes, int from) =>
        new(bytes._bytes & Vector512.GreaterThanOrEqual(Vector512<byte>.Indices, Vector512.Create((byte)from)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Sum(Bytes512 a, Bytes512 b, Bytes512 c) =>
        new(Avx512F.TernaryLogic(a._bytes, b._bytes, c._bytes, 0x96));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Carry(Bytes512 a, Bytes512 b, Bytes512 c) =>
        new(Avx512F.TernaryLogic(a._bytes, b._bytes, c._bytes, 0xE8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountBit(Bytes512 bytes, int bit) =>
        BitOperations.PopCount(Vector512.ShiftLeft(bytes._bytes.AsUInt32(), 7 - bit).AsByte().ExtractMostSignificantBits());
}
#endif
