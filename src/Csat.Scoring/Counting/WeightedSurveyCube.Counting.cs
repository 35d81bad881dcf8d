using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    private static WeightedSurveyCube CountColumns<TGroup, TValue, TWeight>(
        RatingScale scale, ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, ReadOnlySpan<TWeight> weights, int? groupCount)
        where TGroup : struct
        where TValue : struct
        where TWeight : struct
    {
        var column = ValueColumn.Of<TValue>(Throw.IfNull(scale));
        CellPlan plan = PlanOf(scale, groups, values.Length, weights.Length, column.SlotOf, groupCount);
        return Checked(scale, GroupNames.Numbered(plan.GroupCount), WeightedCellCounter.Count(plan, groups, values, column, weights), nameof(weights));
    }

    private static WeightedSurveyCube CountColumns<TGroup, TValue, TWeight>(
        RatingScale scale, ReadOnlyMemory<TGroup> groups, ReadOnlyMemory<TValue> values, ReadOnlyMemory<TWeight> weights, int? groupCount, int maxDegreeOfParallelism)
        where TGroup : struct
        where TValue : struct
        where TWeight : struct
    {
        var column = ValueColumn.Of<TValue>(Throw.IfNull(scale));
        CellPlan plan = PlanOf(scale, groups.Span, values.Length, weights.Length, column.SlotOf, groupCount);
        WeightedCells cells = WeightedCellCounter.Count(
            plan, values.Length, maxDegreeOfParallelism,
            (counter, start, length) => counter.Count(groups.Span, values.Span, column, weights.Span, start, length));
        return Checked(scale, GroupNames.Numbered(plan.GroupCount), cells, nameof(weights));
    }

    private static CellPlan PlanOf<TGroup>(RatingScale scale, ReadOnlySpan<TGroup> groups, int values, int weights, ReadOnlySpan<byte> slotOf, int? groupCount)
        where TGroup : struct
    {
        Throw.IfOtherLength(groups.Length, values, nameof(values));
        Throw.IfOtherLength(groups.Length, weights, nameof(weights));
        int slotCount = SlotsOf(scale);
        return new(GroupColumn.CountOf(groups, groupCount, slotCount, nameof(groups), nameof(groupCount)), slotCount, scale.Levels.Count, slotOf);
    }

    /// <summary>The cube of rows that were counted, or the refusal of their weights.</summary>
    private static WeightedSurveyCube Checked(RatingScale scale, GroupNames groups, WeightedCells cells, string parameter, string member = "")
    {
        WeightedRatingTally.Refuse(scale, cells.Bad, parameter, member);
        var cube = new WeightedSurveyCube(scale, groups, cells.Counts, cells.Sums);
        cube.Total.RefuseWithoutWeight(parameter);
        return cube;
    }
}
