using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <summary>Counts columns of numbers: for every row the number of its group and its answer.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">
    /// The answers as <see cref="RatingCounter"/> reads them: a level's value, <see cref="RatingScale.NotApplicableCode"/> or
    /// <see cref="RatingScale.NoAnswerCode"/>; everything else is invalid.
    /// </param>
    /// <param name="groupCount">
    /// How many groups there are; by default one more than the largest number, which takes a look at the whole column first.
    /// </param>
    /// <returns>The cube; every row is counted in one place. Nothing else is allocated for good.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, or there would be more than <see cref="MaximumCells"/> counts.
    /// </exception>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, ValueColumn.Bytes(Throw.IfNull(scale)), groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<sbyte> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, ValueColumn.SignedBytes(Throw.IfNull(scale)), groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<ushort> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, ValueColumn.UInt16(Throw.IfNull(scale)), groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<float> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, ValueColumn.Single(Throw.IfNull(scale)), groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<byte> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, ValueColumn.Bytes(Throw.IfNull(scale)), groupCount);

    /// <summary>Counts columns of numbers on several threads.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">The answers as <see cref="RatingCounter"/> reads them.</param>
    /// <param name="groupCount">How many groups there are; <see langword="null"/> for one more than the largest number.</param>
    /// <param name="maxDegreeOfParallelism">The most threads, or −1 for all processors.</param>
    /// <returns>The cube, the same with any number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, there would be more than <see cref="MaximumCells"/> counts, or the number of threads is
    /// neither −1 nor at least 1.
    /// </exception>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, ValueColumn.Bytes(Throw.IfNull(scale)), groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<sbyte> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, ValueColumn.SignedBytes(Throw.IfNull(scale)), groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<ushort> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, ValueColumn.UInt16(Throw.IfNull(scale)), groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<float> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, ValueColumn.Single(Throw.IfNull(scale)), groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<byte> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, ValueColumn.Bytes(Throw.IfNull(scale)), groupCount, maxDegreeOfParallelism);

    private static SurveyCube CountColumns<TGroup, TValue>(
        RatingScale scale, ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, ValueColumn<TValue> column, int? groupCount)
        where TGroup : struct
        where TValue : struct
    {
        CellPlan plan = PlanOf(scale, groups, values.Length, column.SlotOf, groupCount);
        using var counter = new CellCounter(plan);
        counter.Add(groups, values, column);
        return new(scale, GroupNames.Numbered(plan.GroupCount), counter.ToSums());
    }

    private static SurveyCube CountColumns<TGroup, TValue>(
        RatingScale scale, ReadOnlyMemory<TGroup> groups, ReadOnlyMemory<TValue> values, ValueColumn<TValue> column, int? groupCount, int maxDegreeOfParallelism)
        where TGroup : struct
        where TValue : struct
    {
        CellPlan plan = PlanOf(scale, groups.Span, values.Length, column.SlotOf, groupCount);
        long[] cells = CellCounter.Count(
            plan, values.Length, maxDegreeOfParallelism,
            (counter, start, length) => counter.Add(groups.Span.Slice(start, length), values.Span.Slice(start, length), column));
        return new(scale, GroupNames.Numbered(plan.GroupCount), cells);
    }

    private static CellPlan PlanOf<TGroup>(RatingScale scale, ReadOnlySpan<TGroup> groups, int values, ReadOnlySpan<byte> slotOf, int? groupCount)
        where TGroup : struct
    {
        Throw.IfOtherLength(groups.Length, values, nameof(values));
        int slotCount = RatingSlots.Of(scale);
        return new(GroupColumn.CountOf(groups, groupCount, slotCount, nameof(groups), nameof(groupCount)), slotCount, scale.Levels.Count, slotOf);
    }
}
