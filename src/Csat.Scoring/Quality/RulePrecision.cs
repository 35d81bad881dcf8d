namespace Csat.Scoring;

/// <summary>How often what a rule said was right.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Code">The code for which it speaks.</param>
/// <param name="Fired">In how many items it held.</param>
/// <param name="Right">In how many of those its code is expected.</param>
/// <param name="Precision">Right of those in which it held; a rule that never held has none.</param>
public sealed record RulePrecision(string RuleId, string Code, long Fired, long Right, Estimate Precision)
{
    /// <summary>In how many items it held although its code isn't expected.</summary>
    public long Wrong => Fired - Right;
}
