using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What one customer expects and found on one statement.</summary>
/// <param name="Item">The statement's id.</param>
/// <param name="Expectation">What the customer expects.</param>
/// <param name="Perception">What the customer found, on the same scale.</param>
/// <remarks>Rules SUR-04 and SUR-07.</remarks>
public sealed record ServqualAnswer(string Item, int Expectation, int Perception)
{
    /// <summary>Perception − expectation: below 0 the service stays behind what is expected, at 0 it meets it.</summary>
    [JsonIgnore]
    public int Gap => Perception - Expectation;
}
