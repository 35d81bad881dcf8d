namespace Csat.Domain;

/// <summary>Where a rule or a value comes from.</summary>
/// <param name="Title">The document's title, in English and Chinese.</param>
/// <param name="Article">The article inside it, such as <c>art. 55</c>; <see langword="null"/> where the document has none.</param>
public sealed record RuleSource(LocalizedText Title, string? Article = null);
