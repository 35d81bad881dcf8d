namespace Csat.Scoring;

/// <summary>What the effect size of a comparison is. For both, 0.2 is called small, 0.5 medium and 0.8 large (Cohen 1988).</summary>
public enum EffectSizeMeasure
{
    /// <summary>Cohen's h, 2·asin √p₂ − 2·asin √p₁: for proportions.</summary>
    CohenH = 0,

    /// <summary>Hedges' g, the difference in standard deviations: for net scores and means.</summary>
    HedgesG = 1,
}
