using Csat.Domain;

namespace Csat.Sla.Tests;

/// <summary>What is wrong with the text and what contradicts itself in it are told together.</summary>
public sealed class AllFindingsTests
{
    [Fact]
    public void A_clock_with_an_unknown_policy_and_grade_tells_its_contradicting_events_too()
    {
        Assert.False(SlaClock.TryParse(
            """
            {"policy": {"id": "x", "version": "1"}, "request": {"grade": "platinum"}, "calendars": [{"id": "zz", "version": "1"}], "events": [
              {"type": "started", "at": "2026-01-05T01:00:00Z"}, {"type": "resumed", "at": "2026-01-05T02:00:00Z"},
              {"type": "paused", "at": "nonsense", "reason": "parts"},
              {"type": "stopped", "kind": "resolve", "at": "2026-01-05T03:00:00Z"}, {"type": "stopped", "kind": "resolve", "at": "2026-01-05T03:30:00Z"}]}
            """,
            SlaPolicies.All, out _, out IReadOnlyList<Finding> findings));

        Assert.Equal(
            ["$.calendars[0].id", "$.events[1]", "$.events[2].at", "$.events[4]", "$.policy.id", "$.request.grade"],
            findings.Select(finding => finding.Path).OrderBy(path => path, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[]", true)]
    [InlineData("""[{"type": "started", "at": "yesterday"}]""", false)]
    public void That_nothing_starts_the_clock_is_told_unless_an_unreadable_event_may_be_the_start(string events, bool told)
    {
        Assert.False(SlaClock.TryParse(
            $$"""{"policy": {"id": "x", "version": "1"}, "events": {{events}}}""", SlaPolicies.All, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(told, findings.Any(finding => finding.Path == "$.events"));
    }

    [Fact]
    public void A_policy_with_an_unknown_calendar_and_an_unreadable_limit_tells_its_inversions_and_overlaps_too()
    {
        Assert.False(SlaPolicy.TryParse(
            """
            {"id": "p", "version": "1", "targets": [
              {"kind": "resolve", "limit": "8 h", "limitByGrade": {"gold": "20 h", "silver": "2 h"}, "calendar": {"id": "o", "version": "7"}},
              {"kind": "resolve", "limit": "8 hh"}]}
            """,
            [], out _, out IReadOnlyList<Finding> findings));

        string[] paths = [.. findings.Select(finding => finding.Path)];
        Assert.Contains("$.targets[0].calendar.id", paths);
        Assert.Contains("$.targets[1].limit", paths);
        Assert.Contains("$.targets[1]", paths);
        Assert.Contains(paths, path => path.StartsWith("$.targets[0].limit", StringComparison.Ordinal));
    }
}
