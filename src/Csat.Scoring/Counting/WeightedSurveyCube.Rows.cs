using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <summary>Counts rows of group, answer and weight, group and answer given as text.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// The group's name; the answer, a level's code or label in any spelling that the scale knows, blank for no answer, else invalid; and the
    /// weight, 0 or from 1e-100 to 1e100. A row whose group is missing or blank is counted in <see cref="Unassigned"/>.
    /// </param>
    /// <returns>The cube, its groups in the order of first appearance; names are told apart as they are, case and white space included.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">There would be more than <see cref="SurveyCube.MaximumCells"/> counts, or a name holds half of a surrogate pair.</exception>
    public static WeightedSurveyCube Count(RatingScale scale, IEnumerable<(string? Group, string? Answer, double Weight)> answers)
    {
        var rows = new GroupedRows(Throw.IfNull(scale));
        var weights = new List<double>();
        foreach ((string? group, string? answer, double weight) in Throw.IfNull(answers))
        {
            rows.Add(group, answer);
            weights.Add(weight);
        }

        return CountRows(scale, rows, weights);
    }

    /// <summary>Counts rows of group, answer and weight, the answers given as numbers.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// The group's name; the answer, a level's value, <see cref="RatingScale.NotApplicableCode"/> or <see cref="RatingScale.NoAnswerCode"/>,
    /// every other number being invalid; and the weight, 0 or from 1e-100 to 1e100. A row whose group is missing or blank is counted in
    /// <see cref="Unassigned"/>.
    /// </param>
    /// <returns>The cube, its groups in the order of first appearance; names are told apart as they are, case and white space included.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">There would be more than <see cref="SurveyCube.MaximumCells"/> counts, or a name holds half of a surrogate pair.</exception>
    public static WeightedSurveyCube Count(RatingScale scale, IEnumerable<(string? Group, int Answer, double Weight)> answers)
    {
        var rows = new GroupedRows(Throw.IfNull(scale));
        var weights = new List<double>();
        foreach ((string? group, int answer, double weight) in Throw.IfNull(answers))
        {
            rows.Add(group, answer);
            weights.Add(weight);
        }

        return CountRows(scale, rows, weights);
    }

    /// <summary>A cube from weighted tallies by group, as separate files give them.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="tallies">
    /// The group's name and its tally. Tallies of one group add up in the order given, their sums of weights with rounding; a tally whose group
    /// is missing or blank goes to <see cref="Unassigned"/>.
    /// </param>
    /// <returns>The cube, its groups in the order of first appearance.</returns>
    /// <exception cref="ArgumentNullException">An argument or a tally is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">A tally is of another scale.</exception>
    /// <exception cref="ArgumentException">
    /// There would be more than <see cref="SurveyCube.MaximumCells"/> counts, all counts together would pass <see cref="long.MaxValue"/>, or a name
    /// holds half of a surrogate pair.
    /// </exception>
    public static WeightedSurveyCube FromTallies(RatingScale scale, IEnumerable<(string? Group, WeightedRatingTally Tally)> tallies)
    {
        int slotCount = SlotsOf(Throw.IfNull(scale));
        (GroupNames groups, List<WeightedRatingTally> rows) = GroupedTallies.Sum(
            tallies, WeightedRatingTally.Of(RatingTally.Empty(scale)), slotCount, tally => (tally.Scale, tally.Total), (sum, tally) => sum + tally);
        long[] counts = new long[rows.Count * slotCount];
        var sums = new WeightSums[counts.Length];
        for (int row = 0; row < rows.Count; row++)
        {
            rows[row].CopyTo(counts.AsSpan(row * slotCount, slotCount), sums.AsSpan(row * slotCount, slotCount));
        }

        return new(scale, groups, counts, sums);
    }

    private static WeightedSurveyCube CountRows(RatingScale scale, GroupedRows rows, List<double> weights)
    {
        const string parameter = "answers";
        GroupNames names = rows.Names;
        GroupColumn.CheckCount(names.Count, SlotsOf(scale), parameter);
        int[] groups = rows.Groups;
        CellPlan plan = PlanOf<int>(scale, groups, groups.Length, weights.Count, ValueColumn.Slots.SlotOf, names.Count);
        WeightedCells cells = WeightedCellCounter.Count<int, byte, double>(plan, groups, rows.Slots, ValueColumn.Slots, weights.ToArray());
        return Checked(scale, names, cells, parameter, ".weight");
    }
}
