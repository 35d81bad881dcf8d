namespace Csat.Sla;

/// <summary>What came of a callback.</summary>
public enum CallbackOutcome
{
    /// <summary>The customer is satisfied.</summary>
    Satisfied = 0,

    /// <summary>The customer isn't satisfied: what was resolved goes on.</summary>
    Dissatisfied = 1,

    /// <summary>Nobody answered.</summary>
    NoAnswer = 2,
}
