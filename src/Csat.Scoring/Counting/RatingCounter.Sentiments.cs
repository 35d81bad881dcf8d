using System.Runtime.InteropServices;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class RatingCounter
{
    /// <summary>Counts a column by sentiment: faster than by level, and enough for NPS and satisfaction rate.</summary>
    /// <param name="values">The values.</param>
    /// <returns>The counts of negative, neutral and positive answers; every value is counted in one place. Nothing is allocated.</returns>
    public SentimentCounts CountSentiments(ReadOnlySpan<byte> values)
    {
        Span<long> slots = stackalloc long[SentimentCounts.SlotCount];
        slots.Clear();
        AddSentiments(values, slots);
        return new SentimentCounts(Scale, slots);
    }

    /// <inheritdoc cref="CountSentiments(ReadOnlySpan{byte})"/>
    public SentimentCounts CountSentiments(ReadOnlySpan<sbyte> values)
    {
        Span<long> slots = stackalloc long[SentimentCounts.SlotCount];
        slots.Clear();
        AddSentiments(values, slots);
        return new SentimentCounts(Scale, slots);
    }

    /// <inheritdoc cref="CountSentiments(ReadOnlySpan{byte})"/>
    public SentimentCounts CountSentiments(ReadOnlySpan<ushort> values)
    {
        Span<long> slots = stackalloc long[SentimentCounts.SlotCount];
        slots.Clear();
        AddSentiments(values, slots);
        return new SentimentCounts(Scale, slots);
    }

    /// <inheritdoc cref="CountSentiments(ReadOnlySpan{byte})"/>
    public SentimentCounts CountSentiments(ReadOnlySpan<float> values)
    {
        Span<long> slots = stackalloc long[SentimentCounts.SlotCount];
        slots.Clear();
        AddSentiments(values, slots);
        return new SentimentCounts(Scale, slots);
    }

    /// <summary>Counts a long column by sentiment on several threads.</summary>
    /// <param name="values">The values; they must not change meanwhile.</param>
    /// <param name="maxDegreeOfParallelism">How many threads at most: 1 or more, or −1 for as many as there are processors.</param>
    /// <returns>The counts, the same whatever the number of threads.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is 0 or below −1.</exception>
    public SentimentCounts CountSentiments(ReadOnlyMemory<byte> values, int maxDegreeOfParallelism) =>
        new(Scale, ParallelSlots.Count<byte>(values, SentimentCounts.SlotCount, AddSentiments, maxDegreeOfParallelism));

    /// <inheritdoc cref="CountSentiments(ReadOnlyMemory{byte}, int)"/>
    public SentimentCounts CountSentiments(ReadOnlyMemory<sbyte> values, int maxDegreeOfParallelism) =>
        new(Scale, ParallelSlots.Count<sbyte>(values, SentimentCounts.SlotCount, AddSentiments, maxDegreeOfParallelism));

    /// <inheritdoc cref="CountSentiments(ReadOnlyMemory{byte}, int)"/>
    public SentimentCounts CountSentiments(ReadOnlyMemory<ushort> values, int maxDegreeOfParallelism) =>
        new(Scale, ParallelSlots.Count<ushort>(values, SentimentCounts.SlotCount, AddSentiments, maxDegreeOfParallelism));

    /// <inheritdoc cref="CountSentiments(ReadOnlyMemory{byte}, int)"/>
    public SentimentCounts CountSentiments(ReadOnlyMemory<float> values, int maxDegreeOfParallelism) =>
        new(Scale, ParallelSlots.Count<float>(values, SentimentCounts.SlotCount, AddSentiments, maxDegreeOfParallelism));

    private void AddSentiments(ReadOnlySpan<byte> values, Span<long> slots) => _bytes.Sentiments.Add(values, slots);

    private void AddSentiments(ReadOnlySpan<sbyte> values, Span<long> slots) => _signedBytes.Sentiments.Add(MemoryMarshal.AsBytes(values), slots);

    private void AddSentiments(ReadOnlySpan<ushort> values, Span<long> slots) => _wide.Add(values, _wideBytes.Sentiments, slots);

    private void AddSentiments(ReadOnlySpan<float> values, Span<long> slots) => _wide.Add(values, _wideBytes.Sentiments, slots);
}
