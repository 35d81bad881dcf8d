namespace Csat.Scoring;

/// <summary>What a weighted score is made of: number, sums of weights, mean, Σw(s − mean)² and Σw²(s − mean)².</summary>
internal readonly record struct WeightedMoments(long N, double Weight, double SquaredWeight, double Mean, double SumOfSquares, double LinearizedSquares)
{
    /// <summary>s²/n, the variance of the mean of a simple random sample with replacement: n/(n − 1)·Σw(s − mean)²/Σw/n.</summary>
    public double SimpleVariance => SumOfSquares / Weight / (N - 1);

    public static WeightedMoments Of(WeightedRatingTally tally, double?[] scores)
    {
        double[] inside = [.. scores.Select(score => score ?? 0)];
        double[] Counted(IReadOnlyList<double> sums) => [.. sums.Select((sum, i) => scores[i] is null ? 0 : sum)];
        long n = tally.Counts.Where((_, i) => scores[i] is not null).Sum();
        double[] squares = Counted(tally.SquaredWeights);
        Moments moments = Moments.Of(inside, Counted(tally.Weights));
        double linearized = 0;
        for (int i = 0; i < inside.Length; i++)
        {
            double deviation = inside[i] - moments.Mean;
            linearized += squares[i] == 0 ? 0 : squares[i] * deviation * deviation;
        }

        return new(n, moments.N, squares.Sum(), moments.Mean, moments.SumOfSquares, linearized);
    }
}
