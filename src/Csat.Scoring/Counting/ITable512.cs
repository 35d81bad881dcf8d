#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Csat.Scoring.Counting;

/// <summary>How 64 bytes are looked up at once.</summary>
internal interface ITable512
{
    static abstract bool IsSupported { get; }

    static abstract int Window { get; }

    static abstract Vector512<byte> LookUp(Vector512<byte> table, Vector512<byte> indexes);
}

/// <summary>16 entries, repeated for each 16 bytes: the fastest.</summary>
internal readonly struct Table16 : ITable512
{
    public static bool IsSupported => Avx512BW.IsSupported;

    public static int Window => 15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> LookUp(Vector512<byte> table, Vector512<byte> indexes) => Avx512BW.Shuffle(table, indexes);
}

/// <summary>64 entries: fewer planes where values lie far apart.</summary>
internal readonly struct Table64 : ITable512
{
    public static bool IsSupported => Avx512BW.IsSupported && Avx512Vbmi.IsSupported;

    public static int Window => 63;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> LookUp(Vector512<byte> table, Vector512<byte> indexes) => Avx512Vbmi.PermuteVar64x8(table, indexes);
}
#endif
