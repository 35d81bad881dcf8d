using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    private static SurveyCube CountColumns<TGroup, TValue>(RatingScale scale, ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, int? groupCount)
        where TGroup : struct
        where TValue : struct
    {
        var column = ValueColumn.Of<TValue>(Throw.IfNull(scale));
        CellPlan plan = PlanOf(scale, groups, values.Length, column.SlotOf, groupCount);
        return new(scale, GroupNames.Numbered(plan.GroupCount), CellCounter.Count(plan, groups, values, column));
    }

    private static SurveyCube CountColumns<TGroup, TValue>(
        RatingScale scale, ReadOnlyMemory<TGroup> groups, ReadOnlyMemory<TValue> values, int? groupCount, int maxDegreeOfParallelism)
        where TGroup : struct
        where TValue : struct
    {
        var column = ValueColumn.Of<TValue>(Throw.IfNull(scale));
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
