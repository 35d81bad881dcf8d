namespace Csat.Domain;

/// <summary>Where a rule or a value comes from.</summary>
/// <param name="Title">The document's title, in English and Chinese.</param>
/// <param name="Article">The article inside it, such as <c>art. 55</c> or <c>arts. 62, 70</c>; <see langword="null"/> where none is known.</param>
/// <param name="Also">A second document that says the same; <see langword="null"/> where there is none.</param>
public sealed record RuleSource(LocalizedText Title, string? Article = null, RuleSource? Also = null);
