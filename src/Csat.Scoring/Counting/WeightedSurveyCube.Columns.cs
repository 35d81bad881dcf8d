using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <summary>Counts columns: for every row the number of its group, its answer and its weight.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">
    /// The answers as <see cref="RatingCounter"/> reads them: a level's value, <see cref="RatingScale.NotApplicableCode"/> or
    /// <see cref="RatingScale.NoAnswerCode"/>; everything else is invalid.
    /// </param>
    /// <param name="weights">The weights, 0 or from 1e-100 to 1e100, also of rows without an answer.</param>
    /// <param name="groupCount">
    /// How many groups there are; by default one more than the largest number, which takes a look at the whole column first.
    /// </param>
    /// <returns>The cube; every row is counted in one place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, or there would be more than <see cref="SurveyCube.MaximumCells"/> counts.
    /// </exception>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <summary>Counts columns on several threads.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">The answers as <see cref="RatingCounter"/> reads them.</param>
    /// <param name="weights">The weights, 0 or from 1e-100 to 1e100, also of rows without an answer.</param>
    /// <param name="groupCount">How many groups there are; <see langword="null"/> for one more than the largest number.</param>
    /// <param name="maxDegreeOfParallelism">The most threads, or −1 for all processors.</param>
    /// <returns>The cube, the same to the bit with any number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, there would be more than <see cref="SurveyCube.MaximumCells"/> counts, or the number of
    /// threads is neither −1 nor at least 1.
    /// </exception>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    private static WeightedSurveyCube CountColumns<TWeight>(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, ReadOnlySpan<TWeight> weights, int? groupCount)
        where TWeight : struct
    {
        CellPlan plan = PlanOf(scale, groups, values.Length, weights.Length, ValueColumn.Bytes(Throw.IfNull(scale)), groupCount);
        return Checked(scale, GroupNames.Numbered(plan.GroupCount), WeightedCellCounter.Count(plan, groups, values, weights), row => $"weights[{row}]", nameof(weights));
    }

    private static WeightedSurveyCube CountColumns<TWeight>(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<TWeight> weights, int? groupCount, int maxDegreeOfParallelism)
        where TWeight : struct
    {
        CellPlan plan = PlanOf(scale, groups.Span, values.Length, weights.Length, ValueColumn.Bytes(Throw.IfNull(scale)), groupCount);
        return Checked(
            scale, GroupNames.Numbered(plan.GroupCount), WeightedCellCounter.Count(plan, groups, values, weights, maxDegreeOfParallelism),
            row => $"weights[{row}]", nameof(weights));
    }

    private static CellPlan PlanOf(RatingScale scale, ReadOnlySpan<int> groups, int values, int weights, ValueColumn<byte> column, int? groupCount)
    {
        Throw.IfOtherLength(groups.Length, values, nameof(values));
        Throw.IfOtherLength(groups.Length, weights, nameof(weights));
        int slotCount = SlotsOf(scale);
        return new(GroupColumn.CountOf(groups, groupCount, slotCount, nameof(groups), nameof(groupCount)), slotCount, scale.Levels.Count, column.SlotOf);
    }

    /// <summary>The cube of rows that were counted, or the refusal of their weights.</summary>
    private static WeightedSurveyCube Checked(RatingScale scale, GroupNames groups, WeightedCells cells, Func<string, string> pathOf, string parameter)
    {
        if (cells.Bad.Count > 0)
        {
            throw WeightedRatingTally.Refusal(scale, parameter, cells.Bad.Findings(pathOf, parameter));
        }

        var cube = new WeightedSurveyCube(scale, groups, cells.Counts, cells.Sums);
        return cube.Total is { WithoutWeight: > 0, Answered: 0 }
            ? throw WeightedRatingTally.Refusal(scale, parameter, WeightedRatingTally.NoWeightAbove0(parameter, cube.Total.WithoutWeight))
            : cube;
    }
}
