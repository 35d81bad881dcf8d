using Csat.Scoring;

namespace Csat.Coverage;

/// <summary>How an interval does over a set of truths, without any simulation.</summary>
/// <param name="Mean">The coverage on average over the truths.</param>
/// <param name="Least">The coverage of the truth for which it is least.</param>
/// <param name="Width">The expected width on average over the truths: proportions 0 to 1, net scores in points.</param>
internal readonly record struct Enumeration(double Mean, double Least, double Width)
{
    /// <summary>Adds up, truth by truth, the chances of the outcomes whose interval contains it.</summary>
    /// <param name="intervals">The interval of each outcome.</param>
    /// <param name="truths">The true values.</param>
    /// <param name="chances">The chance of each outcome (second index) under each truth (first index).</param>
    public static Enumeration Of(ConfidenceInterval[] intervals, double[] truths, double[,] chances)
    {
        (double sum, double least, double width) = (0, 1, 0);
        for (int t = 0; t < truths.Length; t++)
        {
            double covered = 0;
            for (int o = 0; o < intervals.Length; o++)
            {
                covered += intervals[o].Contains(truths[t]) ? chances[t, o] : 0;
                width += chances[t, o] * intervals[o].Width;
            }

            sum += covered;
            least = Math.Min(least, covered);
        }

        return new(sum / truths.Length, least, width / truths.Length);
    }
}
