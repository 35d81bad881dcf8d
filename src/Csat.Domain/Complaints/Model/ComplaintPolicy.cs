namespace Csat.Domain;

/// <summary>From which scores on codes count.</summary>
/// <remarks>All numbers are this library's defaults. They are scores, not probabilities.</remarks>
public sealed record ComplaintPolicy
{
    /// <summary>The defaults.</summary>
    public static ComplaintPolicy Default { get; } = new();

    /// <summary>The best intent must be so much before the second. Default 0.2.</summary>
    public decimal IntentMargin { get; init; } = 0.2m;

    /// <summary>The best intent must reach this. Default 0.3.</summary>
    public decimal IntentThreshold { get; init; } = 0.3m;

    /// <summary>What a cause that rules find, without weighed words, adds once to the intent complaint. Default 0.7.</summary>
    public decimal FromCause { get; init; } = 0.7m;

    /// <summary>What an escalation risk adds, once, to the intent complaint. Default 0.7.</summary>
    public decimal FromEscalation { get; init; } = 0.7m;

    /// <summary>A cause must reach this. Default 0.5.</summary>
    public decimal CauseThreshold { get; init; } = 0.5m;

    /// <summary>Causes further below the best one than this don't count, whatever their scores. Default 10, which leaves nothing out.</summary>
    public decimal CauseSpread { get; init; } = 10m;

    /// <summary>The causes of a category must reach this together. Default 0.5.</summary>
    public decimal CategoryThreshold { get; init; } = 0.5m;

    /// <summary>A claimed level must reach this. Default 0.5.</summary>
    public decimal ClaimedLevelThreshold { get; init; } = 0.5m;

    /// <summary>A severity must reach this. Default 0.5.</summary>
    public decimal SeverityThreshold { get; init; } = 0.5m;

    /// <summary>An escalation risk must reach this. Default 0.5.</summary>
    public decimal EscalationRiskThreshold { get; init; } = 0.5m;

    /// <summary>Experts take up a complaint with at least so many contacts before. Default 1. Rule TKT-07.</summary>
    public int ExpertPreviousContacts { get; init; } = 1;

    /// <summary>The threshold of an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The axis isn't declared.</exception>
    public decimal ThresholdOf(ComplaintAxis axis) => axis switch
    {
        ComplaintAxis.Intent => IntentThreshold,
        ComplaintAxis.Cause => CauseThreshold,
        ComplaintAxis.ClaimedLevel => ClaimedLevelThreshold,
        ComplaintAxis.Severity => SeverityThreshold,
        ComplaintAxis.EscalationRisk => EscalationRiskThreshold,
        _ => throw Throw.Undeclared(axis, ComplaintAxisLabels.All, nameof(axis)),
    };
}
