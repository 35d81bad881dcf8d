using Csat.TestKit;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>GRD-06: which version holds on a day.</summary>
public sealed class StandardVersionsTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    [Fact]
    public void The_version_of_the_day_holds()
    {
        var versions = new StandardVersions([Version("2", 100, null), Version("1", 0, 99)]);
        Assert.Equal(["1", "2"], versions.All.Select(version => version.Version));
        Assert.Null(versions.AsOf(Start.PlusDays(-1)));
        Assert.Equal("1", versions.AsOf(Start)!.Version);
        Assert.Equal("1", versions.AsOf(Start.PlusDays(99))!.Version);
        Assert.Equal("2", versions.AsOf(Start.PlusDays(100))!.Version);
        Assert.Equal("2", versions.AsOf(Start.PlusDays(100).WithCalendar(CalendarSystem.Julian))!.Version);
        Assert.Empty(versions.Lint());
    }

    [Fact]
    public void Gaps_overlaps_and_equal_names_are_found()
    {
        var versions = new StandardVersions([Version("1", 0, 9), Version("2", 11, 20), Version("2", 20, null), Version("3", 30, null)]);
        IReadOnlyList<CatalogFinding> findings = versions.Lint();
        Assert.Equal([CatalogFault.VersionGap, CatalogFault.DuplicateVersion, CatalogFault.OverlappingVersions, CatalogFault.OverlappingVersions], findings.Select(finding => finding.Fault));
        Assert.Contains("from 2026-01-11 until the day before 2026-01-12", findings[0].Finding.Message.En, StringComparison.Ordinal);
        BilingualContract.Holds(findings.Select(finding => finding.Finding.Message));
        Assert.Equal("2", versions.AsOf(Start.PlusDays(20))!.Version);
        Assert.Equal("3", versions.AsOf(Start.PlusDays(40))!.Version);
    }

    [Fact]
    public void Versions_are_of_one_catalogue()
    {
        Refuses<ArgumentException>(() => new StandardVersions([]), "versions", "at least one");
        Refuses<ArgumentException>(() => new StandardVersions([Version("1", 0, 1), new ServiceStandardCatalog("other", "1", Start, [])]), "versions", "other");
        Refuses<ArgumentException>(() => new StandardVersions([null!]), "versions");
        Assert.Empty(new StandardVersions([new ServiceStandardCatalog("c", "1", LocalDate.MinIsoValue, [], LocalDate.MaxIsoValue)]).Lint());
    }

    [Property]
    public bool Gaps_and_overlaps_are_what_a_walk_over_the_days_finds((byte From, byte Length)[] spans)
    {
        if (spans.Length == 0)
        {
            return true;
        }

        (int From, int To)[] ranges = [.. spans.Select(span => (span.From % 60, (span.From % 60) + (span.Length % 20)))];
        var versions = new StandardVersions(ranges.Select((range, i) => Version("v" + i, range.From, range.To)));
        int[] days = [.. Enumerable.Range(0, 90).Select(day => ranges.Count(range => range.From <= day && day <= range.To))];
        int first = ranges.Min(range => range.From);
        int last = ranges.Max(range => range.To);
        HashSet<CatalogFault> found = [.. versions.Lint().Select(finding => finding.Fault)];
        return found.Contains(CatalogFault.OverlappingVersions) == days.Any(count => count > 1)
            && found.Contains(CatalogFault.VersionGap) == days.Skip(first).Take(last - first).Any(count => count == 0)
            && Enumerable.Range(0, 90).All(day => (versions.AsOf(Start.PlusDays(day)) is null) == (days[day] == 0));
    }

    private static ServiceStandardCatalog Version(string version, int from, int? through) =>
        new("c", version, Start.PlusDays(from), [], through is { } last ? Start.PlusDays(last) : null);
}
