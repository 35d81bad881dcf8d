namespace Csat.Scoring;

/// <summary>How a satisfaction rate counts neutral answers. On ordinary data the two differ by several points, so there is no default.</summary>
/// <remarks>Rule SAT-03, source: China Mobile, customer-satisfaction improvement training, 2011.</remarks>
public enum NeutralPolicy
{
    /// <summary>Neutral answers stay outside the rate: satisfied / (satisfied + dissatisfied).</summary>
    Exclude = 0,

    /// <summary>Neutral answers count as dissatisfied: satisfied / (satisfied + neutral + dissatisfied).</summary>
    CountAsDissatisfied = 1,
}
