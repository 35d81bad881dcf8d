using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

/// <summary>The answers of many groups on one scale: one tally a branch, counted from columns or rows, rolled up into provinces.</summary>
/// <remarks>
/// <para>
/// Groups are numbered from 0, and have names where they were counted by name. Rows without a group, and rows whose group number is none
/// of the cube's, are counted in <see cref="Unassigned"/>: every row given is counted in one place, and <see cref="Total"/> has them all.
/// </para>
/// <para>
/// Cubes of one scale add exactly, in any order, and rolling up loses nothing. Two cubes are equal when scale, groups and counts are.
/// Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonConverter(typeof(SurveyCubeConverter))]
public sealed partial class SurveyCube : IEquatable<SurveyCube>
{
    /// <summary>The most counts that a cube holds: groups and one more, times the scale's levels and three more. Half a gigabyte.</summary>
    /// <value>67,108,864: about 4.8 million groups on a scale of 0 to 10.</value>
    public const int MaximumCells = 1 << 26;

    private readonly GroupNames _groups;
    private readonly long[] _cells;

    /// <summary>Takes counts that are right: a row of slots for each group and one for the rows without a group.</summary>
    private SurveyCube(RatingScale scale, GroupNames groups, long[] cells)
    {
        (Scale, _groups, _cells) = (scale, groups, cells);
        Total = RatingTally.FromSlots(scale, Cells.Total(cells, SlotCount));
    }

    /// <summary>The scale on which the answers are counted.</summary>
    public RatingScale Scale { get; }

    /// <summary>How many groups there are, those without answers included.</summary>
    public int GroupCount => _groups.Count;

    /// <summary>The names of the groups; where groups only have numbers, the numbers as text.</summary>
    public IReadOnlyList<string> Groups => _groups;

    /// <summary>All answers together, those without a group included.</summary>
    public RatingTally Total { get; }

    /// <summary>The answers without a group, or of a group that is none of the cube's.</summary>
    public RatingTally Unassigned => TallyOf(GroupCount);

    /// <summary>Each group's name and answers, in order; rows without a group are left out.</summary>
    public IEnumerable<(string Group, RatingTally Tally)> Tallies => Enumerable.Range(0, GroupCount).Select(group => (_groups[group], TallyOf(group)));

    private int SlotCount => RatingSlots.Of(Scale);

    /// <summary>The answers of the group with a number.</summary>
    /// <param name="group">The number, from 0.</param>
    /// <value>The tally; without answers it is empty.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public RatingTally this[int group] => TallyOf(_groups.Checked(group, nameof(group)));

    /// <summary>The answers of the group with a name.</summary>
    /// <param name="group">The name, exactly as it was given; where groups only have numbers, the number as text.</param>
    /// <value>The tally; without answers it is empty.</value>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such group; the message lists the first names.</exception>
    public RatingTally this[string group] => TallyOf(_groups.Find(group, nameof(group)));

    /// <summary>The same cube with names for its groups.</summary>
    /// <param name="names">A name for each group, in the order of the groups; none blank, none twice, in valid UTF-16.</param>
    /// <returns>A copy whose groups have these names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Not one name a group, or names that are blank, given twice or hold half of a surrogate pair; the message lists them.</exception>
    public SurveyCube WithGroups(IEnumerable<string> names) => new(Scale, _groups.Renamed(names, nameof(names)), _cells);

    /// <summary>The cube in short: <c>recommend-0-10: 31 groups, n = 4210, unassigned 12</c>.</summary>
    /// <returns>The text, invariant: all answers on the scale, and the rows without a group.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Scale.Id).AppendFormat(
            CultureInfo.InvariantCulture, ": {0} {1}, n = {2}", GroupCount, GroupCount == 1 ? "group" : "groups", Total.Answered);
        RatingTally.AppendIfAny(text, ", unassigned ", Unassigned.Total);
        return text.ToString();
    }

    private RatingTally TallyOf(int row) => RatingTally.FromSlots(Scale, _cells.AsSpan(row * SlotCount, SlotCount));
}
