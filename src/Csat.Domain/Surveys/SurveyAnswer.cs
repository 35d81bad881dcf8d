namespace Csat.Domain;

/// <summary>What came of asking.</summary>
/// <remarks>An answer off these three is no response: not to answer is no answer, never a bad one.</remarks>
public enum SurveyAnswer
{
    /// <summary>The customer chose a level of the scale.</summary>
    Answered = 0,

    /// <summary>Nobody answered.</summary>
    NoAnswer = 1,

    /// <summary>The question didn't apply to the customer.</summary>
    NotApplicable = 2,
}
