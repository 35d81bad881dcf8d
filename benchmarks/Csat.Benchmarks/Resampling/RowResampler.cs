namespace Csat.Benchmarks;

/// <summary>The bootstrap as it is told: draw as many rows as there are, with replacement, take their mean, and do it again.</summary>
internal static class RowResampler
{
    /// <summary>With a generator that costs next to nothing and no division a draw.</summary>
    public static (double Lower, double Upper) Interval(ReadOnlySpan<sbyte> scores, Span<double> means, double confidence, ulong seed)
    {
        var random = new SplitMix64(seed);
        for (int r = 0; r < means.Length; r++)
        {
            long sum = 0;
            for (int i = 0; i < scores.Length; i++)
            {
                sum += scores[random.Next(scores.Length)];
            }

            means[r] = (double)sum / scores.Length;
        }

        return Middle(means, confidence);
    }

    /// <summary>With the generator of the base library, as one would write it first.</summary>
    public static (double Lower, double Upper) Interval(ReadOnlySpan<sbyte> scores, Span<double> means, double confidence, Random random)
    {
        for (int r = 0; r < means.Length; r++)
        {
            long sum = 0;
            for (int i = 0; i < scores.Length; i++)
            {
                sum += scores[random.Next(scores.Length)];
            }

            means[r] = (double)sum / scores.Length;
        }

        return Middle(means, confidence);
    }

    private static (double Lower, double Upper) Middle(Span<double> means, double confidence)
    {
        means.Sort();
        int outside = (int)(means.Length * (1 - confidence) / 2);
        return (means[outside], means[means.Length - 1 - outside]);
    }
}
