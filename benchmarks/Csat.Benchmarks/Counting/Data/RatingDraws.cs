using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>Draws answers as survey files hold them, and the scales that they belong to.</summary>
/// <remarks>
/// Answers lean to the top; of a hundred four are no answer, two not applicable and one a typing error. The errors take eight values
/// only, as they do in life, which spares a database that groups by value.
/// </remarks>
internal static class RatingDraws
{
    public const int Distinct = 1_000_000;

    /// <summary>The slots after the levels': not applicable, no answer, invalid.</summary>
    public const int OtherSlots = 3;

    public const int Seed = 20261123;

    private const int TableSize = 1 << 16;

    private static readonly byte[] Errors = [20, 33, 44, 66, 77, 88, 99, 100];

    private static (int Size, int Levels, byte[] Values) _last = (0, 0, []);

    /// <summary>A column of draws; the last one is kept, because the rows of a class need the same column one after the other.</summary>
    public static byte[] Column(int size, int levels)
    {
        if (_last.Size != size || _last.Levels != levels)
        {
            _last = (0, 0, []);
            _last = (size, levels, Draw(size, levels, Seed));
        }

        return _last.Values;
    }

    /// <summary>Every value is 16 bits of a generator with a period of 2⁶⁴, looked up in a table of 65,536 answers.</summary>
    public static byte[] Draw(int size, int levels, int seed)
    {
        byte[] table = Table(levels, seed);
        byte[] values = GC.AllocateUninitializedArray<byte>(size);
        var bits = new SplitMix64((ulong)seed);
        int i = 0;
        for (; i + 4 <= size; i += 4)
        {
            ulong draw = bits.Next();
            values[i] = table[(ushort)draw];
            values[i + 1] = table[(ushort)(draw >> 16)];
            values[i + 2] = table[(ushort)(draw >> 32)];
            values[i + 3] = table[(ushort)(draw >> 48)];
        }

        for (; i < size; i++)
        {
            values[i] = table[(ushort)bits.Next()];
        }

        return values;
    }

    /// <summary>Columns to compare answers on: every value there is, and draws of every length up to three hundred.</summary>
    public static IEnumerable<byte[]> Hostile(int levels)
    {
        const int longestTail = 300;
        yield return [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        byte[] draws = Draw(2 * longestTail, levels, Seed + 1);
        for (int length = 0; length <= longestTail; length++)
        {
            yield return draws[(longestTail - length)..longestTail];
        }
    }

    /// <summary>A scale with the values 0 to <paramref name="levels"/> − 1; with eleven the recommendation scale.</summary>
    public static RatingScale Scale(int levels) => levels == RatingScales.Recommend0To10.Levels.Count
        ? RatingScales.Recommend0To10
        : new RatingScale($"benchmark-{levels}", default, RatingScaleKind.Satisfaction, [.. Enumerable.Range(0, levels).Select(value =>
            new RatingLevel($"{value}", value, 2 * value < levels ? Sentiment.Negative : Sentiment.Positive, default))]);

    private static byte[] Table(int levels, int seed)
    {
        var random = new Random(seed);
        byte[] table = new byte[TableSize];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = random.Next(100) switch
            {
                < 4 => RatingScale.NoAnswerValue,
                < 6 => RatingScale.NotApplicableValue,
                < 7 => Errors[random.Next(Errors.Length)],
                _ => (byte)Math.Max(random.Next(levels), random.Next(levels)),
            };
        }

        return table;
    }
}
