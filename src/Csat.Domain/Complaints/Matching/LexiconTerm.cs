namespace Csat.Domain.Complaints;

/// <summary>A term and the pack that it stands in.</summary>
internal readonly record struct LexiconTerm(int Pack, ComplaintTerm Term);
