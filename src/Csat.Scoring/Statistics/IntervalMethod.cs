namespace Csat.Scoring;

/// <summary>How an interval is computed.</summary>
public enum IntervalMethod
{
    /// <summary>Wilson score interval: the default for proportions.</summary>
    Wilson = 0,

    /// <summary>Adjusted Wald (Rocks 2016): the default for net scores such as NPS.</summary>
    AdjustedWald = 1,

    /// <summary>Student's t with n − 1 degrees of freedom: the default for means, and at hand for net scores.</summary>
    StudentT = 2,

    /// <summary>Clopper and Pearson's exact interval of a proportion: covers at least what it says, and is the widest.</summary>
    ClopperPearson = 3,

    /// <summary>Agresti and Coull's interval of a proportion: Wilson's centre with a simple width, raw.</summary>
    AgrestiCoull = 4,

    /// <summary>Jeffreys' Bayesian interval of a proportion, with 0 and 1 as its ends where all are alike.</summary>
    Jeffreys = 5,

    /// <summary>Tango's score interval of a net score: stays inside the scale.</summary>
    TangoScore = 6,

    /// <summary>Garwood's exact interval of an event rate: the default for rates.</summary>
    Garwood = 7,

    /// <summary>Byar's closed approximation to the exact interval of an event rate.</summary>
    Byar = 8,

    /// <summary>Normal approximation about a weighted or stratified score.</summary>
    Normal = 9,

    /// <summary>Normal approximation on the logit scale about a weighted or stratified proportion: stays between 0 and 1.</summary>
    Logit = 10,

    /// <summary>Percentiles of resamples: <see cref="Scoring.Bootstrap"/>, which takes a seed, for what has no formula.</summary>
    Bootstrap = 11,
}
