using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The responses of a cell of the matrix.</summary>
/// <param name="Touchpoint">Where customers met the company.</param>
/// <param name="Stage">How far the relationship had come; <see langword="null"/> for responses that don't say.</param>
/// <param name="Negative">Dissatisfied answers.</param>
/// <param name="Neutral">Neutral answers.</param>
/// <param name="Positive">Satisfied answers.</param>
/// <param name="NotApplicable">Customers to whom the question didn't apply.</param>
/// <param name="NoAnswer">Customers who didn't answer.</param>
public sealed record TouchpointCount(Touchpoint Touchpoint, LifecycleStage? Stage, int Negative, int Neutral, int Positive, int NotApplicable, int NoAnswer)
{
    /// <summary>How many customers were asked.</summary>
    [JsonIgnore]
    public int Asked => Negative + Neutral + Positive + NotApplicable + NoAnswer;
}
