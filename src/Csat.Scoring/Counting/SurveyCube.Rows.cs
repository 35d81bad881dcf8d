using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <summary>Counts rows of group and answer, both given as text.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// The group's name and the answer: a level's code or label in any spelling that the scale knows, blank for no answer; text that names no
    /// level is invalid. A row whose group is missing or blank is counted in <see cref="Unassigned"/>.
    /// </param>
    /// <returns>The cube, its groups in the order of first appearance; names are told apart as they are, case and white space included.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There would be more than <see cref="MaximumCells"/> counts, or a name holds half of a surrogate pair.</exception>
    public static SurveyCube Count(RatingScale scale, IEnumerable<(string? Group, string? Answer)> answers)
    {
        var rows = new GroupedRows(Throw.IfNull(scale));
        foreach ((string? group, string? answer) in Throw.IfNull(answers))
        {
            rows.Add(group, answer);
        }

        return CountRows(scale, rows);
    }

    /// <summary>Counts rows of group and answer, the answers given as numbers.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// The group's name and the answer: a level's value, <see cref="RatingScale.NotApplicableCode"/> or <see cref="RatingScale.NoAnswerCode"/>;
    /// every other number is invalid. A row whose group is missing or blank is counted in <see cref="Unassigned"/>.
    /// </param>
    /// <returns>The cube, its groups in the order of first appearance; names are told apart as they are, case and white space included.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There would be more than <see cref="MaximumCells"/> counts, or a name holds half of a surrogate pair.</exception>
    public static SurveyCube Count(RatingScale scale, IEnumerable<(string? Group, int Answer)> answers) =>
        Count(scale, Throw.IfNull(answers).Select(row => (row.Group, (int?)row.Answer)));

    /// <summary>Counts rows of group and answer, some of the answers missing.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">As for numbers; <see langword="null"/> is no answer.</param>
    /// <returns>The cube, its groups in the order of first appearance; names are told apart as they are, case and white space included.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There would be more than <see cref="MaximumCells"/> counts, or a name holds half of a surrogate pair.</exception>
    public static SurveyCube Count(RatingScale scale, IEnumerable<(string? Group, int? Answer)> answers)
    {
        var rows = new GroupedRows(Throw.IfNull(scale));
        foreach ((string? group, int? answer) in Throw.IfNull(answers))
        {
            rows.Add(group, answer);
        }

        return CountRows(scale, rows);
    }

    /// <summary>A cube from tallies by group, as separate files or <c>SELECT branch, answer, COUNT(*) … GROUP BY</c> give them.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="tallies">
    /// The group's name and its tally, such as <see cref="RatingTally.FromCounts(RatingScale, IEnumerable{ValueTuple{string, long}})"/> makes it.
    /// Tallies of one group add up; a tally whose group is missing or blank goes to <see cref="Unassigned"/>.
    /// </param>
    /// <returns>The cube, its groups in the order of first appearance.</returns>
    /// <exception cref="ArgumentNullException">An argument or a tally is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">A tally is of another scale.</exception>
    /// <exception cref="ArgumentException">
    /// There would be more than <see cref="MaximumCells"/> counts, all counts together would pass <see cref="long.MaxValue"/>, or a name holds half
    /// of a surrogate pair.
    /// </exception>
    public static SurveyCube FromTallies(RatingScale scale, IEnumerable<(string? Group, RatingTally Tally)> tallies)
    {
        (GroupNames groups, List<RatingTally> sums) = GroupedTallies.Sum(
            tallies, RatingTally.Empty(scale), RatingSlots.Of(scale), tally => (tally.Scale, tally.Total), (sum, tally) => sum + tally);
        return new(scale, groups, [.. sums.SelectMany(tally => tally.Counts.Concat([tally.NotApplicable, tally.NoAnswer, tally.Invalid]))]);
    }

    private static SurveyCube CountRows(RatingScale scale, GroupedRows rows)
    {
        GroupNames names = rows.Names;
        GroupColumn.CheckCount(names.Count, RatingSlots.Of(scale), "answers");
        int[] groups = rows.Groups;
        CellPlan plan = PlanOf<int>(scale, groups, groups.Length, ValueColumn.Slots.SlotOf, names.Count);
        return new(scale, names, CellCounter.Count<int, byte>(plan, groups, rows.Slots, ValueColumn.Slots));
    }
}
