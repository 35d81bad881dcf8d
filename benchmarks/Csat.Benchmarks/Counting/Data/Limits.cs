using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Csat.Benchmarks;

/// <summary>The limit rows: a plain SIMD sum, because nothing that reads a column is faster than adding it up.</summary>
internal static class Limits
{
    private const int Vector = 64;
    private const int Page = 4096;
    private const int Pages = 4;

    // What fits the caches of a core is read from four neighbouring pages at a time, which keeps more loads in flight; past them one
    // stream is faster, because the hardware fetches ahead of it.
    private const int InCache = 2 << 20;

    public static ulong Sum<T>(ReadOnlySpan<T> values)
        where T : unmanaged => Sum(MemoryMarshal.AsBytes(values));

    public static ulong Sum(ReadOnlySpan<byte> bytes)
    {
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        Vector512<ulong> a = default, b = default, c = default, d = default;
        int i = 0;
        if (bytes.Length <= InCache)
        {
            for (; i + (Pages * Page) <= bytes.Length; i += (Pages - 1) * Page)
            {
                for (int end = i + Page; i < end; i += Vector)
                {
                    a += Load(ref first, i);
                    b += Load(ref first, i + Page);
                    c += Load(ref first, i + (2 * Page));
                    d += Load(ref first, i + (3 * Page));
                }
            }
        }

        for (; i <= bytes.Length - (4 * Vector); i += 4 * Vector)
        {
            a += Load(ref first, i);
            b += Load(ref first, i + Vector);
            c += Load(ref first, i + (2 * Vector));
            d += Load(ref first, i + (3 * Vector));
        }

        for (; i <= bytes.Length - Vector; i += Vector)
        {
            a += Load(ref first, i);
        }

        if (i < bytes.Length && bytes.Length >= Vector)
        {
            // The last bytes with some before them a second time: one load, as good as it gets.
            b += Load(ref first, bytes.Length - Vector);
        }

        return Vector512.Sum(a + b + (c + d));
    }

    private static Vector512<ulong> Load(ref byte first, int offset) =>
        Vector512.LoadUnsafe(ref Unsafe.Add(ref first, offset)).AsUInt64();
}
