namespace Csat.Scoring;

/// <summary>How p-values of several tests are adjusted so that many comparisons don't find differences by chance.</summary>
/// <remarks>The first three hold the probability of any false finding; the last two hold the expected share of false ones among the findings.</remarks>
public enum PValueAdjustment
{
    /// <summary>Bonferroni: m·p. Holm finds at least as much and needs no more: kept as the known yardstick.</summary>
    Bonferroni = 0,

    /// <summary>Holm 1979, step-down: holds for tests that depend on each other in any way. The default of this library.</summary>
    Holm = 1,

    /// <summary>Hochberg 1988, step-up: finds a little more than Holm, for independent or positively dependent tests.</summary>
    Hochberg = 2,

    /// <summary>Benjamini and Hochberg 1995, step-up: the false discovery rate of independent or positively dependent tests.</summary>
    BenjaminiHochberg = 3,

    /// <summary>Benjamini and Yekutieli 2001, step-up: the false discovery rate of tests that depend on each other in any way.</summary>
    BenjaminiYekutieli = 4,
}
