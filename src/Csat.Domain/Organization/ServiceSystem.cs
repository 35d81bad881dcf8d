using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The customer-service system and its revisions: one a year, approved by the general manager.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Since">The day from which it holds.</param>
/// <param name="Revisions">Its revisions, in any order.</param>
/// <remarks>
/// Rule IMP-18. A year is a calendar year, as for <see cref="SurveyDuty"/>, and the first one that needs a revision is the one after
/// <paramref name="Since"/>; a revision counts for the year in which it was approved. All three are this library's reading of «every year».
/// Any value can be written down; <see cref="Lint"/> says what is wrong with it. Immutable; no clock is read.
/// </remarks>
[JsonConverter(typeof(ServiceSystemJsonConverter))]
public sealed partial record ServiceSystem(string Name, LocalDate Since, IReadOnlyList<SystemRevision> Revisions)
{
    /// <summary>Finds what is wrong: a blank text, a version given twice, a day before the one it follows, an approval without name or day.</summary>
    /// <returns>All findings with their rule; empty when nothing is wrong.</returns>
    public IReadOnlyList<Finding> Lint()
    {
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        If(string.IsNullOrWhiteSpace(Name), "name", "blank; legal: the system's name", "为空；须写明体系名称");
        for (int i = 0; i < Revisions.Count; i++)
        {
            (SystemRevision given, string path) = (Revisions[i], FormattableString.Invariant($"revisions[{i}]"));
            string version = Throw.Shown(given.Version.AsSpan());
            If(string.IsNullOrWhiteSpace(given.Version), path + ".version", "blank; legal: the version that it made", "为空；须写明版本");
            If(!seen.Add(given.Version), path + ".version", $"'{version}' comes twice; legal: each version once", $"版本“{version}”重复；每个版本只能出现一次");
            If(string.IsNullOrWhiteSpace(given.Changes), path + ".changes", "blank; legal: what it changed", "为空；须写明修订内容");
            If(given.RevisedOn < Since, path + ".revisedOn", $"before {PlainText.Of(Since)}, from when the system holds; legal: on it or later", $"早于体系施行日 {PlainText.Of(Since)}；须为当日或之后");
            If(
                string.IsNullOrWhiteSpace(given.GeneralManager) && given.ApprovedOn is not null, path + ".generalManager", "approved by nobody; legal: the general manager's name",
                "未写明批准人；须写明总经理姓名");
            If(
                !string.IsNullOrWhiteSpace(given.GeneralManager) && given.ApprovedOn is null, path + ".approvedOn", "no day of approval; legal: the day, or no general manager either",
                "未写明批准日期；须与总经理一同写明");
            If(given.ApprovedOn < given.RevisedOn, path + ".approvedOn", $"before the revision was ready; legal: {PlainText.Of(given.RevisedOn)} or later", $"早于修订完成日；须为 {PlainText.Of(given.RevisedOn)} 或之后");
        }

        return findings;

        void If(bool isWrong, string path, string en, string zh)
        {
            if (isWrong)
            {
                findings.Add(new(path, new(en, zh), OrganizationRules.Revision));
            }
        }
    }

    /// <summary>How the yearly revision stands.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The version in force, when the next revision is due, the years that had none, and what waits for approval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day or <see cref="Since"/> is outside the years 1900 to 2199.</exception>
    public RevisionStatus StatusOn(LocalDate day)
    {
        InRange(day, nameof(day));
        InRange(Since, nameof(Since));
        SystemRevision[] approved = [.. Revisions.Where(revision => revision.IsApprovedOn(day)).OrderBy(revision => revision.ApprovedOn)];
        int[] years = [.. approved.Select(revision => revision.ApprovedOn!.Value.Year).Distinct()];
        int first = Since.Year + 1;
        int due = Math.Max(first, years.Contains(day.Year) ? day.Year + 1 : day.Year);
        return new RevisionStatus(
            Name, day, approved.LastOrDefault(), new LocalDate(due, 1, 1), new LocalDate(due, 12, 31),
            Array.AsReadOnly<int>([.. Enumerable.Range(first, Math.Max(0, day.Year - first)).Except(years)]),
            Array.AsReadOnly<SystemRevision>([.. Revisions.Where(revision => revision.RevisedOn <= day && !revision.IsApprovedOn(day))]));
    }

    private static void InRange(LocalDate date, string parameter)
    {
        if (!SurveyDuty.IsInRange(date))
        {
            Throw.OutOfRange(PlainText.Of(date), "1900-01-01 to 2199-12-31", parameter);
        }
    }
}
