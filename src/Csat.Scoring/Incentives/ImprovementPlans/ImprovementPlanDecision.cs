namespace Csat.Scoring;

/// <summary>What a period does to an improvement plan. The library proposes; a person decides.</summary>
public enum ImprovementPlanDecision
{
    /// <summary>There is no plan, and none is opened.</summary>
    NoPlan = 0,

    /// <summary>A plan is opened.</summary>
    Opened = 1,

    /// <summary>The plan goes on.</summary>
    GoesOn = 2,

    /// <summary>The plan is closed.</summary>
    Closed = 3,
}
