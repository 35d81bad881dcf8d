using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <summary>Adds two cubes of one scale, group by group: days into months.</summary>
    /// <param name="left">A cube.</param>
    /// <param name="right">A cube of the same scale; its groups are named, or numbered, as the other's.</param>
    /// <returns>
    /// The sum: exact and associative. Groups that only one of them has are kept: first the groups of the first cube, then the new ones of the
    /// second, as if all rows had been counted at once.
    /// </returns>
    /// <exception cref="ArgumentNullException">A cube is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The scales differ.</exception>
    /// <exception cref="ArgumentException">
    /// One cube's groups have names and the other's only numbers; all counts together would pass <see cref="long.MaxValue"/>, or there would
    /// be more than <see cref="MaximumCells"/> of them.
    /// </exception>
    public static SurveyCube operator +(SurveyCube left, SurveyCube right)
    {
        CheckSameScale(left, right);
        Throw.IfOverflow(left.Total.Total, right.Total.Total, nameof(right));
        GroupNames groups = GroupNames.Union(left._groups, right._groups, nameof(right));
        GroupColumn.CheckCount(groups.Count, left.SlotCount, nameof(right));
        long[] cells = left.Placed(GroupPlaces.Into(groups, left._groups));
        Cells.AddTo(cells, right.Placed(GroupPlaces.Into(groups, right._groups)));
        return new(left.Scale, groups, cells);
    }

    /// <inheritdoc cref="op_Addition(SurveyCube, SurveyCube)"/>
    /// <param name="other">A cube of the same scale; its groups are named, or numbered, as this one's.</param>
    public SurveyCube Merge(SurveyCube other) => this + Throw.IfNull(other);

    /// <summary>Takes a cube out of another that contains it: a rolling window drops its oldest day.</summary>
    /// <param name="left">The whole.</param>
    /// <param name="right">The part: a cube of the same scale, none of its counts above the whole's.</param>
    /// <returns>What remains, exactly; it has all groups of the whole, also those without any answers left.</returns>
    /// <exception cref="ArgumentNullException">A cube is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The scales differ.</exception>
    /// <exception cref="ArgumentException">
    /// One cube's groups have names and the other's only numbers; or a count would become negative: the message names the first groups of which
    /// the part has more.
    /// </exception>
    public static SurveyCube operator -(SurveyCube left, SurveyCube right)
    {
        CheckSameScale(left, right);
        GroupNames groups = GroupNames.Union(left._groups, right._groups, nameof(right));
        long[] cells = left.Placed(GroupPlaces.Into(groups, left._groups));
        long[] part = right.Placed(GroupPlaces.Into(groups, right._groups));
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] -= part[i];
        }

        if (Array.Exists(cells, count => count < 0))
        {
            const int shown = 10;
            int[] rows = [.. cells.Select((count, i) => count < 0 ? i / left.SlotCount : -1).Where(row => row >= 0).Distinct()];
            string names = string.Join(", ", rows.Take(shown).Select(row => row < groups.Count ? $"'{groups[row]}'" : "no group"));
            Throw.Argument($"Got counts above the whole's for {names}{(rows.Length > shown ? " and more" : "")}; legal: a part of {left}.", nameof(right));
        }

        // A group that only the part has is empty there.
        return new(left.Scale, left._groups, groups.Count == left.GroupCount ? cells : [.. cells.Take(left._cells.Length - left.SlotCount), .. cells.Skip(cells.Length - left.SlotCount)]);
    }

    /// <inheritdoc cref="op_Subtraction(SurveyCube, SurveyCube)"/>
    /// <param name="part">A cube of the same scale that this one contains.</param>
    public SurveyCube Subtract(SurveyCube part) => this - Throw.IfNull(part);

    /// <summary>Adds the groups up into larger units: branches into provinces.</summary>
    /// <param name="parents">
    /// For each group the number of its unit, from 0. A negative number, or one that is none of the units', leads to <see cref="Unassigned"/>.
    /// </param>
    /// <param name="parentCount">How many units there are; by default one more than the largest number.</param>
    /// <returns>
    /// The cube of the units. Nothing is lost: <see cref="Total"/> stays the same, and <see cref="Unassigned"/> has the answers of groups
    /// without a unit beside those that had no group before.
    /// </returns>
    /// <exception cref="ArgumentException">Not one number a group, or a number of units that a cube can't have.</exception>
    public SurveyCube RollUp(ReadOnlySpan<int> parents, int? parentCount = null) => RolledUp(GroupPlaces.Up(_groups, parents, parentCount, SlotCount));

    /// <summary>Adds the groups up into larger units by name: branches into provinces.</summary>
    /// <param name="parentOf">
    /// The unit of a group, by its name; groups that only have numbers are asked for by the number as text. <see langword="null"/> and blank
    /// lead to <see cref="Unassigned"/>.
    /// </param>
    /// <returns>
    /// The cube of the units, in the order of their first groups. Nothing is lost: <see cref="Total"/> stays the same, and
    /// <see cref="Unassigned"/> has the answers of groups without a unit beside those that had no group before.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="parentOf"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A unit's name holds half of a surrogate pair.</exception>
    public SurveyCube RollUp(Func<string, string?> parentOf) => RolledUp(GroupPlaces.Up(_groups, Throw.IfNull(parentOf)));

    private static void CheckSameScale(SurveyCube left, SurveyCube right)
    {
        Throw.IfNull(left);
        Throw.IfNull(right);
        Throw.IfOtherScale(left.Scale, right.Scale, nameof(right));
    }

    private SurveyCube RolledUp(GroupPlaces places) => new(Scale, places.Groups, Placed(places));

    private long[] Placed(GroupPlaces places)
    {
        long[] cells = new long[(places.Groups.Count + 1) * SlotCount];
        Cells.AddRows(_cells, cells, places.PlaceOf, SlotCount, Cells.AddTo);
        return cells;
    }
}
