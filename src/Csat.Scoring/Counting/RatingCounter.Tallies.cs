using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class RatingCounter
{
    /// <summary>Counts a column.</summary>
    /// <param name="values">The values.</param>
    /// <returns>The tally; every value is counted in one place. Nothing else is allocated.</returns>
    public RatingTally Count(ReadOnlySpan<byte> values)
    {
        Span<long> slots = stackalloc long[SlotCount];
        slots.Clear();
        Add(values, slots);
        return RatingTally.FromSlots(Scale, slots);
    }

    /// <inheritdoc cref="Count(ReadOnlySpan{byte})"/>
    public RatingTally Count(ReadOnlySpan<sbyte> values)
    {
        Span<long> slots = stackalloc long[SlotCount];
        slots.Clear();
        Add(values, slots);
        return RatingTally.FromSlots(Scale, slots);
    }

    /// <inheritdoc cref="Count(ReadOnlySpan{byte})"/>
    public RatingTally Count(ReadOnlySpan<ushort> values)
    {
        Span<long> slots = stackalloc long[SlotCount];
        slots.Clear();
        Add(values, slots);
        return RatingTally.FromSlots(Scale, slots);
    }

    /// <inheritdoc cref="Count(ReadOnlySpan{byte})"/>
    public RatingTally Count(ReadOnlySpan<float> values)
    {
        Span<long> slots = stackalloc long[SlotCount];
        slots.Clear();
        Add(values, slots);
        return RatingTally.FromSlots(Scale, slots);
    }

    /// <summary>Counts a long column on several threads.</summary>
    /// <param name="values">The values; they must not change meanwhile.</param>
    /// <param name="maxDegreeOfParallelism">How many threads at most: 1 or more, or −1 for as many as there are processors.</param>
    /// <returns>The tally, the same whatever the number of threads.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is 0 or below −1.</exception>
    /// <remarks>Threads of the pool take blocks of the column until none is left; a column of one block is counted where it is.</remarks>
    public RatingTally Count(ReadOnlyMemory<byte> values, int maxDegreeOfParallelism) =>
        RatingTally.FromSlots(Scale, ParallelSlots.Count<byte>(values, SlotCount, Add, maxDegreeOfParallelism));

    /// <inheritdoc cref="Count(ReadOnlyMemory{byte}, int)"/>
    public RatingTally Count(ReadOnlyMemory<sbyte> values, int maxDegreeOfParallelism) =>
        RatingTally.FromSlots(Scale, ParallelSlots.Count<sbyte>(values, SlotCount, Add, maxDegreeOfParallelism));

    /// <inheritdoc cref="Count(ReadOnlyMemory{byte}, int)"/>
    public RatingTally Count(ReadOnlyMemory<ushort> values, int maxDegreeOfParallelism) =>
        RatingTally.FromSlots(Scale, ParallelSlots.Count<ushort>(values, SlotCount, Add, maxDegreeOfParallelism));

    /// <inheritdoc cref="Count(ReadOnlyMemory{byte}, int)"/>
    public RatingTally Count(ReadOnlyMemory<float> values, int maxDegreeOfParallelism) =>
        RatingTally.FromSlots(Scale, ParallelSlots.Count<float>(values, SlotCount, Add, maxDegreeOfParallelism));
}
