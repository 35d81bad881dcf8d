namespace Csat.Domain;

/// <summary>Which rule set decided, so that an old decision can be replayed.</summary>
/// <param name="Id">The set's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha256">The hash of its content, in hexadecimal.</param>
public sealed record RuleSetReference(string Id, string Version, string Sha256);
