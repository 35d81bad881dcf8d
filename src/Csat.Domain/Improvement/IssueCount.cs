using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>How often customers raised something.</summary>
/// <param name="Issue">What, in both languages.</param>
/// <param name="Count">How often.</param>
[method: JsonConstructor]
public sealed record IssueCount(LocalizedText Issue, long Count)
{
    /// <summary>An issue that is called the same in both languages, such as a code.</summary>
    /// <param name="issue">What.</param>
    /// <param name="count">How often.</param>
    public IssueCount(string issue, long count)
        : this(new LocalizedText(issue, issue), count)
    {
    }
}
