using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Where a byte is counted: one slot a level in scale order, then not applicable, no answer and invalid.</summary>
internal static class RatingSlots
{
    public const int Bytes = 256;

    /// <summary>How many slots a scale needs.</summary>
    public static int Of(RatingScale scale) => scale.Levels.Count + 3;

    /// <summary>Fills the look-up table from byte value to slot. Every value off the scale leads to the last slot, invalid.</summary>
    public static void Fill(RatingScale scale, Span<byte> slotOf)
    {
        IReadOnlyList<RatingLevel> levels = scale.Levels;
        slotOf.Fill((byte)(levels.Count + 2));
        for (int i = 0; i < levels.Count; i++)
        {
            slotOf[levels[i].Value] = (byte)i;
        }

        Put(scale.NotApplicableCode, levels.Count, slotOf);
        Put(scale.NoAnswerCode, levels.Count + 1, slotOf);
    }

    /// <summary>A code that no byte can hold doesn't occur in the column.</summary>
    private static void Put(int code, int slot, Span<byte> slotOf)
    {
        if (code is >= byte.MinValue and <= byte.MaxValue)
        {
            slotOf[code] = (byte)slot;
        }
    }

    /// <summary>The inner loop: counts every value into its slot and allocates nothing.</summary>
    public static void Count(ReadOnlySpan<byte> values, ReadOnlySpan<byte> slotOf, Span<long> slots)
    {
        foreach (byte value in values)
        {
            slots[slotOf[value]]++;
        }
    }
}
