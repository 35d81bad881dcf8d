using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Where a byte is counted: one slot a level in scale order, then not applicable, no answer and invalid.</summary>
internal static class RatingSlots
{
    public const int Bytes = 256;

    /// <summary>How many slots a scale needs.</summary>
    public static int Of(RatingScale scale) => scale.Levels.Count + 3;

    /// <summary>Fills the map of a column of bytes from value to slot. Every value off the scale leads to the last slot, invalid.</summary>
    public static void Fill(RatingScale scale, Span<byte> slotOf) => Fill(scale, byte.MaxValue, byte.MinValue, slotOf);

    /// <summary>The same for signed bytes, by their bits: levels above 127 don't occur, a code from 128 stands for the negative number.</summary>
    public static void FillSigned(RatingScale scale, Span<byte> slotOf) => Fill(scale, sbyte.MaxValue, sbyte.MinValue, slotOf);

    private static void Fill(RatingScale scale, int largestLevel, int smallestCode, Span<byte> slotOf)
    {
        IReadOnlyList<RatingLevel> levels = scale.Levels;
        slotOf.Fill((byte)(levels.Count + 2));
        for (int i = 0; i < levels.Count && levels[i].Value <= largestLevel; i++)
        {
            slotOf[levels[i].Value] = (byte)i;
        }

        if (scale.NotApplicableCode >= smallestCode && scale.NotApplicableCode <= byte.MaxValue)
        {
            slotOf[(byte)scale.NotApplicableCode] = (byte)levels.Count;
        }

        if (scale.NoAnswerCode >= smallestCode && scale.NoAnswerCode <= byte.MaxValue)
        {
            slotOf[(byte)scale.NoAnswerCode] = (byte)(levels.Count + 1);
        }
    }
}
