namespace Csat.Scoring;

internal sealed partial class ScoreTable
{
    /// <summary>Scores every row; not a number where there is no score.</summary>
    public void ScoreAll(Span<double> scores, Span<double> lower, Span<double> upper)
    {
        for (int row = 0; row < Rows; row++)
        {
            TryScore(row, out scores[row], out lower[row], out upper[row]);
        }
    }
}
