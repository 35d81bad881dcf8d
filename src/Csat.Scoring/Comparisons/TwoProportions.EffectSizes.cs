using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public sealed partial record TwoProportions
{
    /// <summary>Cohen's h, −π to π: a difference of proportions that means the same near ½ and near the ends. <see langword="null"/> when a group is empty.</summary>
    /// <remarks>2·asin √p₁ − 2·asin √p₂; 0.2 is called small, 0.5 medium, 0.8 large. Cohen 1988, Statistical Power Analysis, chapter 6.</remarks>
    public double? CohenH => Status == EstimateStatus.NoData ? null
        : AreMostlySuccesses ? Angle(SecondN - SecondSuccesses, SecondN) - Angle(FirstN - FirstSuccesses, FirstN)
        : Angle(FirstSuccesses, FirstN) - Angle(SecondSuccesses, SecondN);

    /// <summary>The risk ratio p₁/p₂; <see langword="null"/> when the second proportion is 0 or a group is empty.</summary>
    public double? RiskRatio => SecondSuccesses == 0 ? null : First / Second;

    /// <summary>The interval of the risk ratio; <see langword="null"/> when a group has no successes.</summary>
    /// <remarks>
    /// exp(ln(p₁/p₂) ± z·√(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)). Katz, Baptista, Azen and Pike 1978, Biometrics 34:469.
    /// </remarks>
    public ConfidenceInterval? RiskRatioInterval
    {
        get
        {
            if (FirstSuccesses == 0 || RiskRatio is not { } ratio)
            {
                return null;
            }

            double spread = _z * Math.Sqrt(FailureShare(FirstSuccesses, FirstN) + FailureShare(SecondSuccesses, SecondN));
            return new ConfidenceInterval(ratio * Reproducible.Exp(-spread), ratio * Reproducible.Exp(spread));
        }
    }

    /// <summary>The relative change from the second proportion to the first, p₁/p₂ − 1; <see langword="null"/> when the second is 0 or a group is empty.</summary>
    /// <remarks>Rule SAT-10: 24 % to 34 % are 10 points and 42 %; a report names which of the two it gives.</remarks>
    public double? RelativeChange => SecondSuccesses == 0 ? null : Difference / Second;

    private static double Angle(long successes, long n) => 2 * Reproducible.Asin(Math.Sqrt((double)successes / n));

    /// <summary>1/x − 1/n without cancellation.</summary>
    private static double FailureShare(long successes, long n) => (double)(n - successes) / n / successes;
}
