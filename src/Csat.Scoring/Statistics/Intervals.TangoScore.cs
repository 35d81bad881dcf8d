using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    private const double Points = 100;

    /// <summary>Tango's score interval of a net score such as the NPS: it stays inside the scale and suits small samples.</summary>
    /// <param name="detractors">How many count −1.</param>
    /// <param name="passives">How many count 0.</param>
    /// <param name="promoters">How many count 1; the three together at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The interval in points inside [−100, 100], the score inside it; an end is reached exactly when all answers lie there.</returns>
    /// <remarks>
    /// <para>
    /// The differences Δ with (P − D − nΔ)/√(n(2q + Δ(1 − Δ))) between −z and z, q the share of detractors that is likeliest when the true
    /// difference is Δ: q = (√(B² − 4AC) − B)/2A with A = 2n, B = (2n − P + D)Δ − D − P, C = −DΔ(1 − Δ).
    /// </para>
    /// <para>Tango 1998, Stat. Med. 17:891. On average it covers 0.95 like <see cref="AdjustedWald"/>; found by bisection to the last digit.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval TangoScore(long detractors, long passives, long promoters, double confidence = 0.95)
    {
        CheckNet(detractors, passives, promoters);
        double z = Normal.TwoSided(Throw.IfNotConfidence(confidence));
        double n = (double)detractors + passives + promoters;
        double lower = TangoLower(detractors / n, promoters / n, z * z / n);
        double upper = -TangoLower(promoters / n, detractors / n, z * z / n);
        return new ConfidenceInterval(Points * lower, Points * upper);
    }

    /// <summary>The lowest difference that isn't refuted, from the two shares; the highest is the mirror image.</summary>
    private static double TangoLower(double detractors, double promoters, double z2PerAnswer)
    {
        double difference = promoters - detractors;
        double refuted = -1;
        double tenable = difference;
        if (detractors == 1)
        {
            return refuted;
        }

        while (true)
        {
            double middle = refuted + ((tenable - refuted) / 2);
            if (middle <= refuted || middle >= tenable)
            {
                return tenable;
            }

            double distance = difference - middle;
            if (distance * distance > z2PerAnswer * TangoVariance(detractors, promoters, middle))
            {
                refuted = middle;
            }
            else
            {
                tenable = middle;
            }
        }
    }

    /// <summary>2q + Δ(1 − Δ), with the root in the form that doesn't cancel.</summary>
    private static double TangoVariance(double detractors, double promoters, double difference)
    {
        double b = ((2 - promoters + detractors) * difference) - detractors - promoters;
        double c = -detractors * difference * (1 - difference);
        double root = Math.Sqrt(Math.Max(0, (b * b) - (8 * c)));
        double q = b > 0 ? -2 * c / (b + root) : (root - b) / 4;
        return (2 * q) + (difference * (1 - difference));
    }
}
