using System.Globalization;

namespace Csat.Domain;

/// <summary>What mystery shoppers found, point by point.</summary>
/// <param name="Given">How many visits were given: those counted and the rejected ones.</param>
/// <param name="Counted">How many were counted.</param>
/// <param name="Points">The points, those missed most often first.</param>
/// <param name="Rejected">What is wrong with the rejected visits, with index and reason; a visit may have several findings.</param>
/// <remarks>Rule SUR-06. Counts only.</remarks>
public sealed record MysterySummary(int Given, int Counted, IReadOnlyList<MysteryPoint> Points, IReadOnlyList<Finding> Rejected)
{
    /// <summary>Counts visits.</summary>
    /// <param name="visits">The visits.</param>
    /// <returns>The counts; visits that can't be are rejected whole.</returns>
    public static MysterySummary Count(IEnumerable<MysteryVisit> visits)
    {
        MysteryVisit?[] given = [.. Throw.IfNull(visits)];
        var rejected = new List<Finding>();
        var counted = new List<MysteryVisit>();
        for (int i = 0; i < given.Length; i++)
        {
            string path = FormattableString.Invariant($"visits[{i}]");
            IReadOnlyList<Finding> findings = given[i]?.Validate() ?? [SurveyFindings.Missing(path)];
            if (findings.Count == 0)
            {
                counted.Add(given[i]!);
            }

            rejected.AddRange(findings.Select(finding => given[i] is null ? finding : finding with { Path = path + "." + finding.Path }));
        }

        IEnumerable<MysteryPoint> points =
            from check in counted.SelectMany(visit => visit.Checks)
            group check.Result by check.Id into point
            select new MysteryPoint(
                point.Key, point.Count(result => result == MysteryResult.Met), point.Count(result => result == MysteryResult.Missed), point.Count(result => result == MysteryResult.NotSeen));
        return new(given.Length, counted.Count, Array.AsReadOnly<MysteryPoint>([.. points.OrderByDescending(point => point.Missed).ThenBy(point => point.Id, StringComparer.Ordinal)]), rejected.AsReadOnly());
    }

    /// <summary>The counts in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        LocalizedText head = new(
            FormattableString.Invariant($"{Plural.Of(Given, "mystery visit")}, {Given - Counted} rejected (SUR-06)"), FormattableString.Invariant($"共 {Given} 次暗访，剔除 {Given - Counted} 次（SUR-06）"));
        return string.Join("\n", Points.Select(point => new LocalizedText(
            FormattableString.Invariant($"{Throw.Whole(point.Id)}: {point.Missed} missed, {point.Met} met, {point.NotSeen} not seen"),
            FormattableString.Invariant($"{Throw.Whole(point.Id)}：未达标 {point.Missed}，达标 {point.Met}，未观察到 {point.NotSeen}"))).Prepend(head).Select(line => line.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
