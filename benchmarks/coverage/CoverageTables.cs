using System.Globalization;
using System.Text;
using Csat.Scoring;

namespace Csat.Coverage;

/// <summary>The coverage tables of docs/scoring.md.</summary>
internal static class CoverageTables
{
    private const double Level = 0.95;

    /// <summary>The sample sizes of the table of proportions.</summary>
    public static IReadOnlyList<int> ProportionSizes { get; } = [10, 50, 200, 1000];

    /// <summary>The sample sizes of the table of net scores.</summary>
    public static IReadOnlyList<int> NetScoreSizes { get; } = [10, 50, 200];

    /// <summary>Every interval of a proportion, true shares 0.1 % to 99.9 % in steps of 0.1 %.</summary>
    public static string Proportions(IEnumerable<int> sizes)
    {
        (string Name, Func<int, int, ConfidenceInterval> Interval)[] methods =
        [
            ("Wilson (default)", (x, n) => Intervals.Wilson(x, n, Level)),
            ("Clopper–Pearson", (x, n) => Intervals.ClopperPearson(x, n, Level)),
            ("Agresti–Coull", (x, n) => Intervals.AgrestiCoull(x, n, Level).Clip(0, 1)),
            ("Jeffreys", (x, n) => Intervals.Jeffreys(x, n, Level)),
            ("bootstrap, endless resamples", Percentiles),
            ("Wald (reference only)", (x, n) => Intervals.Wald(x, n, Level).Clip(0, 1)),
        ];
        double[] truths = [.. Enumerable.Range(1, 999).Select(i => i / 1000.0)];
        return Table(sizes, 100, methods.Select(method => method.Name), n =>
        {
            double[,] chances = Outcomes.Binomial(n, truths);
            return [.. methods.Select(method => Enumeration.Of(
                [.. Enumerable.Range(0, n + 1).Select(x => method.Interval(x, n))], truths, chances))];
        });
    }

    /// <summary>Every interval of a net score, true shares of detractors and of promoters 1 %, 5 %, 10 % and so on, at least 1 % passives.</summary>
    public static string NetScores(IEnumerable<int> sizes)
    {
        (string Name, Func<int, int, int, ConfidenceInterval> Interval)[] methods =
        [
            ("adjusted Wald (default)", (d, a, p) => Intervals.AdjustedWald(d, a, p, Level).Clip(-100, 100)),
            ("Tango's score", (d, a, p) => Intervals.TangoScore(d, a, p, Level)),
            ("Student's t", StudentT),
            ("Wald (reference only)", (d, a, p) => Intervals.WaldOfNet(d, a, p, Level).Clip(-100, 100)),
        ];
        int[] percents = [1, .. Enumerable.Range(1, 19).Select(i => 5 * i)];
        (double Detractors, double Promoters)[] mixtures =
        [
            .. from d in percents
               from p in percents
               where d + p <= 99
               select (d / 100.0, p / 100.0),
        ];
        double[] truths = [.. mixtures.Select(mixture => 100 * (mixture.Promoters - mixture.Detractors))];
        return Table(sizes, 1, methods.Select(method => method.Name), n =>
        {
            (int D, int P)[] outcomes = [.. from d in Enumerable.Range(0, n + 1) from p in Enumerable.Range(0, n + 1 - d) select (d, p)];
            double[,] chances = Outcomes.Trinomial(n, outcomes, mixtures);
            return [.. methods.Select(method => Enumeration.Of(
                [.. outcomes.Select(outcome => method.Interval(outcome.D, n - outcome.D - outcome.P, outcome.P))], truths, chances))];
        });
    }

    /// <summary>The mean with n − 1 and t; all answers alike leave a single point.</summary>
    private static ConfidenceInterval StudentT(int detractors, int passives, int promoters)
    {
        double n = (double)detractors + passives + promoters;
        double mean = 100 * (promoters - detractors) / n;
        double variance = ((10_000 * (promoters + detractors)) - (n * mean * mean)) / (n - 1);
        return variance > 1e-9
            ? Intervals.StudentT(mean, Math.Sqrt(variance / n), n - 1, Level).Clip(-100, 100)
            : new ConfidenceInterval(mean, mean);
    }

    /// <summary>What the bootstrap's percentiles tend to: those of the binomial distribution of the share found; none or all leave a single point.</summary>
    private static ConfidenceInterval Percentiles(int successes, int n)
    {
        double share = (double)successes / n;
        if (successes == 0 || successes == n)
        {
            return new(share, share);
        }

        double[,] chances = Outcomes.Binomial(n, [share]);
        return new(Quantile((1 - Level) / 2), Quantile((1 + Level) / 2));

        double Quantile(double p)
        {
            int x = 0;
            for (double below = chances[0, 0]; below < p && x < n; below += chances[0, x])
            {
                x++;
            }

            return (double)x / n;
        }
    }

    private static string Table(IEnumerable<int> sizes, double points, IEnumerable<string> names, Func<int, Enumeration[]> rows)
    {
        var text = new StringBuilder("| n | interval | mean coverage | least coverage | mean width, points |\n|---:|---|---:|---:|---:|\n");
        foreach (int n in sizes)
        {
            foreach ((string name, Enumeration row) in names.Zip(rows(n)))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {n} | {name} | {row.Mean:0.000} | {row.Least:0.000} | {points * row.Width:0.0} |\n");
            }
        }

        return text.ToString();
    }
}
