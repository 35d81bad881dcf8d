using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>What columns of weighted rows have to give: row by row, independent of the library.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="GroupCount">Rows with a number from here on have no group.</param>
/// <param name="Groups">Each row's number.</param>
/// <param name="Slots">Each row's level, or the place behind the levels of not applicable, no answer or invalid.</param>
/// <param name="Weights">Each row's weight.</param>
internal sealed record ColumnModel(RatingScale Scale, int GroupCount, int[] Groups, int[] Slots, double[] Weights)
{
    /// <summary>Chunks of rows are summed for themselves.</summary>
    private const int ChunkLength = 1 << 20;

    private int Levels => Scale.Levels.Count;

    private int Cells => Levels + 4;

    public static ColumnModel Of<TGroup, TValue, TWeight>(
        RatingScale scale, int groupCount, TGroup[] groups, TValue[] values, TWeight[] weights, Func<RatingScale, TValue, int> slotOf)
        where TGroup : IConvertible
        where TWeight : IConvertible =>
        new(
            scale, groupCount, [.. groups.Select(group => group.ToInt32(CultureInfo.InvariantCulture))], [.. values.Select(value => slotOf(scale, value))],
            [.. weights.Select(weight => weight.ToDouble(CultureInfo.InvariantCulture))]);

    public static T[] Repeated<T>(T[] column, int rows)
    {
        T[] repeated = new T[rows];
        for (int start = 0; start < rows; start += column.Length)
        {
            column.AsSpan(0, Math.Min(column.Length, rows - start)).CopyTo(repeated.AsSpan(start));
        }

        return repeated;
    }

    public ColumnModel Repeated(int rows) => this with { Groups = Repeated(Groups, rows), Slots = Repeated(Slots, rows), Weights = Repeated(Weights, rows) };

    /// <summary>Proves that a part of the rows is counted as they are one by one, or refused where all answers have the weight 0.</summary>
    public void Demand(int start, int length, Func<WeightedSurveyCube> count)
    {
        (long[] counts, double[] weights, double[] squares) = Count(start, length);
        if (!AreRefused(counts, count))
        {
            WeightedSurveyCube cube = count();
            Assert.Equal((GroupCount, (long)length), (cube.GroupCount, cube.Total.Total));
            for (int row = 0; row <= GroupCount; row++)
            {
                Same(counts, weights, squares, row, row < GroupCount ? cube[row] : cube.Unassigned);
            }
        }
    }

    /// <summary>The same of a tally of all rows, whatever their groups.</summary>
    public void DemandTally(int start, int length, Func<WeightedRatingTally> count)
    {
        (long[] counts, double[] weights, double[] squares) = (this with { GroupCount = 0 }).Count(start, length);
        if (!AreRefused(counts, count))
        {
            Same(counts, weights, squares, 0, count());
        }
    }

    /// <summary>The same of rows without their weights.</summary>
    public void DemandPlain(int start, int length, SurveyCube cube)
    {
        (long[] counts, _, _) = (this with { Weights = [.. Weights.Select(_ => 1.0)] }).Count(start, length);
        Assert.Equal((GroupCount, (long)length), (cube.GroupCount, cube.Total.Total));
        for (int row = 0; row <= GroupCount; row++)
        {
            long[] expected = [.. counts.Skip(row * Cells).Take(Cells - 1)];
            RatingTally tally = row < GroupCount ? cube[row] : cube.Unassigned;
            Assert.True(expected.SequenceEqual(Columns.Slots(tally)), $"{length} rows from {start}, group {row}: expected {string.Join(" ", expected)}, got {tally}");
        }
    }

    private bool AreRefused(long[] counts, Func<object> count)
    {
        long Of(Func<int, bool> slot) => counts.Where((_, cell) => slot(cell % Cells)).Sum();
        if (Of(slot => slot < Levels) > 0 || Of(slot => slot == Levels + 3) == 0)
        {
            return false;
        }

        Assert.Throws<FindingsException>(count);
        return true;
    }

    private (long[] Counts, double[] Weights, double[] Squares) Count(int start, int length)
    {
        int cells = (GroupCount + 1) * Cells;
        (long[] counts, double[] weights, double[] squares) = (new long[cells], new double[cells], new double[cells]);
        for (int first = start; first < start + length; first += ChunkLength)
        {
            (double[] chunkWeights, double[] chunkSquares) = (new double[cells], new double[cells]);
            for (int i = first; i < Math.Min(first + ChunkLength, start + length); i++)
            {
                int group = Groups[i] < 0 || Groups[i] >= GroupCount ? GroupCount : Groups[i];
                bool isWithoutWeight = Slots[i] < Levels && Weights[i] == 0;
                int cell = (group * Cells) + (isWithoutWeight ? Levels + 3 : Slots[i]);
                counts[cell]++;
                chunkWeights[cell] += Weights[i];
                chunkSquares[cell] += Weights[i] * Weights[i];
            }

            for (int cell = 0; cell < cells; cell++)
            {
                weights[cell] += chunkWeights[cell];
                squares[cell] += chunkSquares[cell];
            }
        }

        return (counts, weights, squares);
    }

    private void Same(long[] counts, double[] weights, double[] squares, int row, WeightedRatingTally tally)
    {
        int first = row * Cells;
        for (int level = 0; level < Levels; level++)
        {
            (long N, double W, double S) expected = (counts[first + level], weights[first + level], squares[first + level]);
            Assert.True(expected == (tally.Counts[level], tally.Weights[level], tally.SquaredWeights[level]), $"{Scale.Id}, group {row}, level {level}: expected {expected}, got {tally}");
        }

        Assert.Equal(
            (counts[first + Levels], counts[first + Levels + 1], counts[first + Levels + 2], counts[first + Levels + 3]),
            (tally.NotApplicable, tally.NoAnswer, tally.Invalid, tally.WithoutWeight));
    }
}
