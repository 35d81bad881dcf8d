namespace Csat.Domain;

/// <summary>What a scale asks. Metrics refuse scales of a kind that they aren't defined for.</summary>
public enum RatingScaleKind
{
    /// <summary>How satisfied the customer is.</summary>
    Satisfaction = 0,

    /// <summary>How likely the customer is to recommend (0–10).</summary>
    Recommendation = 1,

    /// <summary>How easy it was for the customer (customer effort).</summary>
    Effort = 2,
}
