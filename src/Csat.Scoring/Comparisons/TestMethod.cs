namespace Csat.Scoring;

/// <summary>How a p-value is computed.</summary>
public enum TestMethod
{
    /// <summary>Two proportions: the z-test with the pooled proportion; its square is the 2 × 2 chi-square.</summary>
    PooledZ = 0,

    /// <summary>Two proportions: Fisher's exact test, for few answers.</summary>
    FisherExact = 1,

    /// <summary>Two net scores: the z-test with ¾, 1½ and ¾ answers added to each side (adjusted Wald).</summary>
    AdjustedWald = 2,

    /// <summary>Two means: Welch's t-test, without assuming equal variances.</summary>
    Welch = 3,

    /// <summary>Two samples on an ordered scale: Mann and Whitney's rank test with the correction for ties.</summary>
    MannWhitney = 4,

    /// <summary>A table of counts: Pearson's chi-square.</summary>
    ChiSquare = 5,

    /// <summary>A trend in proportions: Cochran and Armitage's chi-square with one degree of freedom.</summary>
    CochranArmitage = 6,

    /// <summary>A correlation: Student's t with n − 2 degrees of freedom.</summary>
    CorrelationT = 7,

    /// <summary>Kendall's tau-b: the normal approximation with the correction for ties.</summary>
    KendallZ = 8,
}
