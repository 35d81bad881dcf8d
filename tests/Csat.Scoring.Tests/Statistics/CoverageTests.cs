namespace Csat.Scoring.Tests;

/// <summary>How often the defaults cover the truth, by adding up every possible outcome: on average what they say, plain Wald far less.</summary>
public class CoverageTests
{
    private const double Level = 0.95;

    [Theory]
    [InlineData(10)]
    [InlineData(50)]
    [InlineData(200)]
    public void Wilson_covers_95_percent_on_average_and_exact_always(int n)
    {
        double[] wilson = Proportions(n, Intervals.Wilson);
        double[] exact = Proportions(n, Intervals.ClopperPearson);
        double[] wald = Proportions(n, Intervals.Wald);

        Assert.InRange(wilson.Average(), Level - 0.01, Level + 0.01);
        Assert.InRange(wilson.Min(), 0.83, Level);
        Assert.InRange(exact.Min(), Level, 1);
        Assert.InRange(wald.Average(), 0, wilson.Average() - 0.005);
    }

    [Theory]
    [InlineData(10, 0.93)]
    [InlineData(30, 0.93)]
    public void Adjusted_Wald_covers_95_percent_of_net_scores_where_plain_Wald_fails(int n, double least)
    {
        double[] adjusted = NetScores(n, Intervals.AdjustedWald);
        double[] wald = NetScores(n, Intervals.WaldOfNet);

        Assert.InRange(adjusted.Average(), Level - 0.01, Level + 0.01);
        Assert.InRange(adjusted.Min(), least, 1);
        Assert.InRange(wald.Average(), 0, adjusted.Average() - 0.02);
    }

    private static double[] Proportions(int n, Func<long, long, double, ConfidenceInterval> method)
    {
        ConfidenceInterval[] intervals = [.. Enumerable.Range(0, n + 1).Select(x => method(x, n, Level))];
        return [.. Enumerable.Range(1, 199).Select(i => i / 200.0).Select(p => Enumerable.Range(0, n + 1).Where(x => intervals[x].Contains(p))
            .Sum(x => Math.Exp(LogChoose(n, x) + (x * Math.Log(p)) + ((n - x) * Math.Log(1 - p)))))];
    }

    private static double[] NetScores(int n, Func<long, long, long, double, ConfidenceInterval> method)
    {
        (double Detractors, double Promoters)[] truths = [(0.1, 0.7), (0.2, 0.5), (0.3, 0.3), (0.05, 0.9), (0.15, 0.35), (0.5, 0.2), (0.4, 0.4), (0.1, 0.2), (0.25, 0.65)];
        return [.. truths.Select(truth =>
        {
            double covered = 0;
            for (int d = 0; d <= n; d++)
            {
                for (int p = 0; p <= n - d; p++)
                {
                    int a = n - d - p;
                    if (method(d, a, p, Level).Contains(100 * (truth.Promoters - truth.Detractors)))
                    {
                        covered += Math.Exp(LogChoose(n, d) + LogChoose(n - d, p) + (d * Math.Log(truth.Detractors)) + (p * Math.Log(truth.Promoters))
                            + (a * Math.Log(1 - truth.Detractors - truth.Promoters)));
                    }
                }
            }

            return covered;
        })];
    }

    private static double LogChoose(int n, int k)
    {
        double sum = 0;
        for (int i = 1; i <= k; i++)
        {
            sum += Math.Log((double)(n - k + i) / i);
        }

        return sum;
    }
}
