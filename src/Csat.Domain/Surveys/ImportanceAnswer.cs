namespace Csat.Domain;

/// <summary>What one customer says of an aspect of the service: how much it matters, and how well it is done.</summary>
/// <param name="Aspect">The aspect, such as <c>network</c>.</param>
/// <param name="Importance">How much it matters.</param>
/// <param name="Performance">How well it is done, on the same scale.</param>
/// <remarks>Rule SUR-05.</remarks>
public sealed record ImportanceAnswer(string Aspect, int Importance, int Performance);
