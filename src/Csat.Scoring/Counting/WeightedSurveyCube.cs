using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

/// <summary>The weighted answers of many groups on one scale: one weighted tally a branch.</summary>
/// <remarks>
/// <para>
/// Like <see cref="SurveyCube"/>, with a weight for each answer: 0, or from 1e-100 to 1e100. Rows without a group are counted in
/// <see cref="Unassigned"/>, every row is counted in one place, and <see cref="Total"/> has them all.
/// </para>
/// <para>
/// Counts are exact. Sums of weights are floating, and the same columns give the same bits on any machine and with any number of threads: rows
/// are summed in their order in chunks of 1,048,576 (of 16,777,216 where groups and one more, times the scale's levels and four more, are
/// above 65,536), and the chunks' sums in the order of the chunks. Two cubes are equal when scale, groups, counts and sums of weights are, these
/// to the last digit. Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonConverter(typeof(WeightedSurveyCubeConverter))]
public sealed partial class WeightedSurveyCube : IEquatable<WeightedSurveyCube>
{
    private readonly GroupNames _groups;
    private readonly long[] _counts;
    private readonly WeightSums[] _sums;

    /// <summary>Takes what is right: a row of slots for each group and one for the rows without a group.</summary>
    private WeightedSurveyCube(RatingScale scale, GroupNames groups, long[] counts, WeightSums[] sums)
    {
        (Scale, _groups, _counts, _sums) = (scale, groups, counts, sums);
        var total = new WeightSums[SlotCount];
        for (int row = 0; row <= groups.Count; row++)
        {
            WeightSums.AddTo(total, sums.AsSpan(row * SlotCount, SlotCount));
        }

        Total = WeightedRatingTally.FromSlots(scale, Cells.Total(counts, SlotCount), total);
    }

    /// <summary>The scale on which the answers are counted.</summary>
    public RatingScale Scale { get; }

    /// <summary>How many groups there are, those without answers included.</summary>
    public int GroupCount => _groups.Count;

    /// <summary>The names of the groups; where groups only have numbers, the numbers as text.</summary>
    public IReadOnlyList<string> Groups => _groups;

    /// <summary>All answers together, those without a group included; sums of weights are added group by group.</summary>
    public WeightedRatingTally Total { get; }

    /// <summary>The answers without a group, or of a group that is none of the cube's.</summary>
    public WeightedRatingTally Unassigned => TallyOf(GroupCount);

    /// <summary>Each group's name and answers, in order; rows without a group are left out.</summary>
    public IEnumerable<(string Group, WeightedRatingTally Tally)> Tallies => Enumerable.Range(0, GroupCount).Select(group => (_groups[group], TallyOf(group)));

    private int SlotCount => SlotsOf(Scale);

    /// <summary>The answers of the group with a number.</summary>
    /// <param name="group">The number, from 0.</param>
    /// <value>The tally; without answers it is empty.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public WeightedRatingTally this[int group] => TallyOf(_groups.Checked(group, nameof(group)));

    /// <summary>The answers of the group with a name.</summary>
    /// <param name="group">The name, exactly as it was given; where groups only have numbers, the number as text.</param>
    /// <value>The tally; without answers it is empty.</value>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such group; the message lists the first names.</exception>
    public WeightedRatingTally this[string group] => TallyOf(_groups.Find(group, nameof(group)));

    /// <summary>The same cube with names for its groups.</summary>
    /// <param name="names">A name for each group, in the order of the groups; none blank, none twice, in valid UTF-16.</param>
    /// <returns>A copy whose groups have these names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Not one name a group, or names that are blank, given twice or hold half of a surrogate pair; the message lists them.</exception>
    public WeightedSurveyCube WithGroups(IEnumerable<string> names) => new(Scale, _groups.Renamed(names, nameof(names)), _counts, _sums);

    /// <summary>The cube in short: <c>one-to-five: 31 groups, n = 4210, unassigned 12</c>.</summary>
    /// <returns>The text, invariant: all answers with a weight, and the rows without a group.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Scale.Id).AppendFormat(
            CultureInfo.InvariantCulture, ": {0} {1}, n = {2}", GroupCount, GroupCount == 1 ? "group" : "groups", Total.Answered);
        RatingTally.AppendIfAny(text, ", unassigned ", Unassigned.Total);
        return text.ToString();
    }

    private static int SlotsOf(RatingScale scale) => scale.Levels.Count + WeightedCells.OtherSlots;

    private WeightedRatingTally TallyOf(int row) =>
        WeightedRatingTally.FromSlots(Scale, _counts.AsSpan(row * SlotCount, SlotCount), _sums.AsSpan(row * SlotCount, SlotCount));
}
