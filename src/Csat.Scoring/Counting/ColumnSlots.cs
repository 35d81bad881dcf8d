using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>How one kind of column is counted: by level, and by sentiment.</summary>
internal sealed class ColumnSlots
{
    private readonly byte[] _slotOf;

    public ColumnSlots(RatingScale scale, ReadOnlySpan<byte> slotOf)
    {
        _slotOf = slotOf.ToArray();
        Levels = new ByteSlots(slotOf, RatingSlots.Of(scale));
        Sentiments = new ByteSlots(SentimentsOf(scale, slotOf), SentimentCounts.SlotCount);
    }

    /// <summary>One slot a level, then not applicable, no answer and invalid.</summary>
    public ByteSlots Levels { get; }

    /// <summary>Negative, neutral, positive, not applicable, no answer and invalid.</summary>
    public ByteSlots Sentiments { get; }

    /// <summary>These, when the map is the same: nearly always one map serves all columns.</summary>
    public ColumnSlots For(RatingScale scale, ReadOnlySpan<byte> slotOf) => slotOf.SequenceEqual(_slotOf) ? this : new(scale, slotOf);

    private static byte[] SentimentsOf(RatingScale scale, ReadOnlySpan<byte> slotOf)
    {
        int levels = scale.Levels.Count;
        byte[] sentiments = new byte[slotOf.Length];
        for (int i = 0; i < sentiments.Length; i++)
        {
            int slot = slotOf[i];
            sentiments[i] = (byte)(slot < levels ? SentimentCounts.SlotOf(scale.Levels[slot].Sentiment) : slot - levels + SentimentCounts.NotApplicableSlot);
        }

        return sentiments;
    }
}
