namespace Csat.Scoring.Resampling;

/// <summary>The limits of a percentile interval, by selection: two of many values need no sort.</summary>
internal static class Percentiles
{
    /// <summary>The quantiles at (1 − share)/2 and (1 + share)/2; the values, at least two, are put into another order.</summary>
    /// <remarks>Type 7 of Hyndman and Fan 1996, Am. Stat. 50:361, as <see cref="RatingTally.Quantile"/>.</remarks>
    public static ConfidenceInterval Middle(Span<double> values, double share)
    {
        double place = (1 - share) / 2 * (values.Length - 1);
        int below = (int)place;
        double part = place - below;

        // Each limit lies between two neighbours; the outer one is the end of the short side that the selection of the inner one leaves.
        // Rounding may carry it past the inner one.
        double inner = Select(values, below + 1);
        double outer = Greatest(values.Slice(0, below + 1));
        double lower = Math.Min(inner, outer + (part * (inner - outer)));
        inner = Select(values, values.Length - 2 - below);
        outer = Least(values.Slice(values.Length - 1 - below));
        return new ConfidenceInterval(lower, Math.Max(inner, outer - (part * (outer - inner))));
    }

    /// <summary>The value that a sort would put at a place; none greater stands before it and none smaller behind.</summary>
    /// <remarks>Hoare 1961, Commun. ACM 4:321, algorithm 65 (FIND). Resamples come in random order, so that the first guess serves.</remarks>
    private static double Select(Span<double> values, int place)
    {
        int left = 0;
        int right = values.Length - 1;
        while (left < right)
        {
            double pivot = values[place];
            int low = left;
            int high = right;
            while (low <= high)
            {
                while (values[low] < pivot)
                {
                    low++;
                }

                while (values[high] > pivot)
                {
                    high--;
                }

                if (low <= high)
                {
                    (values[low], values[high]) = (values[high], values[low]);
                    low++;
                    high--;
                }
            }

            left = high < place ? low : left;
            right = place < low ? high : right;
        }

        return values[place];
    }

    private static double Greatest(ReadOnlySpan<double> values)
    {
        double greatest = values[0];
        foreach (double value in values)
        {
            greatest = Math.Max(greatest, value);
        }

        return greatest;
    }

    private static double Least(ReadOnlySpan<double> values)
    {
        double least = values[0];
        foreach (double value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }
}
