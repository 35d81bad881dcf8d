using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>When somebody who stays behind gets a plan to improve, and when it ends. Rule INC-03.</summary>
/// <remarks>
/// The source asks for a plan when somebody is behind for several periods; every figure is this library's default. Data: nothing is refused
/// on the way, <see cref="Validate"/> lists every fault. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(ImprovementPlanPolicyConverter))]
public sealed partial record ImprovementPlanPolicy
{
    private const int MostPeriods = 60;

    private static readonly RuleId StaysBehind = RuleId.Parse("INC-03");

    /// <summary>The score, in points from 0 to 1000, that is expected of everybody.</summary>
    /// <value>Default 60, this library's own.</value>
    public double Standard { get; init; } = 60;

    /// <summary>How many periods in a row surely under the standard open a plan (k), 1 to 60.</summary>
    /// <value>Default 3, this library's own.</value>
    public int OpensAfter { get; init; } = 3;

    /// <summary>How many good periods in a row close it (j), 1 to 60.</summary>
    /// <value>Default 2, this library's own.</value>
    public int ClosesAfter { get; init; } = 2;

    /// <summary>Looks for everything that is wrong with the policy.</summary>
    /// <returns>Every fault with its path; empty for a policy that can be applied.</returns>
    public IReadOnlyList<Finding> Validate()
    {
        var check = new PolicyCheck();
        check.Range("standard", Standard, 0, 1000, StaysBehind);
        check.Range("opensAfter", (decimal)OpensAfter, 1, MostPeriods, StaysBehind);
        check.Range("closesAfter", (decimal)ClosesAfter, 1, MostPeriods, StaysBehind);
        return check.Findings;
    }
}
