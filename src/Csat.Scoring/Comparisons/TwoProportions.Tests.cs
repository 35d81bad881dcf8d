using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public sealed partial record TwoProportions
{
    /// <summary>The z-statistic with the pooled proportion; <see langword="null"/> when nobody or everybody had the property, or a group is empty.</summary>
    /// <remarks>(p₁ − p₂)/√(p̄(1 − p̄)(1/n₁ + 1/n₂)), p̄ the proportion of both groups together. Its square is the 2 × 2 chi-square.</remarks>
    public double? Z
    {
        get
        {
            if (Status != EstimateStatus.Ok)
            {
                return null;
            }

            double successes = (double)FirstSuccesses + SecondSuccesses;
            double failures = (double)(FirstN - FirstSuccesses) + (SecondN - SecondSuccesses);
            double n = (double)FirstN + SecondN;
            return Difference / Math.Sqrt(successes / n * (failures / n) * ((1.0 / FirstN) + (1.0 / SecondN)));
        }
    }

    /// <summary>
    /// The two-sided p-value of <see cref="Z"/>; 1 when nobody or everybody had the property: such groups show no difference at all.
    /// <see langword="null"/> when a group is empty.
    /// </summary>
    public double? PValue => Z is { } z ? Significance.OfZ(z) : Status == EstimateStatus.NoData ? null : 1;

    /// <summary>The two-sided p-value of Fisher's exact test; <see langword="null"/> when a group is empty.</summary>
    /// <remarks>
    /// <para>The probability of all tables with the same totals that are at most as probable as the one observed; a table more probable by
    /// less than one part in 10⁷ counts as a tie, as in R. The time grows with the root of the counts.</para>
    /// <para>Fisher 1935, J. R. Stat. Soc. 98:39.</para>
    /// </remarks>
    public double? FisherPValue => Status == EstimateStatus.NoData
        ? null
        : new Hypergeometric(FirstN, SecondN, FirstSuccesses + SecondSuccesses).AtMostAsProbableAs(FirstSuccesses);

    /// <summary>The smallest of the four counts that groups without any difference would show on average; <see langword="null"/> when a group is empty.</summary>
    /// <remarks>Below 5 the z-test is not to be trusted: use <see cref="FisherPValue"/> (Cochran 1954, Biometrics 10:417).</remarks>
    public double? MinimumExpected => Status == EstimateStatus.NoData
        ? null
        : (double)Math.Min(FirstN, SecondN) / ((double)FirstN + SecondN)
            * Math.Min(FirstSuccesses + SecondSuccesses, FirstN - FirstSuccesses + (SecondN - SecondSuccesses));
}
