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

    private static WeightedSurveyCube CountRows(RatingScale scale, GroupedRows rows, List<double> weights)
    {
        const string parameter = "answers";
        GroupNames names = rows.Names;
        GroupColumn.CheckCount(names.Count, SlotsOf(scale), parameter);
        CellPlan plan = PlanOf(scale, rows.Groups, rows.Slots.Length, weights.Count, ValueColumn.Slots, names.Count);
        return Checked(
            scale, names, WeightedCellCounter.Count<double>(plan, rows.Groups, rows.Slots, weights.ToArray()), row => $"{parameter}[{row}].weight", parameter);
    }
}
