using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Rates of many units, each with few answers, judged together: 2 of 2 is no 100 %. For rankings and incentives.</summary>
/// <remarks>
/// <para>The units' true rates are taken to come from a beta distribution about the pooled rate p̄ = Σx/Σn. How alike they are is measured by the
/// intraclass correlation ρ = (S − (k − 1)p̄(1 − p̄)) / (p̄(1 − p̄)(N − Σn²/N − (k − 1))) with S = Σn(x/n − p̄)², kept within 0 and 1. The prior weighs
/// as much as M = (1 − ρ)/ρ answers, and the shrunken rate is (x + M·p̄)/(n + M).</para>
/// <para>ρ = 0 pools fully: the units differ no more than chance makes them differ. ρ = 1 shrinks nothing. Units without answers take no part in ρ
/// and get the pooled rate.</para>
/// <para>Kleinman 1973, J. Am. Stat. Assoc. 68:46; Efron and Morris 1975, J. Am. Stat. Assoc. 70:311; Casella 1985, Am. Stat. 39:83.</para>
/// </remarks>
public sealed record EmpiricalBayes
{
    private EmpiricalBayes(long[] successes, long[] n, double confidence)
    {
        ConfidenceLevel = confidence;
        double all = n.Sum(count => (double)count);
        N = n.Sum();
        if (N == 0)
        {
            (Status, Units) = (EstimateStatus.NoData, Array.AsReadOnly<ShrunkenRate>([]));
            return;
        }

        double pooled = successes.Sum(count => (double)count) / all;
        Pooled = pooled;
        Intraclass = Likeness(successes, n, pooled, all);
        Status = Intraclass is null ? EstimateStatus.NoVariation : EstimateStatus.Ok;
        PriorStrength = Intraclass > 0 ? (1 - Intraclass) / Intraclass : null;
        Units = Array.AsReadOnly([.. successes.Select((x, i) => Shrink(x, n[i], pooled))]);
    }

    /// <summary>All answers together.</summary>
    public long N { get; }

    /// <summary>The two-sided level of the credible intervals.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> without answers, <see cref="EstimateStatus.NoVariation"/> when the likeness can't be measured
    /// (fewer than two units with answers, one answer each, or all answers alike): the units are pooled fully. Else
    /// <see cref="EstimateStatus.Ok"/>.
    /// </summary>
    public EstimateStatus Status { get; }

    /// <summary>The rate of all units together, 0 to 1; <see langword="null"/> without answers.</summary>
    public double? Pooled { get; }

    /// <summary>The intraclass correlation ρ, 0 to 1: the share of the variation that lies between units; <see langword="null"/> where it can't be measured.</summary>
    public double? Intraclass { get; }

    /// <summary>How many answers the prior weighs, 0 or more; <see langword="null"/> under full pooling, where it would be without end.</summary>
    public double? PriorStrength { get; }

    /// <summary>The prior's first shape, M·p̄; <see langword="null"/> under full pooling.</summary>
    public double? Alpha => PriorStrength * Pooled;

    /// <summary>The prior's second shape, M·(1 − p̄); <see langword="null"/> under full pooling.</summary>
    public double? Beta => PriorStrength * (1 - Pooled);

    /// <summary>The units in the order of the input; empty without answers.</summary>
    public IReadOnlyList<ShrunkenRate> Units { get; }

    /// <summary>Shrinks the rates of units.</summary>
    /// <param name="successes">How many had the property, a number a unit.</param>
    /// <param name="n">How many were judged, a number a unit.</param>
    /// <param name="confidence">The two-sided level of the credible intervals, above 0 and below 1.</param>
    /// <returns>The rates and what they were drawn towards.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, a count is negative, more successes than judged, or all counts together pass <see cref="long.MaxValue"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside its range.</exception>
    public static EmpiricalBayes Shrink(IReadOnlyList<long> successes, IReadOnlyList<long> n, double confidence = 0.95)
    {
        (long[] x, long[] counts) = CountLists.Checked(successes, n);
        return new(x, counts, Throw.IfNotConfidence(confidence));
    }

    /// <summary>How many answers the prior of some units weighs, ∞ under full pooling; <see langword="null"/> where their likeness can't be measured.</summary>
    internal static double? StrengthOf(List<(long N, long Successes)> units)
    {
        long[] n = [.. units.Select(unit => unit.N)];
        long[] successes = [.. units.Select(unit => unit.Successes)];
        double all = n.Sum(count => (double)count);
        return all == 0 ? null : Likeness(successes, n, successes.Sum(count => (double)count) / all, all) switch
        {
            { } likeness => likeness > 0 ? (1 - likeness) / likeness : double.PositiveInfinity,
            null => null,
        };
    }

    private static double? Likeness(long[] successes, long[] n, double pooled, double all)
    {
        double variance = pooled * (1 - pooled);
        (double between, double squares, int units) = (0, 0, 0);
        for (int i = 0; i < n.Length; i++)
        {
            if (n[i] > 0)
            {
                double deviation = ((double)successes[i] / n[i]) - pooled;
                between += n[i] * deviation * deviation;
                squares += n[i] / all * n[i];
                units++;
            }
        }

        double room = all - squares - (units - 1);
        return variance > 0 && room > 0 ? Math.Max(0, Math.Min(1, (between - ((units - 1) * variance)) / (variance * room))) : null;
    }

    private ShrunkenRate Shrink(long successes, long n, double pooled)
    {
        if (PriorStrength is not { } prior)
        {
            return new(successes, n, pooled, null);
        }

        (double a, double b) = (successes + (prior * pooled), n - successes + (prior * (1 - pooled)));
        return new(successes, n, a + b > 0 ? a / (a + b) : pooled, Credible(a, b));
    }

    /// <summary>The middle of the beta distribution with the shapes a and b; with a shape of 0 it is no distribution: 1 of 1 alone bounds nothing.</summary>
    private ConfidenceInterval? Credible(double a, double b)
    {
        if (a <= 0 || b <= 0)
        {
            return null;
        }

        double tail = (1 - ConfidenceLevel) / 2;
        return new ConfidenceInterval(Numerics.Beta.Quantile(tail, 1 - tail, a, b).X, Numerics.Beta.Quantile(1 - tail, tail, a, b).X);
    }
}
