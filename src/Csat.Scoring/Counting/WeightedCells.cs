namespace Csat.Scoring.Counting;

/// <summary>The cells of a weighted cube: a count each, and for levels the sums of weights.</summary>
/// <remarks>The slots of a group are the levels, not applicable, no answer, invalid and without weight.</remarks>
internal sealed class WeightedCells(int cellCount)
{
    /// <summary>Not applicable, no answer, invalid, without weight.</summary>
    public const int OtherSlots = 4;

    public long[] Counts { get; } = new long[cellCount];

    public WeightSums[] Sums { get; } = new WeightSums[cellCount];

    /// <summary>Rows that can't be counted.</summary>
    public BadWeights Bad { get; } = new();

    /// <summary>Leaves sums of weights on levels only: those of the other cells say nothing.</summary>
    public WeightedCells OnLevelsOnly(int levelCount)
    {
        for (int row = 0; row < Sums.Length; row += levelCount + OtherSlots)
        {
            Sums.AsSpan(row + levelCount, OtherSlots).Clear();
        }

        return this;
    }
}
