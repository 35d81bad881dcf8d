using System.Globalization;

namespace Csat.Scoring;

/// <summary>How p-values are written in every sentence.</summary>
internal static class PValueText
{
    private const double Least = 0.0001;

    /// <summary>An error probability below this isn't to be told apart in the digits that are shown.</summary>
    private const double LeastLimit = 1e-8;

    private const int MostDecimals = 8;

    /// <summary>Two digits, or as many more as it takes to show on which side of the error probability p is.</summary>
    public static string Of(double p, double confidence, CultureInfo culture)
    {
        // 1 − 0.95 is a little more than 0.05, and a p-value written as 0.05 isn't below it.
        double limit = Math.Round(1 - confidence, 12);
        double least = limit > LeastLimit ? Math.Min(limit, Least) : Least;
        if (p < least)
        {
            return "p < " + least.ToString("0.0000####", culture);
        }

        int decimals = p >= 0.1 ? 2 : p >= 0.01 ? 3 : p >= 0.001 ? 4 : 5;
        while (decimals < MostDecimals && (Rounded(p, decimals) < limit) != (p < limit))
        {
            decimals++;
        }

        return "p = " + Rounded(p, decimals).ToString("0." + new string('0', decimals), culture);
    }

    private static double Rounded(double p, int decimals) => Math.Round(p, decimals, MidpointRounding.AwayFromZero);
}
