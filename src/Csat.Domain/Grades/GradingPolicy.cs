using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>How a customer's grade follows from consumption: points, thresholds, validity.</summary>
/// <remarks>
/// <para>
/// Each month the growth value of the months up to it gives the grade that is earned. A better grade holds from the next day on, for
/// the months of validity; within them a grade only rises (protection). When they are over, what the month earned holds, for another
/// period. Because only that month counts, who spent more, and so got the grade earlier, can lose it earlier too;
/// <see cref="GradeRenewal.WhenEarned"/> avoids that.
/// </para>
/// <para>
/// Immutable and thread-safe. Rules GRD-02 and GRD-12: the grade comes from money, never from usage; a policy is given no counts of usage.
/// The form of the rule is China Telecom Guizhou's public one; thresholds are data, and <see cref="GradingPolicies"/> has this
/// library's defaults.
/// </para>
/// </remarks>
[JsonConverter(typeof(GradingPolicyJsonConverter))]
public sealed partial class GradingPolicy
{
    /// <summary>The most months of a validity or a window: 120.</summary>
    public const int MaximumMonths = 120;

    /// <summary>Makes a policy.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="family">The family of grades that it gives.</param>
    /// <param name="thresholds">The points of every grade of the family but the lowest, which has all that is less; in any order.</param>
    /// <param name="growth">How points come about; <see langword="null"/> for the default.</param>
    /// <param name="validityMonths">For how many months a grade can't fall, 1 to 120.</param>
    /// <param name="renewal">When the validity of a grade that is still earned begins anew.</param>
    /// <exception cref="FindingsException">The parts can't make a policy; the exception lists all findings.</exception>
    public GradingPolicy(
        string id,
        string version,
        GradeFamily family,
        IEnumerable<GradeThreshold> thresholds,
        GrowthRule? growth = null,
        int validityMonths = 12,
        GradeRenewal renewal = GradeRenewal.AtExpiry)
    {
        GradeThreshold[] given = [.. Throw.IfNull(thresholds)];
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        Family = family;
        Growth = growth ?? new GrowthRule();
        ValidityMonths = validityMonths;
        Renewal = renewal;
        Finding[] findings = [.. Validate(id, version, family, given, Growth, validityMonths, renewal)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Grading policy '{Throw.Shown(id.AsSpan())}'", findings, nameof(thresholds));
        }

        Thresholds = Array.AsReadOnly<GradeThreshold>([.. given.OrderByDescending(threshold => threshold.Grade.Rank)]);
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The family of grades that it gives.</summary>
    public GradeFamily Family { get; }

    /// <summary>From how many points each grade is earned, best first; the lowest grade has all that is less.</summary>
    public IReadOnlyList<GradeThreshold> Thresholds { get; }

    /// <summary>How points come about.</summary>
    public GrowthRule Growth { get; }

    /// <summary>For how many months a grade can't fall.</summary>
    public int ValidityMonths { get; }

    /// <summary>When the validity of a grade that is still earned begins anew.</summary>
    public GradeRenewal Renewal { get; }

    /// <summary>The grade that points earn.</summary>
    /// <param name="points">The points of growth value.</param>
    /// <returns>The best grade whose threshold they reach; more points never earn less.</returns>
    public ServiceGrade GradeOf(decimal points) => Thresholds.FirstOrDefault(threshold => points >= threshold.Points)?.Grade ?? LowestOf(Family);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";

    internal static ServiceGrade LowestOf(GradeFamily family) => ServiceGrade.All.Single(grade => grade.Family == family && grade.Rank == 1);
}
