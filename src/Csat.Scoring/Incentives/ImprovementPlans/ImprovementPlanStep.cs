namespace Csat.Scoring;

/// <summary>What one period did.</summary>
/// <param name="Period">The period.</param>
/// <param name="Judgement">What it says.</param>
/// <param name="Decision">What follows.</param>
/// <param name="State">Where the plan stands after it.</param>
public sealed record ImprovementPlanStep(PeriodStanding Period, PeriodJudgement Judgement, ImprovementPlanDecision Decision, ImprovementPlanState State);
