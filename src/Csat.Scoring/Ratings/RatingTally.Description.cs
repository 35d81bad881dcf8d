namespace Csat.Scoring;

public sealed partial class RatingTally
{
    /// <summary>The value below which a share of the answers lies, interpolated between neighbours.</summary>
    /// <param name="p">The share, 0 to 1: 0.5 is the median, 0.25 the lower quartile.</param>
    /// <returns>The quantile in points of the scale; <see langword="null"/> without answers.</returns>
    /// <remarks>
    /// With the answers sorted and counted from 0, h = (n − 1)p lies between two of them: x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋). Type 7 of Hyndman and
    /// Fan 1996, Am. Stat. 50:361, the default of R and spreadsheets. The place is exact for any n; p is taken at its 15 digits.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not from 0 to 1.</exception>
    public double? Quantile(double p)
    {
        if (!(p >= 0 && p <= 1))
        {
            throw Throw.OutOfRange(nameof(p), p, "a share from 0 to 1, such as 0.5 for the median");
        }

        return Answered == 0 ? null : QuantilePlace.Of(p, Answered).In(_counts, Scale);
    }

    /// <summary>What the answers look like: mean, spread, quartiles and the most frequent level.</summary>
    /// <param name="options">Confidence level and smallest sample; <see langword="null"/> takes the defaults.</param>
    /// <returns>The description; without answers, or suppressed, it has no figures.</returns>
    /// <exception cref="ArgumentException">The options ask for an interval method that a mean doesn't have.</exception>
    public TallyDescription Describe(ScoreOptions? options = null) => new(this, Score(Metrics.Mean, options));
}
