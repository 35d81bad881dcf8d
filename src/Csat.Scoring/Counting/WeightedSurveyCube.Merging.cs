using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <summary>Adds two cubes of one scale, group by group.</summary>
    /// <param name="left">A cube.</param>
    /// <param name="right">A cube of the same scale; its groups are named, or numbered, as the other's.</param>
    /// <returns>The sum. Groups that only one of them has are kept: first the groups of the first cube, then the new ones of the second.</returns>
    /// <exception cref="ArgumentNullException">A cube is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The scales differ.</exception>
    /// <exception cref="ArgumentException">
    /// One cube's groups have names and the other's only numbers; all counts together would pass <see cref="long.MaxValue"/>, or there would
    /// be more than <see cref="SurveyCube.MaximumCells"/> of them.
    /// </exception>
    public static WeightedSurveyCube operator +(WeightedSurveyCube left, WeightedSurveyCube right)
    {
        Throw.IfNull(left);
        Throw.IfNull(right);
        Throw.IfOtherScale(left.Scale, right.Scale, nameof(right));
        Throw.IfOverflow(left.Total.Total, right.Total.Total, nameof(right));
        GroupNames groups = GroupNames.Union(left._groups, right._groups, nameof(right));
        GroupColumn.CheckCount(groups.Count, left.SlotCount, nameof(right));
        (long[] counts, WeightSums[] sums) = left.Placed(GroupPlaces.Into(groups, left._groups));
        (long[] moreCounts, WeightSums[] moreSums) = right.Placed(GroupPlaces.Into(groups, right._groups));
        Cells.AddTo(counts, moreCounts);
        WeightSums.AddTo(sums, moreSums);
        return new(left.Scale, groups, counts, sums);
    }

    /// <inheritdoc cref="op_Addition(WeightedSurveyCube, WeightedSurveyCube)"/>
    /// <param name="other">A cube of the same scale; its groups are named, or numbered, as this one's.</param>
    public WeightedSurveyCube Merge(WeightedSurveyCube other) => this + Throw.IfNull(other);

    /// <summary>Adds the groups up into larger units: branches into provinces.</summary>
    /// <param name="parents">
    /// For each group the number of its unit, from 0. A negative number, or one that is none of the units', leads to <see cref="Unassigned"/>.
    /// </param>
    /// <param name="parentCount">How many units there are; by default one more than the largest number.</param>
    /// <returns>
    /// The cube of the units. Nothing is lost: <see cref="Total"/> counts the same, its sums of weights up to rounding, and
    /// <see cref="Unassigned"/> has the answers of groups without a unit beside those that had no group before.
    /// </returns>
    /// <exception cref="ArgumentException">Not one number a group, or a number of units that a cube can't have.</exception>
    public WeightedSurveyCube RollUp(ReadOnlySpan<int> parents, int? parentCount = null) => RolledUp(GroupPlaces.Up(_groups, parents, parentCount, SlotCount));

    /// <summary>Adds the groups up into larger units by name: branches into provinces.</summary>
    /// <param name="parentOf">
    /// The unit of a group, by its name; groups that only have numbers are asked for by the number as text. <see langword="null"/> and blank
    /// lead to <see cref="Unassigned"/>.
    /// </param>
    /// <returns>
    /// The cube of the units, in the order of their first groups. Nothing is lost: <see cref="Total"/> counts the same, its sums of weights up
    /// to rounding, and <see cref="Unassigned"/> has the answers of groups without a unit beside those that had no group before.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="parentOf"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A unit's name holds half of a surrogate pair.</exception>
    public WeightedSurveyCube RollUp(Func<string, string?> parentOf) => RolledUp(GroupPlaces.Up(_groups, Throw.IfNull(parentOf)));

    private WeightedSurveyCube RolledUp(GroupPlaces places)
    {
        (long[] counts, WeightSums[] sums) = Placed(places);
        return new(Scale, places.Groups, counts, sums);
    }

    private (long[] Counts, WeightSums[] Sums) Placed(GroupPlaces places)
    {
        long[] counts = new long[(places.Groups.Count + 1) * SlotCount];
        var sums = new WeightSums[counts.Length];
        Cells.AddRows(_counts, counts, places.PlaceOf, SlotCount, Cells.AddTo);
        Cells.AddRows(_sums, sums, places.PlaceOf, SlotCount, WeightSums.AddTo);
        return (counts, sums);
    }
}
