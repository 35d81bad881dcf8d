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

    public static int Window => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Load(ReadOnlySpan<byte> bytes) => new(Vector256.Create(bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Broadcast(byte value) => new(Vector256.Create(value));

    // The shuffle takes the low four bits and gives 0 where the top bit is set: 0…15 become 0x70…0x7F, all others 0x80 and more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 LookUp(Bytes256 values, Bytes256 offset, Bytes256 table) =>
        new(Avx2.Shuffle(table._bytes, Avx2.AddSaturate(values._bytes - offset._bytes, Vector256.Create((byte)0x70))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 From(Bytes256 bytes, int from) =>
        new(bytes._bytes & Vector256.GreaterThanOrEqual(Vector256<byte>.Indices, Vector256.Create((byte)from)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Sum(Bytes256 a, Bytes256 b, Bytes256 c) => new(a._bytes ^ b._bytes ^ c._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Carry(Bytes256 a, Bytes256 b, Bytes256 c) =>
        new(Avx512F.VL.IsSupported
            ? Avx512F.VL.TernaryLogic(a._bytes, b._bytes, c._bytes, 0xE8)
            : (a._bytes & b._bytes) | ((a._bytes ^ b._bytes) & c._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountBit(Bytes256 bytes, int bit) =>
        BitOperations.PopCount(Vector256.ShiftLeft(bytes._bytes.AsUInt32(), 7 - bit).AsByte().ExtractMostSignificantBits());
}
#endif
