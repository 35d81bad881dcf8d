namespace Csat.Domain;

/// <summary>What an answer says of the service, whatever the scale.</summary>
public enum Sentiment
{
    /// <summary>Dissatisfied.</summary>
    Negative = -1,

    /// <summary>Neither satisfied nor dissatisfied.</summary>
    Neutral = 0,

    /// <summary>Satisfied.</summary>
    Positive = 1,
}
