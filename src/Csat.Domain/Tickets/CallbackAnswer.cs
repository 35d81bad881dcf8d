namespace Csat.Domain;

/// <summary>What a callback on a ticket came to.</summary>
/// <remarks>Rule TKT-02.</remarks>
public enum CallbackAnswer
{
    /// <summary>The customer is satisfied.</summary>
    Satisfied = 0,

    /// <summary>The customer isn't satisfied.</summary>
    Dissatisfied = 1,

    /// <summary>Nobody answered.</summary>
    NoAnswer = 2,
}
