using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How many points a complaint costs the person responsible: base of its severity × justified × repeat × over-level factor.</summary>
/// <remarks>
/// Rules CMP-06, CMP-07 and INC-13: the source asks for severity to count and for justified complaints to weigh more; every figure is this
/// library's default. An unjustified complaint costs nothing, and one that nobody has investigated is pending, not 0. Data: nothing is
/// refused on the way, <see cref="Validate"/> lists every fault. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(ComplaintDeductionPolicyConverter))]
public sealed partial record ComplaintDeductionPolicy
{
    private const decimal MostPoints = 1000;
    private const decimal MostFactor = 100;

    private static readonly RuleId BySeverity = RuleId.Parse("CMP-07");
    private static readonly RuleId JustifiedIsStricter = RuleId.Parse("CMP-06");

    /// <summary>The base of a minor complaint, in points from 0 to 1000.</summary>
    /// <value>Default 1, this library's own.</value>
    public decimal Minor { get; init; } = 1;

    /// <summary>The base of a major complaint, in points; at least <see cref="Minor"/>.</summary>
    /// <value>Default 3, this library's own.</value>
    public decimal Major { get; init; } = 3;

    /// <summary>The base of a critical complaint, in points; at least <see cref="Major"/>.</summary>
    /// <value>Default 6, this library's own.</value>
    public decimal Critical { get; init; } = 6;

    /// <summary>What the base is multiplied by when the customer is right, 1 to 100. Rule CMP-06.</summary>
    /// <value>Default 1.5, this library's own.</value>
    public decimal JustifiedFactor { get; init; } = 1.5m;

    /// <summary>What a repeated complaint is multiplied by, 1 to 100.</summary>
    /// <value>Default 1.5, this library's own.</value>
    public decimal RepeatFactor { get; init; } = 1.5m;

    /// <summary>What a complaint that went over the local level is multiplied by, 1 to 100.</summary>
    /// <value>Default 1.5, this library's own.</value>
    public decimal OverLevelFactor { get; init; } = 1.5m;

    /// <summary>The most points that a month's complaints can cost one person, 0 or more; <see langword="null"/> for no cap.</summary>
    /// <value>Default <see langword="null"/>.</value>
    public decimal? MonthlyCap { get; init; }

    /// <summary>The base of a severity.</summary>
    /// <param name="severity">A declared severity.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The severity isn't declared.</exception>
    public decimal BaseOf(ComplaintSeverity severity) => severity switch
    {
        ComplaintSeverity.Minor => Minor,
        ComplaintSeverity.Major => Major,
        ComplaintSeverity.Critical => Critical,
        _ => throw Throw.OutOfRange(nameof(severity), severity, "Minor, Major, Critical"),
    };

    /// <summary>Looks for everything that is wrong with the policy.</summary>
    /// <returns>Every fault with its path; empty for a policy that can be applied.</returns>
    /// <remarks>Bases in their range that rise with severity, factors of at least 1 (a graver complaint never costs less), a cap of 0 or more.</remarks>
    public IReadOnlyList<Finding> Validate()
    {
        var check = new PolicyCheck();
        bool bases = check.Range("minor", Minor, 0, MostPoints, BySeverity)
            & check.Range("major", Major, 0, MostPoints, BySeverity)
            & check.Range("critical", Critical, 0, MostPoints, BySeverity);
        Rises(check, "major", ComplaintSeverity.Major, ComplaintSeverity.Minor, bases);
        Rises(check, "critical", ComplaintSeverity.Critical, ComplaintSeverity.Major, bases);
        check.Range("justifiedFactor", JustifiedFactor, 1, MostFactor, JustifiedIsStricter);
        check.Range("repeatFactor", RepeatFactor, 1, MostFactor);
        check.Range("overLevelFactor", OverLevelFactor, 1, MostFactor);
        _ = MonthlyCap is not { } cap || check.Range("monthlyCap", cap, 0, PolicyCheck.MostMoney);
        return check.Findings;
    }

    private void Rises(PolicyCheck check, string path, ComplaintSeverity graver, ComplaintSeverity lighter, bool isLegal) => check.That(
        !isLegal || BaseOf(graver) >= BaseOf(lighter), path,
        $"{graver.Label().En} costs {PolicyCheck.Text(BaseOf(graver))}, {lighter.Label().En} {PolicyCheck.Text(BaseOf(lighter))}; legal: never less for the graver complaint",
        $"{graver.Label().Zh}扣 {PolicyCheck.Text(BaseOf(graver))}，{lighter.Label().Zh}扣 {PolicyCheck.Text(BaseOf(lighter))}；更严重的投诉不得扣得更少", BySeverity);
}
