using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Scoring.Tests;

public sealed class RedLineTests
{
    private static readonly RedLinePolicy Policy = new();

    /// <summary>Rule INC-05 as a timeline: happened on the 1st, reported on the 3rd, upheld on the 5th, appeal window to the 15th.</summary>
    [Theory]
    [InlineData(2, RedLineReason.NotReported, RedLineStatus.NotReported)]
    [InlineData(3, RedLineReason.NoDecision, RedLineStatus.Pending)]
    [InlineData(4, RedLineReason.NoDecision, RedLineStatus.Pending)]
    [InlineData(5, RedLineReason.AppealWindowOpen, RedLineStatus.Pending)]
    [InlineData(15, RedLineReason.AppealWindowOpen, RedLineStatus.Pending)]
    [InlineData(16, RedLineReason.AppealWindowOver, RedLineStatus.Confirmed)]
    public void Without_an_appeal_it_is_confirmed_when_the_window_is_over(int day, RedLineReason reason, RedLineStatus status) =>
        AssertOn(Upheld(), day, reason, status);

    /// <summary>The same with an appeal on the 10th, ruled on the 20th.</summary>
    [Theory]
    [InlineData(9, true, RedLineReason.AppealWindowOpen, RedLineStatus.Pending)]
    [InlineData(10, true, RedLineReason.AppealOpen, RedLineStatus.Pending)]
    [InlineData(19, true, RedLineReason.AppealOpen, RedLineStatus.Pending)]
    [InlineData(20, true, RedLineReason.AppealGranted, RedLineStatus.Dismissed)]
    [InlineData(19, false, RedLineReason.AppealOpen, RedLineStatus.Pending)]
    [InlineData(20, false, RedLineReason.AppealRefused, RedLineStatus.Confirmed)]
    public void An_appeal_in_time_holds_it_up_until_the_ruling(int day, bool isGranted, RedLineReason reason, RedLineStatus status) =>
        AssertOn(Upheld() with { Appeal = new(On(10), new("court", On(20), isGranted)) }, day, reason, status);

    /// <summary>The same with an appeal on the 18th, after the window.</summary>
    [Theory]
    [InlineData(18, true, RedLineReason.AppealWindowOver, RedLineStatus.Confirmed)]
    [InlineData(20, true, RedLineReason.AppealGranted, RedLineStatus.Dismissed)]
    [InlineData(20, false, RedLineReason.AppealWindowOver, RedLineStatus.Confirmed)]
    public void A_late_appeal_holds_nothing_up_but_granted_it_dismisses(int day, bool isGranted, RedLineReason reason, RedLineStatus status) =>
        AssertOn(Upheld() with { Appeal = new(On(18), new("court", On(20), isGranted)) }, day, reason, status);

    [Theory]
    [InlineData("boss", true, true, RedLineReason.DeciderIsParty)]
    [InlineData(" BOSS ", true, true, RedLineReason.DeciderIsParty)]
    [InlineData("a", false, true, RedLineReason.DeciderIsParty)]
    [InlineData("board", true, false, RedLineReason.NoEvidence)]
    [InlineData("board", false, false, RedLineReason.NotUpheld)]
    [InlineData("board", true, true, RedLineReason.AppealWindowOver)]
    public void Nothing_is_confirmed_without_evidence_or_by_a_party(string decider, bool isUpheld, bool hasEvidence, RedLineReason reason) => Assert.Equal(
        reason, Verdict(Upheld() with { Decision = new(decider, On(5), isUpheld), Evidence = hasEvidence ? ["call 17"] : [] }, 28).Reason);

    [Theory]
    [InlineData("boss")]
    [InlineData("a")]
    [InlineData("board")]
    public void An_appeal_is_ruled_by_somebody_new(string ruler) => AssertOn(
        Upheld() with { Appeal = new(On(10), new(ruler, On(20), true)) }, 28, RedLineReason.AppealRulerIsParty, RedLineStatus.Pending);

    [Fact]
    public void A_veto_sets_the_month_of_the_event_to_zero_and_a_pending_one_changes_nothing()
    {
        RedLineAssessment before = Policy.Assess([Upheld()], On(15));
        RedLineAssessment after = Policy.Assess([Upheld()], On(16));
        var month = new YearMonth(2026, 10);

        Assert.Equal((98.5, 0.0), (before.Apply("a", month, 98.5), after.Apply("a", month, 98.5)));
        Assert.Equal(98.5, after.Apply("a", month.PlusMonths(1), 98.5));
        Assert.Equal(98.5, after.Apply("b", month, 98.5));
        Assert.True(before.IsPending("a", month) && !before.IsVetoed("a", month) && after.IsVetoed("a", month));
        Assert.Single(before.For("a", month));
        Assert.Empty(Policy.Assess([Upheld()], On(2)).For("a", month));
    }

    [Fact]
    public void It_explains_itself_in_both_languages()
    {
        RedLineAssessment day = Policy.Assess([Upheld()], On(15));

        LocalizedText told = BilingualContract.Explains(day.Explain);

        Assert.Equal(
            """
            Red lines on 2026-10-15: 0 confirmed, 1 pending, 0 dismissed.
            e-1, a, shirking on 2026-10-01: pending on 2026-10-15, because an appeal can still be filed, until 2026-10-15; shown, and changes nothing (INC-05).
            """, told.En);
        BilingualContract.Explains(Verdict(Upheld(), 16).Explain);
        JsonContract.RoundTripsAsText(day, JsonContract.Info<RedLineAssessment>(ScoringJson.Options));
        JsonContract.RoundTrips(Upheld(), JsonContract.Info<RedLineEvent>(ScoringJson.Options));
    }

    [Fact]
    public void Every_fault_of_the_rows_is_found()
    {
        RedLineEvent bad = new()
        {
            EventId = "",
            StaffId = "",
            Code = "theft",
            OccurredOn = On(5),
            ReportedOn = On(4),
            AccusedBy = " ",
            Evidence = [""],
            Decision = new("", On(3), true),
            Appeal = new(On(2), new("", new LocalDate(9999, 12, 31), true)),
        };

        var refused = Assert.Throws<FindingsException>(() => Policy.Assess([null!, bad, Upheld(), Upheld(), Upheld() with { EventId = "e-2", Decision = null, Appeal = new(On(9)) }], new LocalDate(2500, 1, 1)));

        Assert.Equal(
            [
                "asOf", "events[0]", "events[1].eventId", "events[1].staffId", "events[1].accusedBy", "events[1].code", "events[1].evidence[0]", "events[1].reportedOn",
                "events[1].decision.by", "events[1].decision.on", "events[1].appeal.filedOn", "events[1].appeal.ruling.by", "events[1].appeal.ruling.on",
                "events[3].eventId", "events[4].appeal",
            ],
            refused.Findings.Select(finding => finding.Path));
    }

    [Property]
    public void What_happens_after_the_day_is_not_known_on_it(byte day, bool isGranted)
    {
        int asOf = 1 + (day % 28);
        RedLineEvent full = Upheld() with { Appeal = new(On(12), new("court", On(20), isGranted)) };
        RedLineEvent known = full with
        {
            Decision = asOf >= 5 ? full.Decision : null,
            Appeal = asOf < 12 ? null : asOf < 20 ? new(On(12)) : full.Appeal,
        };

        Assert.Equal(Verdict(known, asOf).Reason, Verdict(full, asOf).Reason);
    }

    private static void AssertOn(RedLineEvent row, int day, RedLineReason reason, RedLineStatus status)
    {
        RedLineVerdict verdict = Verdict(row, day);
        Assert.Equal((reason, status), (verdict.Reason, verdict.Status));
    }

    private static RedLineVerdict Verdict(RedLineEvent row, int day) => Assert.Single(Policy.Assess([row], On(day)).Verdicts);

    private static RedLineEvent Upheld() => new()
    {
        EventId = "e-1",
        StaffId = "a",
        Code = "shirking",
        OccurredOn = On(1),
        ReportedOn = On(3),
        AccusedBy = "boss",
        Evidence = ["call 17"],
        Decision = new("board", On(5), true),
    };

    private static LocalDate On(int day) => new(2026, 10, day);
}
