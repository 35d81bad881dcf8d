using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A finding as JSON carries it here: the domain's own converters are the domain's.</summary>
internal sealed record FindingText(string Path, LocalizedText Message)
{
    public static IReadOnlyList<FindingText> Of(IReadOnlyList<Finding> findings) => [.. findings.Select(finding => new FindingText(finding.Path, finding.Message))];
}
