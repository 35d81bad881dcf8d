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
    public static int CountTopBits(Bytes512<TTable> bytes) => BitOperations.PopCount(bytes._bytes.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512<TTable> Double(Bytes512<TTable> bytes) => new(bytes._bytes + bytes._bytes);
}
#endif
