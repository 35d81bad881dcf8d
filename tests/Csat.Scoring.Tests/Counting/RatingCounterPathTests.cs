using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Every path gives the counts of the model: any length, any start, any value, any kind of column, any scale.</summary>
public sealed class RatingCounterPathTests
{
    private const int Longest = 1000;
    private const int Offsets = 64;

    public static TheoryData<int> Scales => Columns.All;

    [Theory]
    [MemberData(nameof(Scales))]
    public void Bytes(int scale) => EveryLengthAndStart(
        Columns.Scales[scale], Columns.Bytes, Columns.SlotOf, counter => counter.Add, counter => counter.CountSentiments);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Signed_bytes(int scale) => EveryLengthAndStart(
        Columns.Scales[scale], Columns.SignedBytes, Columns.SlotOf, counter => counter.Add, counter => counter.CountSentiments);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Shorts(int scale) => EveryLengthAndStart(
        Columns.Scales[scale], Columns.Shorts, Columns.SlotOf, counter => counter.Add, counter => counter.CountSentiments);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Floats(int scale) => EveryLengthAndStart(
        Columns.Scales[scale], Columns.Floats, Columns.SlotOf, counter => counter.Add, counter => counter.CountSentiments);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Every_value_of_every_type_is_counted_in_its_place(int index)
    {
        RatingScale scale = Columns.Scales[index];
        var counter = new RatingCounter(scale);
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        sbyte[] signed = [.. Enumerable.Range(-128, 256).Select(value => (sbyte)value)];
        ushort[] shorts = [.. Enumerable.Range(0, 65_536).Select(value => (ushort)value)];
        float[] floats = [.. Columns.Hostile, .. Enumerable.Range(-70_000, 140_000).Select(value => value / 2f), .. Enumerable.Range(-1000, 70_000).Select(value => (float)value)];

        Assert.Equal(Model(scale, bytes, Columns.SlotOf), Columns.Slots(counter.Count(bytes)));
        Assert.Equal(Model(scale, signed, Columns.SlotOf), Columns.Slots(counter.Count(signed)));
        Assert.Equal(Model(scale, shorts, Columns.SlotOf), Columns.Slots(counter.Count(shorts)));
        Assert.Equal(Model(scale, floats, Columns.SlotOf), Columns.Slots(counter.Count(floats)));
        Assert.All(bytes, value => Assert.Equal(1, Columns.Slots(counter.Count([value]))[Columns.SlotOf(scale, value)]));
        Assert.All(signed, value => Assert.Equal(1, Columns.Slots(counter.Count([value]))[Columns.SlotOf(scale, value)]));
        Assert.All(Columns.Hostile, value => Assert.Equal(1, Columns.Slots(counter.Count([value]))[Columns.SlotOf(scale, value)]));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Long_columns_in_which_one_value_fills_every_place(int index)
    {
        RatingScale scale = Columns.Scales[index];
        var counter = new RatingCounter(scale);
        foreach (int value in new[] { scale.Levels[0].Value, scale.Levels[^1].Value, scale.NotApplicableCode, scale.NoAnswerCode, 251 })
        {
            byte[] bytes = [.. Enumerable.Repeat((byte)value, 100_003)];
            ushort[] shorts = [.. Enumerable.Repeat((ushort)value, 100_003)];
            float[] floats = [.. Enumerable.Repeat((float)value, 100_003)];

            Assert.Equal(100_003, Columns.Slots(counter.Count(bytes))[Columns.SlotOf(scale, bytes[0])]);
            Assert.Equal(100_003, Columns.Slots(counter.Count(shorts))[Columns.SlotOf(scale, shorts[0])]);
            Assert.Equal(100_003, Columns.Slots(counter.Count(floats))[Columns.SlotOf(scale, floats[0])]);
            Assert.Equal(100_003, Columns.Slots(counter.CountSentiments(shorts))[Columns.SentimentOf(scale, Columns.SlotOf(scale, shorts[0]))]);
        }
    }

    private delegate void Adding<T>(ReadOnlySpan<T> values, Span<long> slots);

    private delegate SentimentCounts Feeling<T>(ReadOnlySpan<T> values);

    private static void EveryLengthAndStart<T>(
        RatingScale scale, Func<RatingScale, int, int, T[]> draw, Func<RatingScale, T, int> slotOf, Func<RatingCounter, Adding<T>> adding, Func<RatingCounter, Feeling<T>> feeling)
    {
        T[] column = draw(scale, Longest + Offsets, 20261123);
        var counter = new RatingCounter(scale);
        Adding<T> add = adding(counter);
        Feeling<T> feel = feeling(counter);
        Func<RatingScale, T, int> sentimentOf = (given, value) => Columns.SentimentOf(given, slotOf(given, value));
        long[][] levels = Sums(scale, column, slotOf, counter.SlotCount);
        long[][] sentiments = Sums(scale, column, sentimentOf, Columns.Sentiments);
        long[] slots = new long[counter.SlotCount];

        for (int length = 0; length <= Longest; length++)
        {
            Check(length * 7 % Offsets, length);
        }

        foreach (int length in new[] { 1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 511, 512, 513, 999 })
        {
            for (int start = 0; start < Offsets; start++)
            {
                Check(start, length);
            }
        }

        void Check(int start, int length)
        {
            slots.AsSpan().Clear();
            add(column.AsSpan(start, length), slots);
            Demand(levels, slots, start, length);
            Demand(sentiments, Columns.Slots(feel(column.AsSpan(start, length))), start, length);
        }

        void Demand(long[][] sums, long[] actual, int start, int length)
        {
            for (int i = 0; i < actual.Length; i++)
            {
                if (sums[start + length][i] - sums[start][i] != actual[i])
                {
                    IEnumerable<long> expected = sums[start + length].Zip(sums[start], (end, begin) => end - begin);
                    Assert.Fail($"{scale.Id}, {length} values from {start}: expected {string.Join(" ", expected)}, got {string.Join(" ", actual)}");
                }
            }
        }
    }

    /// <summary>The model's counts of every beginning of the column.</summary>
    private static long[][] Sums<T>(RatingScale scale, T[] column, Func<RatingScale, T, int> slotOf, int slotCount)
    {
        long[][] sums = new long[column.Length + 1][];
        sums[0] = new long[slotCount];
        for (int i = 0; i < column.Length; i++)
        {
            sums[i + 1] = [.. sums[i]];
            sums[i + 1][slotOf(scale, column[i])]++;
        }

        return sums;
    }

    private static long[] Model<T>(RatingScale scale, T[] column, Func<RatingScale, T, int> slotOf)
    {
        long[] slots = new long[scale.Levels.Count + 3];
        foreach (T value in column)
        {
            slots[slotOf(scale, value)]++;
        }

        return slots;
    }
}
