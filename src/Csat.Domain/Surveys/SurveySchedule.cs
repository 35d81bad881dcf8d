using System.Globalization;

namespace Csat.Domain;

/// <summary>What is due next of a plan, from what was held.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="PlanVersion">Its version.</param>
/// <param name="Given">How many surveys were given: those that count and the rejected ones.</param>
/// <param name="Counted">How many count.</param>
/// <param name="Due">When each duty of the plan is due next.</param>
/// <param name="Rejected">Why others don't count, with index and rule; a survey may have several findings.</param>
/// <remarks>Rules SUR-01, SUR-06 and SUR-09.</remarks>
public sealed record SurveySchedule(string PlanId, string PlanVersion, int Given, int Counted, IReadOnlyList<SurveyDue> Due, IReadOnlyList<Finding> Rejected)
{
    /// <summary>The schedule in words, one duty a line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Due.Select(due => due.Explain(culture))
        .Prepend(new LocalizedText(
            FormattableString.Invariant($"{Plural.Of(Given, "survey")}, {Counted} count, {Given - Counted} don't (plan {PlanId} {PlanVersion})"),
            FormattableString.Invariant($"共 {Given} 次调查，有效 {Counted} 次，无效 {Given - Counted} 次（计划 {PlanId} {PlanVersion}）")).In(culture))
        .Concat(Rejected.Select(finding => finding.ToString(culture))));

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
