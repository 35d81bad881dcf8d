namespace Csat.Scoring;

/// <summary>How the interval of a difference is computed.</summary>
public enum ComparisonMethod
{
    /// <summary>Newcombe's hybrid score interval (1998, method 10): for proportions.</summary>
    Newcombe = 0,

    /// <summary>Adjusted Wald (Rocks 2016): for net scores such as NPS.</summary>
    AdjustedWald = 1,

    /// <summary>Welch's t interval: for means.</summary>
    Welch = 2,

    /// <summary>Percentiles of resamples: <see cref="Scoring.Bootstrap.Difference"/>.</summary>
    Bootstrap = 3,
}
