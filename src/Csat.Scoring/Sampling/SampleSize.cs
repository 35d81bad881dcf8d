using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>How many answers a survey needs for a margin of error, or to find a difference.</summary>
public static class SampleSize
{
    private const double RoundingSlack = 1e-9;

    /// <summary>The answers needed to know a rate to within a margin.</summary>
    /// <param name="margin">Half the width of the interval wanted, as a share above 0 and below 1: 0.03 is ±3 percentage points.</param>
    /// <param name="expected">The rate expected, 0 to 1. Default ½, which needs the most.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <param name="population">How many customers there are, at least 1; <see langword="null"/> where they are very many.</param>
    /// <returns>The sample, at least 1 answer and at most the population.</returns>
    /// <remarks>
    /// <para>n₀ = z²p(1 − p)/e², and n = n₀/(1 + (n₀ − 1)/N) for a population of N. 95 %, ±1, ±3 and ±5 points: 9,604, 1,068 and 385 answers.</para>
    /// <para>Cochran 1977, Sampling Techniques, 4.4. From the normal approximation: at expected rates near 0 or 1 it promises too much.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static RequiredSample ForProportion(double margin, double expected = 0.5, double confidence = 0.95, long? population = null)
    {
        Throw.IfNotShare(expected);
        return ForMargin(expected * (1 - expected), Throw.IfNotInside(margin, 0, 1), confidence, population);
    }

    /// <summary>The answers needed to know a net score such as the NPS to within a margin.</summary>
    /// <param name="margin">Half the width of the interval wanted, in points above 0 and below 200.</param>
    /// <param name="promoters">The share of promoters expected, 0 to 1.</param>
    /// <param name="detractors">The share of detractors expected, 0 to 1; with the promoters at most 1, the rest is passive.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <param name="population">How many customers there are, at least 1; <see langword="null"/> where they are very many.</param>
    /// <returns>The sample, at least 1 answer and at most the population.</returns>
    /// <remarks>
    /// <para>n₀ = z²v/e² with v = P + D − (P − D)² and the margin e as a share; populations as for rates. Half promoters, a fifth detractors
    /// and ±5 points need 938 answers, where a rate needs 385 at most.</para>
    /// <para>Rocks 2016, Am. Stat. 70:365, for the variance; Cochran 1977, 4.4.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static RequiredSample ForNps(double margin, double promoters, double detractors, double confidence = 0.95, long? population = null)
    {
        Throw.IfNotShare(promoters);
        Throw.IfNotShare(detractors);
        if (promoters + detractors > 1 + RoundingSlack)
        {
            throw Throw.OutOfRange(nameof(detractors), detractors, "with the promoters at most 1");
        }

        // (P + D) − (P − D)², as a sum without cancellation.
        double variance = (promoters * (1 - promoters)) + (detractors * (1 - detractors)) + (2 * promoters * detractors);
        return ForMargin(variance, Throw.IfNotInside(margin, 0, 200) / 100, confidence, population);
    }

    /// <summary>The answers needed in each of two groups to find a difference between their rates.</summary>
    /// <param name="first">The rate of the one group, 0 to 1.</param>
    /// <param name="second">The rate of the other group, 0 to 1, not the same.</param>
    /// <param name="power">The probability with which the difference is to be found, above 0 and below 1.</param>
    /// <param name="confidence">The two-sided confidence level of the test, above 0 and below 1.</param>
    /// <returns>The sample of each group.</returns>
    /// <remarks>
    /// <para>n = (z·√(2p̄(1 − p̄)) + y·√(p₁(1 − p₁) + p₂(1 − p₂)))²/(p₁ − p₂)², p̄ the mean rate, z and y the normal quantiles of confidence
    /// (two-sided) and power. To find 24 % against 34 % four times out of five takes 323 answers a group.</para>
    /// <para>Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, 4.14, without correction for continuity.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the rates are the same.</exception>
    public static RequiredSample ForTwoProportions(double first, double second, double power = 0.8, double confidence = 0.95)
    {
        Throw.IfNotShare(first);
        Throw.IfNotShare(second);
        Throw.IfNotInside(power, 0, 1);
        double z = Normal.TwoSided(Throw.IfNotConfidence(confidence));
        if (first == second)
        {
            throw Throw.OutOfRange(nameof(second), second, "another rate than the first: no sample finds a difference of 0");
        }

        double mean = (first + second) / 2;
        double root = ((z * Math.Sqrt(2 * mean * (1 - mean)))
            + (Normal.Quantile(power) * Math.Sqrt((first * (1 - first)) + (second * (1 - second))))) / (first - second);
        return RoundUp(root * root, nameof(second));
    }

    /// <summary>Rounds up to whole answers; what only rounding has lifted above a whole number stays at it.</summary>
    internal static RequiredSample RoundUp(double exact, string parameter) =>
        exact < long.MaxValue
            ? new RequiredSample(exact, Math.Max(1, (long)Math.Ceiling(exact - RoundingSlack)))
            : throw Throw.OutOfRange(parameter, exact, "a plan that needs fewer than 2^63 answers");

    private static RequiredSample ForMargin(double variance, double margin, double confidence, long? population)
    {
        double z = Normal.TwoSided(Throw.IfNotConfidence(confidence));
        if (population < 1)
        {
            throw Throw.OutOfRange(nameof(population), population.Value, "at least 1");
        }

        double n = z / margin * z / margin * variance;
        return RoundUp(population is { } size && n > 0 ? n / (1 + ((n - 1) / size)) : n, nameof(margin));
    }
}
