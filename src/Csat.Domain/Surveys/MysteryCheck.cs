namespace Csat.Domain;

/// <summary>One point that a mystery shopper looked at.</summary>
/// <param name="Id">The point, such as <c>greeting</c>.</param>
/// <param name="Result">What was found.</param>
/// <param name="Note">What the shopper wrote; <see langword="null"/> when nothing.</param>
/// <remarks>Rule SUR-06.</remarks>
public sealed record MysteryCheck(string Id, MysteryResult Result, string? Note = null);
