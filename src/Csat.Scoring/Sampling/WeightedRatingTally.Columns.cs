using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    /// <summary>Counts columns: for every row its answer and its weight.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="values">
    /// The answers as <see cref="RatingCounter"/> reads them: a level's value, <see cref="RatingScale.NotApplicableCode"/> or
    /// <see cref="RatingScale.NoAnswerCode"/>; everything else is invalid.
    /// </param>
    /// <param name="weights">The weights, 0 or from 1e-100 to 1e100, also of rows without an answer.</param>
    /// <returns>
    /// The tally; every row is counted in one place. Rows are summed in their order in chunks of 1,048,576, and the chunks' sums in the order of
    /// the chunks. What is allocated doesn't depend on the length.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<byte> values, ReadOnlySpan<double> weights) => CountColumns(scale, values, weights);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte}, ReadOnlySpan{double})"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<byte> values, ReadOnlySpan<float> weights) => CountColumns(scale, values, weights);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte}, ReadOnlySpan{double})"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<sbyte> values, ReadOnlySpan<double> weights) => CountColumns(scale, values, weights);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte}, ReadOnlySpan{double})"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<sbyte> values, ReadOnlySpan<float> weights) => CountColumns(scale, values, weights);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte}, ReadOnlySpan{double})"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<ushort> values, ReadOnlySpan<double> weights) => CountColumns(scale, values, weights);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte}, ReadOnlySpan{double})"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<ushort> values, ReadOnlySpan<float> weights) => CountColumns(scale, values, weights);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte}, ReadOnlySpan{double})"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<float> values, ReadOnlySpan<double> weights) => CountColumns(scale, values, weights);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte}, ReadOnlySpan{double})"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlySpan<float> values, ReadOnlySpan<float> weights) => CountColumns(scale, values, weights);

    /// <summary>Counts columns on several threads.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="values">The answers as <see cref="RatingCounter"/> reads them; they must not change meanwhile.</param>
    /// <param name="weights">The weights, 0 or from 1e-100 to 1e100, also of rows without an answer; they must not change meanwhile.</param>
    /// <param name="maxDegreeOfParallelism">The most threads, or −1 for all processors.</param>
    /// <returns>The tally, the same to the bit with any number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is neither −1 nor at least 1.</exception>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<byte> values, ReadOnlyMemory<double> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int)"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<byte> values, ReadOnlyMemory<float> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int)"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<sbyte> values, ReadOnlyMemory<double> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int)"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<sbyte> values, ReadOnlyMemory<float> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int)"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<ushort> values, ReadOnlyMemory<double> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int)"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<ushort> values, ReadOnlyMemory<float> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int)"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<float> values, ReadOnlyMemory<double> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int)"/>
    public static WeightedRatingTally Count(RatingScale scale, ReadOnlyMemory<float> values, ReadOnlyMemory<float> weights, int maxDegreeOfParallelism) =>
        CountColumns(scale, values, weights, maxDegreeOfParallelism);

    private static WeightedRatingTally CountColumns<TValue, TWeight>(RatingScale scale, ReadOnlySpan<TValue> values, ReadOnlySpan<TWeight> weights)
        where TValue : struct
        where TWeight : struct
    {
        var column = ValueColumn.Of<TValue>(Throw.IfNull(scale));
        CellPlan plan = PlanOf(scale, values.Length, weights.Length, column.SlotOf);
        return Checked(scale, WeightedCellCounter.Count(plan, ReadOnlySpan<int>.Empty, values, column, weights), nameof(weights));
    }

    private static WeightedRatingTally CountColumns<TValue, TWeight>(
        RatingScale scale, ReadOnlyMemory<TValue> values, ReadOnlyMemory<TWeight> weights, int maxDegreeOfParallelism)
        where TValue : struct
        where TWeight : struct
    {
        var column = ValueColumn.Of<TValue>(Throw.IfNull(scale));
        CellPlan plan = PlanOf(scale, values.Length, weights.Length, column.SlotOf);
        WeightedCells cells = WeightedCellCounter.Count(
            plan, values.Length, maxDegreeOfParallelism,
            (counter, start, length) => counter.Count(ReadOnlySpan<int>.Empty, values.Span, column, weights.Span, start, length));
        return Checked(scale, cells, nameof(weights));
    }

    /// <summary>The plan of a cube without groups: all rows have the same cells.</summary>
    private static CellPlan PlanOf(RatingScale scale, int values, int weights, ReadOnlySpan<byte> slotOf)
    {
        Throw.IfOtherLength(values, weights, nameof(weights), nameof(values));
        return new(0, scale.Levels.Count + WeightedCells.OtherSlots, scale.Levels.Count, slotOf);
    }

    private static WeightedRatingTally Checked(RatingScale scale, WeightedCells cells, string parameter)
    {
        Refuse(scale, cells.Bad, parameter);
        WeightedRatingTally tally = FromSlots(scale, cells.Counts, cells.Sums);
        tally.RefuseWithoutWeight(parameter);
        return tally;
    }
}
