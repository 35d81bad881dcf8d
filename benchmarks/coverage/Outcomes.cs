namespace Csat.Coverage;

/// <summary>The chance of every outcome of a sample.</summary>
internal static class Outcomes
{
    /// <summary>The chances of 0 to n successes (second index) under each true share (first index).</summary>
    public static double[,] Binomial(int n, double[] shares)
    {
        double[] factorials = LogFactorials(n);
        double[,] chances = new double[shares.Length, n + 1];
        for (int t = 0; t < shares.Length; t++)
        {
            (double yes, double no) = (Math.Log(shares[t]), Math.Log(1 - shares[t]));
            for (int x = 0; x <= n; x++)
            {
                chances[t, x] = Math.Exp(factorials[n] - factorials[x] - factorials[n - x] + (x * yes) + ((n - x) * no));
            }
        }

        return chances;
    }

    /// <summary>The chances of outcomes (second index) under each mixture of detractors, promoters and the rest (first index).</summary>
    public static double[,] Trinomial(int n, (int Detractors, int Promoters)[] outcomes, (double Detractors, double Promoters)[] mixtures)
    {
        double[] factorials = LogFactorials(n);
        double[,] chances = new double[mixtures.Length, outcomes.Length];
        for (int t = 0; t < mixtures.Length; t++)
        {
            (double down, double up) = mixtures[t];
            (double logDown, double logRest, double logUp) = (Math.Log(down), Math.Log(1 - down - up), Math.Log(up));
            for (int o = 0; o < outcomes.Length; o++)
            {
                (int d, int p) = outcomes[o];
                int a = n - d - p;
                chances[t, o] = Math.Exp(
                    factorials[n] - factorials[d] - factorials[a] - factorials[p] + (d * logDown) + (a * logRest) + (p * logUp));
            }
        }

        return chances;
    }

    private static double[] LogFactorials(int n)
    {
        double[] logs = new double[n + 1];
        for (int i = 1; i <= n; i++)
        {
            logs[i] = logs[i - 1] + Math.Log(i);
        }

        return logs;
    }
}
