using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>Ratings to count, and what others do to count them: eleven levels, then not applicable, no answer and invalid.</summary>
internal static class Ratings
{
    private const int Levels = 11;
    private const int NotApplicable = Levels;
    private const int NoAnswer = Levels + 1;
    private const int Invalid = Levels + 2;
    private const int SlotCount = Levels + 3;

    /// <summary>Draws levels that lean to the top; of a hundred values four are no answer, two not applicable and one invalid.</summary>
    public static byte[] Draw(int count, int seed)
    {
        var random = new Random(seed);
        byte[] values = new byte[count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = random.Next(100) switch
            {
                < 4 => RatingScale.NoAnswerValue,
                < 6 => RatingScale.NotApplicableValue,
                < 7 => (byte)random.Next(Levels, RatingScale.NotApplicableValue),
                _ => (byte)Math.Max(random.Next(Levels), random.Next(Levels)),
            };
        }

        return values;
    }

    public static ulong Sum(ReadOnlySpan<byte> values)
    {
        ReadOnlySpan<Vector512<ulong>> vectors = MemoryMarshal.Cast<byte, Vector512<ulong>>(values);
        Vector512<ulong> a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i + 4 <= vectors.Length; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
        {
            a += vectors[i];
        }

        return Vector512.Sum(a + b + (c + d));
    }

    public static long[] CountByHand(ReadOnlySpan<byte> values)
    {
        long[] slots = new long[SlotCount];
        foreach (byte value in values)
        {
            if (value < Levels)
            {
                slots[value]++;
            }
            else if (value == RatingScale.NoAnswerValue)
            {
                slots[NoAnswer]++;
            }
            else if (value == RatingScale.NotApplicableValue)
            {
                slots[NotApplicable]++;
            }
            else
            {
                slots[Invalid]++;
            }
        }

        return slots;
    }

    public static long[] CountByLinq(ArraySegment<byte> values)
    {
        long[] slots = new long[SlotCount];
        foreach (var group in values.GroupBy(Slot).Select(group => (Slot: group.Key, Count: group.LongCount())))
        {
            slots[group.Slot] = group.Count;
        }

        return slots;
    }

    public static long[] Slots(RatingTally tally) => [.. tally.Counts, tally.NotApplicable, tally.NoAnswer, tally.Invalid];

    public static void Demand(long[] expected, long[] actual, string who)
    {
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            throw new InvalidOperationException($"{who}: expected {string.Join(" ", expected)}, got {string.Join(" ", actual)}.");
        }
    }

    private static int Slot(byte value) => value switch
    {
        < Levels => value,
        RatingScale.NoAnswerValue => NoAnswer,
        RatingScale.NotApplicableValue => NotApplicable,
        _ => Invalid,
    };
}
