using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>Rows of a survey in three columns: a group, a 0–10 rating and a weight. One row in a thousand has a group that isn't known.</summary>
internal sealed class SurveyRows
{
    public const int GroupCount = 1_000;

    public const int Slots = Levels + RatingDraws.OtherSlots;

    private const int Levels = 11;
    private const int StraysIn = 1_000;
    private const int Stray = 50;

    private static SurveyRows? _last;

    private SurveyRows(int size)
    {
        Ratings = RatingDraws.Draw(size, Levels, RatingDraws.Seed);
        Groups = new int[size];
        Weights = new double[size];
        var random = new SplitMix64(RatingDraws.Seed + 1);
        for (int i = 0; i < size; i++)
        {
            Groups[i] = random.Next(GroupCount);
            if (random.Next(StraysIn) == 0)
            {
                Groups[i] = random.Next(2) == 0 ? -1 - random.Next(Stray) : GroupCount + random.Next(Stray);
            }

            Weights[i] = 0.25 + (random.Next(1 << 20) / (double)(1 << 20));
        }
    }

    public static RatingScale Scale => RatingScales.Recommend0To10;

    public int[] Groups { get; }

    public byte[] Ratings { get; }

    public double[] Weights { get; }

    /// <summary>The rows of a size; the last are kept, because the rows of a benchmark need the same one after the other.</summary>
    public static SurveyRows Of(int size)
    {
        if (_last?.Groups.Length != size)
        {
            _last = new SurveyRows(size);
        }

        return _last;
    }

    /// <summary>Where a row is counted: group by group, the unknown ones last, and in each as <see cref="Benchmarks.Slots.OfLevel"/> says.</summary>
    public static int Place(int group, byte rating) =>
        ((uint)group < GroupCount ? group * Slots : GroupCount * Slots) + Benchmarks.Slots.OfLevel(rating, Levels);

    /// <summary>The slot of every byte.</summary>
    public static int[] SlotOf() => [.. Enumerable.Range(0, 256).Select(value => Benchmarks.Slots.OfLevel((byte)value, Levels))];

    public static long[] Table() => new long[(GroupCount + 1) * Slots];
}
