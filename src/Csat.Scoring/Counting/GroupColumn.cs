using System.Globalization;
using System.Runtime.InteropServices;
#if NET
using System.Numerics;
#endif

namespace Csat.Scoring.Counting;

/// <summary>A column of group numbers: 32 bits with a sign, or 16 bits without one.</summary>
internal static class GroupColumn
{
    /// <summary>The numbers in 32 bits: as they are, or written to the tile.</summary>
    public static ReadOnlySpan<int> Read<T>(ReadOnlySpan<T> groups, Span<int> tile)
        where T : struct
    {
        if (typeof(T) == typeof(int))
        {
            return MemoryMarshal.Cast<T, int>(groups);
        }

        ReadOnlySpan<ushort> narrow = MemoryMarshal.Cast<T, ushort>(groups);
        Span<int> wide = tile.Slice(0, narrow.Length);
        int done = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<ushort>> from = MemoryMarshal.Cast<ushort, Vector<ushort>>(narrow);
            Span<Vector<uint>> to = MemoryMarshal.Cast<int, Vector<uint>>(wide);
            for (int i = 0; i < from.Length; i++)
            {
                Vector.Widen(from[i], out to[2 * i], out to[(2 * i) + 1]);
            }

            done = from.Length * Vector<ushort>.Count;
        }
#endif
        for (int i = done; i < wide.Length; i++)
        {
            wide[i] = narrow[i];
        }

        return wide;
    }

    /// <summary>How many groups there are: as given, else one more than the largest number; refuses more than a cube can have.</summary>
    public static int CountOf<T>(ReadOnlySpan<T> groups, int? groupCount, int slotCount, string parameter, string countParameter)
        where T : struct
    {
        int most = MostGroups(slotCount);
        if (groupCount is { } given)
        {
            return given >= 0 && given <= most ? given : throw Throw.OutOfRange(countParameter, given, Legal(most));
        }

        int largest = typeof(T) == typeof(int) ? Largest(MemoryMarshal.Cast<T, int>(groups)) : Largest(MemoryMarshal.Cast<T, ushort>(groups));
        return largest < most
            ? largest + 1
            : throw Throw.OutOfRange(
                parameter, largest, string.Format(
                    CultureInfo.InvariantCulture, "group numbers from 0 to {0} on this scale, or any when {1} says how many groups there are", most - 1, countParameter));
    }

    /// <summary>How many groups fit into the largest cube beside the rows without one.</summary>
    public static int MostGroups(int slotCount) => (SurveyCube.MaximumCells / slotCount) - 1;

    /// <summary>A cube has room for so many groups.</summary>
    public static void CheckCount(int groups, int slotCount, string parameter)
    {
        if (groups > MostGroups(slotCount))
        {
            throw Throw.OutOfRange(parameter, groups, Legal(MostGroups(slotCount)));
        }
    }

    private static string Legal(int most) => string.Format(CultureInfo.InvariantCulture, "a number of groups from 0 to {0} on this scale", most);

    /// <summary>The largest number; −1 when none is 0 or more.</summary>
    private static int Largest(ReadOnlySpan<int> groups)
    {
        int largest = -1;
        int done = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<int>> vectors = MemoryMarshal.Cast<int, Vector<int>>(groups);
            var most = new Vector<int>(-1);
            foreach (Vector<int> vector in vectors)
            {
                most = Vector.Max(most, vector);
            }

            for (int i = 0; i < Vector<int>.Count; i++)
            {
                largest = Math.Max(largest, most[i]);
            }

            done = vectors.Length * Vector<int>.Count;
        }
#endif
        for (int i = done; i < groups.Length; i++)
        {
            largest = Math.Max(largest, groups[i]);
        }

        return largest;
    }

    private static int Largest(ReadOnlySpan<ushort> groups)
    {
        int largest = -1;
        foreach (ushort group in groups)
        {
            largest = Math.Max(largest, group);
        }

        return largest;
    }
}
