using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    private const double SmallestExposure = 1e-100;
    private const double LargestExposure = 1e100;

    /// <summary>Garwood's exact interval of an event rate, this library's default for complaints per so many customers.</summary>
    /// <param name="events">How many events were counted, 0 or more.</param>
    /// <param name="exposure">Among how many customers, lines or days; from 1e-100 to 1e100.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>Events per unit of exposure, the rate inside; the lower limit is exactly 0 without events.</returns>
    /// <remarks>
    /// <para>
    /// With α = 1 − confidence: half the χ² quantiles at α/2 with 2x degrees of freedom and at 1 − α/2 with 2x + 2, over the exposure. Without
    /// events the upper limit is −ln(α/2)/exposure: 3.69 at 95 %.
    /// </para>
    /// <para>Garwood 1936, Biometrika 28:437. Events are taken as independent: one outage that many report about makes it too narrow.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a finite number.</exception>
    public static ConfidenceInterval Garwood(long events, double exposure, double confidence = 0.95)
    {
        CheckEvents(events, exposure);
        double tail = (1 - Throw.IfNotConfidence(confidence)) / 2;
        double inside = (1 + confidence) / 2;
        double lower = events == 0 ? 0 : Math.Min(events, Gamma.Quantile(tail, inside, events));
        double upper = events == 0 ? -Reproducible.Log(tail) : Math.Max(events, Gamma.Quantile(inside, tail, events + 1.0));
        return new ConfidenceInterval(lower / exposure, upper / exposure);
    }

    /// <summary>Byar's approximation to the exact interval of an event rate: closed, and close from a few events on.</summary>
    /// <param name="events">How many events were counted, 0 or more.</param>
    /// <param name="exposure">Among how many customers, lines or days; from 1e-100 to 1e100.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>Events per unit of exposure; the lower limit is 0 without events and never below 0.</returns>
    /// <remarks>
    /// x(1 − 1/9x − z/3√x)³ and (x + 1)(1 − 1/9(x + 1) + z/3√(x + 1))³ over the exposure. Breslow and Day 1987, Statistical Methods in Cancer
    /// Research II, section 2.3. Tables of public health use it; <see cref="Garwood"/> is exact.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a finite number.</exception>
    public static ConfidenceInterval Byar(long events, double exposure, double confidence = 0.95)
    {
        CheckEvents(events, exposure);
        double z = Normal.TwoSided(Throw.IfNotConfidence(confidence));
        double lower = events == 0 ? 0 : Math.Max(0, Cubed(events, -z));
        return new ConfidenceInterval(lower / exposure, Cubed(events + 1.0, z) / exposure);
    }

    internal static void CheckEvents(long events, double exposure)
    {
        Throw.IfNegative(events);
        CheckExposure(exposure, nameof(exposure));
    }

    /// <summary>No rate, however many events, leaves the range of numbers between these.</summary>
    internal static void CheckExposure(double exposure, string parameter)
    {
        if (!(exposure >= SmallestExposure && exposure <= LargestExposure))
        {
            throw Throw.OutOfRange(parameter, exposure, "a number from 1e-100 to 1e100");
        }
    }

    private static double Cubed(double events, double z)
    {
        double root = 1 - (1 / (9 * events)) + (z / (3 * Math.Sqrt(events)));
        return events * root * root * root;
    }
}
