using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The conditions of the two honours without money, Service Star and Complaint Terminator. Rule INC-04.</summary>
/// <remarks>
/// The two awards are the source's, their conditions this library's defaults. Data: nothing is refused on the way, <see cref="Validate"/>
/// lists every fault. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(AwardPolicyConverter))]
public sealed partial record AwardPolicy
{
    private static readonly RuleId Honours = RuleId.Parse("INC-04");

    /// <summary>The fewest cases behind a score that can be the Service Star's, 1 or more.</summary>
    /// <value>Default 30, this library's own.</value>
    public long ServiceStarMinimumN { get; init; } = 30;

    /// <summary>The fewest justified complaints, solved the first time, of a Complaint Terminator, 1 or more.</summary>
    /// <value>Default 3, this library's own.</value>
    public long ComplaintTerminatorMinimum { get; init; } = 3;

    /// <summary>Who gets an award when several have the same best figure.</summary>
    /// <value>Default <see cref="AwardTieRule.Share"/>.</value>
    public AwardTieRule Ties { get; init; }

    /// <summary>Looks for everything that is wrong with the policy.</summary>
    /// <returns>Every fault with its path; empty for a policy that can be applied.</returns>
    public IReadOnlyList<Finding> Validate()
    {
        var check = new PolicyCheck();
        check.Range("serviceStarMinimumN", (decimal)ServiceStarMinimumN, 1, long.MaxValue, Honours);
        check.Range("complaintTerminatorMinimum", (decimal)ComplaintTerminatorMinimum, 1, long.MaxValue, Honours);
        check.That(Ties is AwardTieRule.Share or AwardTieRule.StrongerRecord, "ties",
            $"got {PolicyCheck.Text((int)Ties)}; legal: {string.Join(", ", AwardTieRuleLabels.All)}",
            $"给出 {PolicyCheck.Text((int)Ties)}；应为 {string.Join("、", AwardTieRuleLabels.All)}", Honours);
        return check.Findings;
    }
}
