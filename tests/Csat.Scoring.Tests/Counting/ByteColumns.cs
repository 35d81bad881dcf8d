using Csat.Scoring.Counting;

namespace Csat.Scoring.Tests;

/// <summary>Columns and maps that reach every path of the byte kernels, and the plain loop they are compared with.</summary>
internal static class ByteColumns
{
    public const int SlotCount = 131;

    /// <summary>Levels and codes as surveys have them, then shapes that nobody has: scattered, wrapped, crowded, random.</summary>
    public static IEnumerable<byte[]> Maps()
    {
        yield return Sentiments([.. Enumerable.Range(0, 11)], 254, 255);
        yield return Levels([.. Enumerable.Range(0, 11)], 254, 255);
        yield return Levels([.. Enumerable.Range(1, 16)], 254, 255);
        yield return Levels([1, 2, 3, 4, 5], 98, 99);
        yield return Levels([0, 25, 50, 75, 100], 254, 255);
        yield return Sentiments([.. Enumerable.Range(0, 101)], 254, 255);
        yield return Levels([.. Enumerable.Range(0, 101)], 254, 255);
        yield return Levels([.. Enumerable.Range(0, 128)], 254, 255);
        yield return Levels([15, 16, 31, 32, 63, 64, 127, 128, 191, 192], 0, 255);
        yield return Levels([.. Enumerable.Range(0, 16).Select(i => i * 16)], 1, 18);
        yield return [.. Enumerable.Range(0, 256).Select(value => (byte)Math.Min(value, SlotCount - 1))];
        yield return [.. Enumerable.Range(0, 256).Select(value => (byte)Math.Min(value, 13))];
        Random random = new(20_261_123);
        for (int slots = 1; slots <= SlotCount; slots += slots < 20 ? 3 : 37)
        {
            yield return [.. Enumerable.Range(0, 256).Select(_ => (byte)random.Next(slots))];
            yield return Levels([.. Enumerable.Range(0, 256).OrderBy(_ => random.Next()).Take(slots)], 254, 255);
        }
    }

    /// <summary>Mostly 0 to 20 and the codes, else any value at all.</summary>
    public static byte[] Draw(int length, int seed)
    {
        Random random = new(seed);
        byte[] values = new byte[length];
        for (int i = 0; i < length; i++)
        {
            values[i] = (byte)random.Next(4) switch
            {
                0 => (byte)random.Next(256),
                1 => (byte)(250 + random.Next(6)),
                _ => (byte)random.Next(21),
            };
        }

        return values;
    }

    public static void AssertCounts(byte[] map, ByteSlots slots, ReadOnlySpan<byte> values)
    {
        Span<long> expected = stackalloc long[SlotCount];
        foreach (byte value in values)
        {
            expected[map[value]]++;
        }

        Span<long> actual = stackalloc long[SlotCount];
        slots.Add(values, actual);
        if (!expected.SequenceEqual(actual))
        {
            Assert.Fail($"{values.Length} values: expected {string.Join(" ", expected.ToArray())}, got {string.Join(" ", actual.ToArray())}; map {string.Join(" ", map)}.");
        }
    }

    private static byte[] Levels(int[] levels, byte notApplicable, byte noAnswer)
    {
        byte[] map = new byte[256];
        map.AsSpan().Fill((byte)Math.Min(levels.Length + 2, SlotCount - 1));
        for (int i = 0; i < levels.Length; i++)
        {
            map[levels[i]] = (byte)Math.Min(i, SlotCount - 2);
        }

        map[notApplicable] = (byte)Math.Min(levels.Length, SlotCount - 3);
        map[noAnswer] = (byte)Math.Min(levels.Length + 1, SlotCount - 2);
        return map;
    }

    private static byte[] Sentiments(int[] levels, byte notApplicable, byte noAnswer)
    {
        byte[] map = new byte[256];
        map.AsSpan().Fill(5);
        for (int i = 0; i < levels.Length; i++)
        {
            map[levels[i]] = (byte)(i * 5 <= levels.Length * 3 ? 0 : i * 5 <= levels.Length * 4 ? 1 : 2);
        }

        map[notApplicable] = 3;
        map[noAnswer] = 4;
        return map;
    }
}
