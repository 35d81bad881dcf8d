using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Which red lines there are and how an accusation becomes a veto. Rule INC-05.</summary>
/// <remarks>
/// The two red lines and the veto are the source's; more can be added. The appeal window is this library's default. Data: nothing is
/// refused on the way, <see cref="Validate"/> lists every fault. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(RedLinePolicyConverter))]
public sealed partial record RedLinePolicy
{
    private static readonly RuleId Veto = RuleId.Parse("INC-05");

    /// <summary>The red lines, each with a code of its own; copied.</summary>
    /// <value>Default <see cref="RedLines.All"/>.</value>
    public IReadOnlyList<RedLine> Lines
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = RedLines.All;

    /// <summary>For how many days after the decision an appeal can be filed, 0 to 365; the last of them included.</summary>
    /// <value>Default 10, this library's own.</value>
    public int AppealDays { get; init; } = 10;

    /// <summary>Looks for everything that is wrong with the policy.</summary>
    /// <returns>Every fault with its path; empty for a policy that can be applied.</returns>
    /// <remarks>At least one red line; codes that exist and differ; a window from 0 to 365 days.</remarks>
    public IReadOnlyList<Finding> Validate()
    {
        var check = new PolicyCheck();
        check.That(Lines.Count > 0, "lines", "there is no red line; legal: at least one", "没有红线条目；至少须有一条", Veto);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Lines.Count; i++)
        {
            string path = FormattableString.Invariant($"lines[{i}]");
            if (check.That(Lines[i] is not null, path, "the red line is missing; legal: code and name", "缺少红线条目；须有代码和名称", Veto))
            {
                check.OwnName(path + ".code", Lines[i].Code, seen);
                check.Words(path + ".name.en", Lines[i].Name.En);
                check.Words(path + ".name.zh", Lines[i].Name.Zh);
            }
        }

        check.Range("appealDays", (decimal)AppealDays, 0, 365);
        return check.Findings;
    }

    /// <summary>Whether two policies say the same.</summary>
    /// <param name="other">The other policy.</param>
    /// <returns>Whether they are equal, red lines by value and in order.</returns>
    public bool Equals(RedLinePolicy? other) => other is not null && AppealDays == other.AppealDays && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => (AppealDays, Lines.Count).GetHashCode();
}
