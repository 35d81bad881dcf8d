namespace Csat.Domain;

/// <summary>A section of a monthly report.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Parts">Its parts, in order; none may be empty.</param>
public sealed record ReportSection(LocalizedText Name, IReadOnlyList<ReportPart> Parts);
