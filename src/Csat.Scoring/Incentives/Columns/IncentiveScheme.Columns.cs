using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record IncentiveScheme
{
    /// <summary>Scores, ranks and rewards many people in one pass over columns.</summary>
    /// <param name="columns">The facts.</param>
    /// <returns>Columns in the order of the rows.</returns>
    /// <remarks>
    /// The scores, limits, ranks and rewards are those of <see cref="Evaluate(IncentiveFacts)"/> for the same figures, to the last bit. Units,
    /// orders, complaints and red lines belong to people with names and are left to the record way; a linked measure takes its units' figures
    /// as the person's own.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The scheme has faults (see <see cref="Validate"/>), or the columns have: a length that isn't <see cref="IncentiveColumns.Count"/>, a
    /// measure, team or role that doesn't exist, counts or means that can't be. Of wrong rows the first twenty of a column are listed.
    /// </exception>
    public IncentiveColumnScores Evaluate(IncentiveColumns columns)
    {
        Throw.IfNull(columns);
        RefuseFaults();
        ScoreTable table = ColumnCheck.ToScores(this, columns);
        double[] scores = new double[columns.Count];
        double[] lower = new double[columns.Count];
        double[] upper = new double[columns.Count];
        int[] ranks = new int[columns.Count];
        table.ScoreAll(scores, lower, upper);
        IntervalRanks.Rank(lower, upper, ranks);
        return new IncentiveColumnScores(this, scores, lower, upper, ranks, RewardTiers.Of(this, scores));
    }
}
