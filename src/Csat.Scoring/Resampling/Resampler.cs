namespace Csat.Scoring.Resampling;

/// <summary>Draws as many answers as there are from the shares of the levels: multinomial resamples of the histogram.</summary>
/// <remarks>
/// One binomial a level except the last, among what the levels before it left (Davis 1993, Comput. Stat. Data Anal. 16:205). So a resample of
/// a billion answers takes as long as one of a hundred.
/// </remarks>
internal readonly ref struct Resampler
{
    private readonly long _n;
    private readonly ReadOnlySpan<(double P, double Q)> _chances;

    /// <summary>A resampler of counts, which are 0 or more and together fit a <see cref="long"/>.</summary>
    /// <param name="counts">The answers on each level, at least one level.</param>
    /// <param name="chances">Room for as many chances as there are levels.</param>
    public Resampler(ReadOnlySpan<long> counts, Span<(double P, double Q)> chances)
    {
        foreach (long count in counts)
        {
            _n += count;
        }

        long left = _n;
        for (int i = 0; i < counts.Length; i++)
        {
            long others = left - counts[i];
            chances[i] = left == 0 ? (0, 1) : ((double)counts[i] / left, (double)others / left);
            left = others;
        }

        _chances = chances;
    }

    /// <summary>The counts of the next resample.</summary>
    public void Counts(ref Xoshiro256 generator, Span<long> counts)
    {
        long left = _n;
        for (int i = 0; i < _chances.Length - 1; i++)
        {
            counts[i] = Binomial.Draw(left, _chances[i].P, _chances[i].Q, ref generator);
            left -= counts[i];
        }

        counts[_chances.Length - 1] = left;
    }

    /// <summary>The mean score of the next resample, for scores that rise.</summary>
    public double Mean(ref Xoshiro256 generator, ReadOnlySpan<double> scores)
    {
        long left = _n;
        double sum = 0;
        int last = _chances.Length - 1;
        for (int i = 0; i < last; i++)
        {
            long count = Binomial.Draw(left, _chances[i].P, _chances[i].Q, ref generator);
            sum += scores[i] * count;
            left -= count;
        }

        // Rounding may carry the quotient past the scores.
        return Math.Min(Math.Max((sum + (scores[last] * left)) / _n, scores[0]), scores[last]);
    }
}
