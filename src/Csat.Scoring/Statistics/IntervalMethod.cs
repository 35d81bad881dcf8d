namespace Csat.Scoring;

/// <summary>How an interval is computed.</summary>
public enum IntervalMethod
{
    /// <summary>Wilson score interval: the default for proportions.</summary>
    Wilson = 0,

    /// <summary>Adjusted Wald (Rocks 2016): the default for net scores such as NPS.</summary>
    AdjustedWald = 1,

    /// <summary>Student's t with n − 1 degrees of freedom: the default for means.</summary>
    StudentT = 2,
}
