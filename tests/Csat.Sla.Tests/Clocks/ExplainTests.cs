using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>What a customer or a manager reads.</summary>
public sealed class ExplainTests
{
    private static readonly SlaClock Answered = SlaPolicies.ManagementMeasures.Clock(
        [SlaEvent.Started(Utc("2026-03-02 10:00")), SlaEvent.Stopped(SlaTargetKind.Respond, Utc("2026-03-02 10:15:00.001"))]);

    [Fact]
    public void One_millisecond_late_is_visible() => Reads(
        Answered.At(Utc("2026-03-02 12:00"))[SlaTargetKind.Respond],
        "Response: breached. Started 2026-03-02 10:00:00, limit 15 min, due 2026-03-02 10:15:00; "
        + "done 2026-03-02 10:15:00.001, 0.001 s late. (UTC; policy management-measures 1; SLA-01)",
        "首次响应：超时。2026-03-02 10:00:00 起计，时限 15 分钟，截止 2026-03-02 10:15:00；"
        + "于 2026-03-02 10:15:00.001 完成，超时 0.001 秒。（UTC；策略 management-measures 1；规则 SLA-01）");

    [Fact]
    public void A_running_target_says_how_much_is_left() => Reads(
        Answered.At(Utc("2026-03-02 12:00"))[SlaTargetKind.Resolve],
        "Resolution: running. Started 2026-03-02 10:00:00, limit 72 h, due 2026-03-05 10:00:00; "
        + "not done at 2026-03-02 12:00:00, 70 h left. (UTC; policy management-measures 1; SLA-03)",
        "解决：进行中。2026-03-02 10:00:00 起计，时限 72 小时，截止 2026-03-05 10:00:00；"
        + "截至 2026-03-02 12:00:00 尚未完成，剩余 70 小时。（UTC；策略 management-measures 1；规则 SLA-03）");

    [Fact]
    public void An_overdue_target_says_by_how_much() => Reads(
        Answered.At(Utc("2026-03-03 10:00:30"))[SlaTargetKind.Feedback],
        "Feedback: breached. Started 2026-03-02 10:00:00, limit 24 h, due 2026-03-03 10:00:00; "
        + "not done at 2026-03-03 10:00:30, 30 s overdue. (UTC; policy management-measures 1; SLA-02)",
        "进展反馈：超时。2026-03-02 10:00:00 起计，时限 24 小时，截止 2026-03-03 10:00:00；"
        + "截至 2026-03-03 10:00:30 仍未完成，已超时 30 秒。（UTC；策略 management-measures 1；规则 SLA-02）");

    [Fact]
    public void Open_time_is_proved_piece_by_piece_in_the_calendars_zone() => Reads(
        Office(SlaLimit.Hours(4), "2026-03-06 16:00").At(Samples.Local("2026-03-09 10:30"))[SlaTargetKind.Resolve],
        "Resolution: running. Started 2026-03-06 16:00:00, limit 4 h of open time of calendar 'office', due 2026-03-09 11:00:00; "
        + "not done at 2026-03-09 10:30:00, 30 min left. Counted until due: 2026-03-06 16:00:00–18:00:00, 2026-03-09 09:00:00–11:00:00. "
        + "(Asia/Shanghai; policy office 1)",
        "解决：进行中。2026-03-06 16:00:00 起计，时限 4 小时（日历“office”的工作时间），截止 2026-03-09 11:00:00；"
        + "截至 2026-03-09 10:30:00 尚未完成，剩余 30 分钟。截止前计入：2026-03-06 16:00:00–18:00:00、2026-03-09 09:00:00–11:00:00。"
        + "（Asia/Shanghai；策略 office 1）");

    [Fact]
    public void Many_pieces_are_abridged()
    {
        LocalizedText explained = BilingualContract.Explains(
            Office(SlaLimit.Hours(40), "2026-03-02 09:00").At(Samples.Local("2026-03-02 09:00"))[SlaTargetKind.Resolve].Explain);

        Assert.Contains("… 10 pieces …", explained.En, StringComparison.Ordinal);
        Assert.Contains("共 10 段", explained.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-02 10:05", "10 min before it was due", "提前 10 分钟")]
    [InlineData("2026-03-02 10:15", "exactly when due, which is in time", "恰在截止时刻")]
    public void Done_in_time_says_how_early(string done, string english, string chinese)
    {
        LocalizedText explained = BilingualContract.Explains(SlaPolicies.ManagementMeasures
            .Clock([SlaEvent.Started(Utc("2026-03-02 10:00")), SlaEvent.Stopped(SlaTargetKind.Respond, Utc(done))])
            .At(Utc("2026-03-02 12:00"))[SlaTargetKind.Respond].Explain);

        Assert.Contains(english, explained.En, StringComparison.Ordinal);
        Assert.Contains(chinese, explained.Zh, StringComparison.Ordinal);
        Assert.Contains("met", explained.En, StringComparison.Ordinal);
        Assert.Contains("达标", explained.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_hasnt_started_says_so()
    {
        LocalizedText explained = BilingualContract.Explains(Answered.At(Utc("2026-03-01 12:00"))[SlaTargetKind.Feedback].Explain);

        Assert.Contains("not started yet at 2026-03-01 12:00:00", explained.En, StringComparison.Ordinal);
        Assert.Contains("尚未起计", explained.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_time_that_occurs_twice_has_its_offset()
    {
        var policy = new SlaPolicy("paris", "1",
            [new SlaTarget(SlaTargetKind.Respond, SlaLimit.Hours(1)) { Calendar = BusinessCalendars.Weekly("paris", "Europe/Paris", WeeklyHours.EveryDay("00:00-24:00")) }]);
        string explained = policy.Clock([SlaEvent.Started(Utc("2026-10-25 00:30"))]).At(Utc("2026-10-25 00:30"))[SlaTargetKind.Respond].Explain(null);

        Assert.Contains("Started 2026-10-25 02:30:00 (+02), limit 1 h, due 2026-10-25 02:30:00 (+01)", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_explains_every_verdict_and_an_empty_one_says_that_nothing_is_promised()
    {
        SlaReport report = Answered.At(Utc("2026-03-02 12:00"));
        var chatOnly = new SlaPolicy("desk", "1",
        [
            new SlaTarget(SlaTargetKind.Respond, SlaLimit.Hours(1)) { Channels = ["Chat"], Products = ["A"] },
            new SlaTarget(SlaTargetKind.Respond, SlaLimit.Hours(1)) { Channels = ["Email"], Products = ["B"] },
        ]);
        SlaReport empty = chatOnly.Clock(new SlaRequest { Channel = "Chat", Product = "B" }, [SlaEvent.Started(default)]).At(default);

        Assert.Equal(3, report.Explain(Cultures.Chinese).Split('\n').Length);
        Assert.Equal("respond Breached, feedback Running, resolve Running", report.ToString());
        Assert.Equal("respond Breached, due 2026-03-02T10:15:00Z", report.Verdicts[0].ToString());
        Assert.Contains("promises nothing", BilingualContract.Explains(empty.Explain).En, StringComparison.Ordinal);
    }

    private static SlaClock Office(SlaLimit limit, string start) =>
        new SlaPolicy("office", "1", [new SlaTarget(SlaTargetKind.Resolve, limit) { Calendar = Samples.Office }])
            .Clock([SlaEvent.Started(Samples.Local(start))]);

    private static void Reads(SlaVerdict verdict, string english, string chinese) =>
        Assert.Equal(new LocalizedText(english, chinese), BilingualContract.Explains(verdict.Explain));
}
