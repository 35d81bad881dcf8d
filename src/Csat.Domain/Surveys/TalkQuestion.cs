namespace Csat.Domain;

/// <summary>A question of a customer in a talk, and the answer to it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer; <see langword="null"/> when there is none yet.</param>
/// <remarks>Rule SUR-10.</remarks>
public sealed record TalkQuestion(string Question, string? Answer = null);
