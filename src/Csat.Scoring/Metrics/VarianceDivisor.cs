namespace Csat.Scoring;

/// <summary>By what a metric divides the sum of squared deviations to get the variance of one answer.</summary>
public enum VarianceDivisor
{
    /// <summary>The number of answers n: proportions and net scores, whose variance the shares determine.</summary>
    N = 0,

    /// <summary>n − 1: means, whose variance is estimated beside the mean.</summary>
    NMinusOne = 1,
}
