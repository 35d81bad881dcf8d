using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Columns to count, and where each of their values belongs, written independently of the library and value by value.</summary>
internal static class Columns
{
    /// <summary>Values that no scale has, and what may be mistaken for one when bits are cut off or rounded.</summary>
    public static readonly float[] Hostile =
    [
        float.NaN, -float.NaN, BitConverter.Int32BitsToSingle(0x7F800001), float.PositiveInfinity, float.NegativeInfinity, 0f, -0f,
        float.Epsilon, -float.Epsilon, 0.5f, 4.5f, 9.999999f, 10.000001f, MathF.BitIncrement(5), MathF.BitDecrement(5), -0.001f,
        -1, -2, -127, -128, -129, 253, 254, 255, 256, 257, 511, 65_535, 65_536, 65_540, 8_388_613, 16_777_221, 4_294_967_301f,
        2_147_483_648f, -2_147_483_648f, 2_147_483_520f, 4_294_967_296f, 4_294_967_295f, 9.2233720e18f, 1e10f, 1e20f, -1e10f, -1e20f, float.MaxValue, float.MinValue,
    ];

    /// <summary>Every preset, and scales that nobody would think of: odd values, many levels, codes of all kinds.</summary>
    public static readonly RatingScale[] Scales =
    [
        .. RatingScales.All,
        RatingScales.OneToFive.WithCodes(98, 99),
        RatingScales.OneToFive.WithCodes(-1, 0),
        RatingScales.OneToFive.WithCodes(0, -128),
        RatingScales.OneToFive.WithCodes(-2, -1),
        RatingScales.Recommend0To10.WithCodes(255, 254),
        RatingScales.Recommend0To10.WithCodes(9998, 9999),
        RatingScales.Recommend0To10.WithCodes(65_535, 256),
        RatingScales.Recommend0To10.WithCodes(-1, 254),
        RatingScales.Percent0To100.WithCodes(253, -99),
        Own("odd", [0, 7, 100, 253]),
        Own("odd-coded", [1, 127, 128, 129, 200]).WithCodes(-128, -56),
        Own("sixteen", [.. Enumerable.Range(3, 16).Select(i => 5 * i)]),
        Own("seventeen", [.. Enumerable.Range(0, 17)]),
        Own("highest", [.. Enumerable.Range(126, 128)]).WithCodes(0, 65_535),
        Own("lowest", [.. Enumerable.Range(0, 128)]).WithCodes(128, 9999),
    ];

    /// <summary>All scales, for theories.</summary>
    public static TheoryData<int> All => [.. Enumerable.Range(0, Scales.Length)];

    /// <summary>How many counts there are by sentiment.</summary>
    public const int Sentiments = 6;

    public static int SlotOf(RatingScale scale, byte value) => SlotOf(scale, value, scale.NotApplicableCode, scale.NoAnswerCode);

    /// <summary>In a column of signed bytes the codes from 128 are negative numbers.</summary>
    public static int SlotOf(RatingScale scale, sbyte value) => SlotOf(scale, value, Signed(scale.NotApplicableCode), Signed(scale.NoAnswerCode));

    public static int SlotOf(RatingScale scale, ushort value) => SlotOf(scale, value, scale.NotApplicableCode, scale.NoAnswerCode);

    public static int SlotOf(RatingScale scale, float value) =>
        float.IsNaN(value) ? scale.Levels.Count + 1 : SlotOf(scale, value, scale.NotApplicableCode, scale.NoAnswerCode);

    public static byte[] Bytes(RatingScale scale, int length, int seed) => Draw(scale, length, seed, random => (byte)random.Next(256), value => (byte)value);

    public static sbyte[] SignedBytes(RatingScale scale, int length, int seed) =>
        Draw(scale, length, seed, random => (sbyte)random.Next(-128, 128), value => (sbyte)value);

    public static ushort[] Shorts(RatingScale scale, int length, int seed) =>
        Draw(scale, length, seed, random => (ushort)random.Next(random.Next(2) == 0 ? 300 : 65_536), value => (ushort)value);

    public static float[] Floats(RatingScale scale, int length, int seed) =>
        Draw(scale, length, seed, random => random.Next(2) == 0 ? Hostile[random.Next(Hostile.Length)] : random.Next(-300, 300) / 2f, value => value);

    /// <summary>Where a slot is counted by sentiment: negative, neutral, positive, then the three that are no answers.</summary>
    public static int SentimentOf(RatingScale scale, int slot) =>
        slot >= scale.Levels.Count ? slot - scale.Levels.Count + 3
        : scale.Levels[slot].Sentiment switch { Sentiment.Negative => 0, Sentiment.Neutral => 1, _ => 2 };

    public static long[] Slots(SentimentCounts counts) =>
        [counts.Negative, counts.Neutral, counts.Positive, counts.NotApplicable, counts.NoAnswer, counts.Invalid];

    public static long[] Slots(RatingTally tally) => [.. tally.Counts, tally.NotApplicable, tally.NoAnswer, tally.Invalid];

    private static RatingScale Own(string id, int[] values) => new(
        id, new LocalizedText(id, id), RatingScaleKind.Satisfaction,
        [.. values.Select((value, i) => new RatingLevel("L" + i, value, (Sentiment)((i * 3 / values.Length) - 1), default))]);

    /// <summary>Six of eight values are levels, one is a code, one is anything.</summary>
    private static T[] Draw<T>(RatingScale scale, int length, int seed, Func<Random, T> anything, Func<int, T> of)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => random.Next(8) switch
        {
            0 => anything(random),
            1 => of(random.Next(2) == 0 ? scale.NotApplicableCode : scale.NoAnswerCode),
            _ => of(scale.Levels[random.Next(scale.Levels.Count)].Value),
        })];
    }

    private static int SlotOf(RatingScale scale, double value, double notApplicable, double noAnswer)
    {
        if (value == notApplicable)
        {
            return scale.Levels.Count;
        }

        if (value == noAnswer)
        {
            return scale.Levels.Count + 1;
        }

        for (int i = 0; i < scale.Levels.Count; i++)
        {
            if (scale.Levels[i].Value == value)
            {
                return i;
            }
        }

        return scale.Levels.Count + 2;
    }

    private static int Signed(int code) => code is > 127 and <= 255 ? code - 256 : code;
}
