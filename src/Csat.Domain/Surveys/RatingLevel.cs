namespace Csat.Domain;

/// <summary>One level of a <see cref="RatingScale"/>.</summary>
/// <param name="Code">What a customer or a file gives: <c>A</c>, <c>5</c>, <c>VS</c>.</param>
/// <param name="Value">The level's number in means and indexes; rises from the worst level to the best.</param>
/// <param name="Sentiment">Whether the level is a satisfied, a neutral or a dissatisfied answer.</param>
/// <param name="Label">The words, in English and Chinese.</param>
public sealed record RatingLevel(string Code, int Value, Sentiment Sentiment, LocalizedText Label);
