using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Where a quantile lies among sorted answers: the answer before it, counted from 0, and how far it is to the next.</summary>
/// <remarks>
/// With h = (n − 1)p the quantile is x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋): type 7 of Hyndman and Fan 1996, Am. Stat. 50:361. The place is exact for any n;
/// p is taken at its 15 digits.
/// </remarks>
internal readonly record struct QuantilePlace(long Below, long Next, double Part)
{
    /// <summary>The place of the quantile at p, 0 to 1, among n answers.</summary>
    public static QuantilePlace Of(double p, long n)
    {
        decimal place = Math.Max(0, n - 1) * (decimal)p;
        long below = (long)Math.Floor(place);
        return new(below, Math.Min(below + 1, Math.Max(0, n - 1)), (double)(place - below));
    }

    /// <summary>The quantile of as many answers as the place was made for.</summary>
    public double In(ReadOnlySpan<long> counts, RatingScale scale)
    {
        int lower = ValueAt(counts, scale, Below);
        return lower + (Part * (ValueAt(counts, scale, Next) - lower));
    }

    /// <summary>The value of one of the sorted answers, counted from 0.</summary>
    private static int ValueAt(ReadOnlySpan<long> counts, RatingScale scale, long place)
    {
        long passed = 0;
        for (int i = 0; ; i++)
        {
            passed += counts[i];
            if (place < passed)
            {
                return scale.Levels[i].Value;
            }
        }
    }
}
