using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class MonthlyReportTests
{
    private static readonly YearMonth Month = new(2026, 11);

    [Fact]
    public void The_networks_report_has_five_sections_and_says_which_parts_are_missing() // IMP-07
    {
        Assert.Equal([2, 5, 4, 1, 1], MonthlyReports.SectionsOf(MonthlyReportKind.Network).Select(section => section.Parts.Count));
        MonthlyReport empty = MonthlyReport.Of(MonthlyReportKind.Network, Month, "Hebei");
        Assert.Equal(13, empty.Lint().Count);
        Assert.All(empty.Lint(), finding => Assert.Equal("IMP-07", finding.RuleId.ToString()));
        BilingualContract.Holds(empty.Lint().Select(finding => finding.Message));
        MonthlyReport report = Filled(empty);
        Assert.Empty(report.Lint());
        Assert.DoesNotContain("missing", report.Explain(), StringComparison.Ordinal);
        BilingualContract.Explains(empty.Explain);
        BilingualContract.Explains(empty.ToMarkdown);
        Assert.Equal(13, empty.Explain().Split(["(missing)"], StringSplitOptions.None).Length - 1);
        RoundTripsAsText(report, Info<MonthlyReport>(DomainJson.Options));
    }

    [Fact]
    public void The_markets_report_has_four_sections_and_a_person_for_every_plan() // IMP-08
    {
        Assert.Equal([3, 1, 1, 1], MonthlyReports.SectionsOf(MonthlyReportKind.Market).Select(section => section.Parts.Count));
        MonthlyReport report = MonthlyReport.Of(MonthlyReportKind.Market, Month, "Hebei")
            .With(ReportPart.KeyIndicators, new ReportFigure(new("Satisfaction", "满意率"), 84.25, new("%", "%"), 1200, "82.1…86.2"))
            .With(ReportPart.ComplaintDensity, MonthlyReports.ComplaintsPer100000(25, 200_000, "8.1…18.5"))
            .With(TopIssues.Of([new("bill", 7), new("speed", 9)]))
            .WithOutcome("shorter bill", "Li", "done")
            .WithPlan("bill by text message", "Wang", new LocalDate(2026, 12, 15))
            .With(ReportPart.Decisions, "none");
        Assert.Empty(report.Lint());
        Assert.Equal(
            """
            # Monthly report of the market: Hebei, 2026-11 (IMP-08)
            ## 1. Indicators
            ### Key indicators
            - Satisfaction: 84.25 % (82.1…86.2, n = 1200)
            ### Complaints per 100,000 customers
            - Complaints per 100,000 customers: 12.5 (8.1…18.5, n = 200000)
            ### Hottest issues
            - No. 1 speed: 9
            - No. 2 bill: 7
            - Shared ranks: 0; beyond the first 10: 0; not listed: 0 issues, 0 times
            ## 2. Last plan
            ### What became of the last plan
            - shorter bill; person: Li; outcome: done
            ## 3. Plan
            ### Next plan
            - bill by text message; person: Wang; by 2026-12-15
            ## 4. Decisions
            ### Decisions needed
            - none
            """.ReplaceLineEndings("\n"),
            report.ToMarkdown());
        Assert.Contains("负责人：Wang；2026-12-15 前", report.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Contains("满意率：84.25 %（82.1…86.2，n = 1200）", report.Explain(Cultures.Chinese), StringComparison.Ordinal);

        MonthlyReport loose = report.With(new ReportLine(ReportPart.NextPlan, new("x", "x")), new ReportLine(ReportPart.LastPlan, default));
        Assert.Equal("lines[8].person lines[8].dueOn lines[9] lines[9].person lines[9].outcome", string.Join(" ", loose.Lint().Select(finding => finding.Path)));
        Assert.Equal(["lines[8].part"], (report with { Lines = [.. report.Lines, new(ReportPart.Bottlenecks, new("x", "x"))] }).Lint().Select(finding => finding.Path));
        RoundTripsAsText(loose, Info<MonthlyReport>(DomainJson.Options));
    }

    [Fact]
    public void Complaints_are_counted_per_100000_customers_and_without_customers_there_is_no_figure() // IMP-08
    {
        Assert.Equal(12.5, MonthlyReports.ComplaintsPer100000(25, 200_000).Value);
        Assert.Equal(0, MonthlyReports.ComplaintsPer100000(0, 10).Value);
        ReportFigure none = MonthlyReports.ComplaintsPer100000(3, 0);
        Assert.Null(none.Value);
        Assert.Equal("Complaints per 100,000 customers: no customers (n = 0)", none.ToString());
        Assert.Equal("每十万客户投诉量：没有客户（n = 0）", none.Explain(Cultures.Chinese));
        Assert.Equal("x: no data", new ReportFigure(new("x", "某"), double.NaN).ToString());
        Refuses<ArgumentOutOfRangeException>(() => MonthlyReports.ComplaintsPer100000(-1, 1), "complaints");
        Refuses<ArgumentOutOfRangeException>(() => MonthlyReports.ComplaintsPer100000(1, -1), "customers");
        Refuses<ArgumentOutOfRangeException>(() => MonthlyReports.SectionsOf((MonthlyReportKind)7), "kind");
    }

    [Fact]
    public void Nobody_is_cut_off_from_those_with_the_same_count() // IMP-08
    {
        TopIssues top = TopIssues.Of([new("d", 1), new("c", 5), new("b", 5), new("a", 9), new("e", 0), new("f", 1)], 2);
        Assert.Equal([new(1, Both("a"), 9), new(2, Both("b"), 5), new RankedIssue(2, Both("c"), 5)], top.Issues);
        Assert.Equal((1, 2, 2L), (top.BeyondMost, top.Others, top.OthersCount));
        Assert.Equal("1. a: 9\n2. b: 5\n2. c: 5\nShared ranks: 1; beyond the first 2: 1; not listed: 2 issues, 2 times (IMP-08)", top.ToString());
        TopIssues named = TopIssues.Of([new(new LocalizedText("bill", "账单"), 2), new(new LocalizedText("speed", "网速"), 1)]);
        Assert.StartsWith("1. 账单：2\n2. 网速：1\n", named.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Contains("并列名次 1 个", top.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Empty(TopIssues.Of([]).Issues);
        Assert.Equal(10, TopIssues.UsualMost);
        RoundTripsAsText(top, Info<TopIssues>(DomainJson.Options));
        Refuses<ArgumentOutOfRangeException>(() => TopIssues.Of([], 0), "most");
        Assert.Equal(["counts[0]", "counts[2].issue", "counts[2].count", "counts[3]"], Refuses<FindingsException>(() => TopIssues.Of([null!, new("a", 1), new("a", -1), new(" ", 1)]), "counts").Findings.Select(finding => finding.Path));
    }

    [Property]
    public void A_list_of_issues_loses_nobody_and_ranks_by_count(int[] counts, byte wanted)
    {
        int most = (wanted % 12) + 1;
        IssueCount[] given = [.. counts.Select((count, i) => new IssueCount("issue " + i, Math.Abs((long)count) % 6))];
        TopIssues top = TopIssues.Of(given.Reverse(), most);
        IssueCount[] raised = [.. given.Where(issue => issue.Count > 0)];
        Assert.Equal(raised.Length, top.Issues.Count + top.Others);
        Assert.Equal(raised.Sum(issue => issue.Count), top.Issues.Sum(issue => issue.Count) + top.OthersCount);
        Assert.All(top.Issues, issue => Assert.Equal(1 + raised.Count(other => other.Count > issue.Count), issue.Rank));
        Assert.Equal(raised.Count(issue => raised.Count(other => other.Count > issue.Count) < most), top.Issues.Count);
    }

    [Fact]
    public void A_report_in_both_languages_reads_in_either() // IMP-07, IMP-08
    {
        MonthlyReport report = MonthlyReport.Of(MonthlyReportKind.Market, Month, "Hebei")
            .WithOutcome(new LocalizedText("shorter bill", "精简账单"), "Li", new LocalizedText("done", "已完成"))
            .WithPlan(new LocalizedText("bill by text message", "短信账单"), "Wang", new LocalDate(2026, 12, 15))
            .With(ReportPart.Decisions, new LocalizedText("none", "无"));
        Assert.Contains("- shorter bill; person: Li; outcome: done", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("- 精简账单；负责人：Li；结果：已完成", report.ToMarkdown(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Contains("- 短信账单；负责人：Wang；2026-12-15 前", report.ToMarkdown(Cultures.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("- 无", report.ToMarkdown(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Equal(report.ToJson(), MonthlyReport.Parse(report.ToJson(indented: true)).ToJson());
        Refuses<ArgumentException>(() => report.WithPlan(new LocalizedText("a", " "), "b", new LocalDate(2026, 12, 1)), "what");
        Refuses<ArgumentException>(() => report.With(ReportPart.Decisions, default(LocalizedText)), "note");
        Assert.Equal("area", (report with { Area = " " }).Lint()[0].Path);
    }

    [Fact]
    public void A_report_that_is_none_is_refused_with_all_findings_and_their_places() // IMP-08
    {
        Assert.False(MonthlyReport.TryParse(
            """{"schemaVersion":1,"kind":"Sales","month":"2026-13","area":7,"lines":[{"part":"Nothing","dueOn":"soon","figure":{"value":"x","unit":"%","count":-1}},5,{"text":{"en":"a"}}],"x":0}""", out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(
            "$.kind $.month $.area $.lines[0].part $.lines[0].figure.name $.lines[0].figure.value $.lines[0].figure.unit $.lines[0].figure.count $.lines[0].dueOn $.lines[1] $.lines[2].part $.lines[2].text.zh $.x",
            string.Join(" ", findings.Select(finding => finding.Path)));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Assert.False(MonthlyReport.TryParse("""{"schemaVersion":2,"kind":"Market","month":"2026-12","area":"a","lines":[]}""", out _, out findings));
        Assert.Contains("update the Csat packages", Assert.Single(findings).Message.En, StringComparison.Ordinal);
        Refuses<FindingsException>(() => MonthlyReport.Parse("[]"), "json", "$");
        Refuses<ArgumentNullException>(() => MonthlyReport.Parse(null!), "json");
    }

    [Fact]
    public void Given_texts_cannot_break_out_of_their_line()
    {
        MonthlyReport report = MonthlyReport.Of(MonthlyReportKind.Network, Month, "a\n# b|c").With(ReportPart.Decisions, "<b>\u2028* x_`y`");
        Assert.Equal("# Monthly report of the network: a \\# b\\|c, 2026-11 (IMP-07)", report.ToMarkdown().Split('\n')[0]);
        Assert.EndsWith("- \\<b\\> \\* x\\_\\`y\\`", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.EndsWith("    - <b> * x_`y`", report.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_other_report_is_refused()
    {
        MonthlyReport network = MonthlyReport.Of(MonthlyReportKind.Network, Month, "Hebei");
        Refuses<ArgumentException>(() => network.With(TopIssues.Of([])), "lines", "HotIssues", "CustomerPerception");
        Refuses<ArgumentException>(() => network.WithOutcome("a", "b", "c"), "lines");
        Refuses<ArgumentException>(() => network.WithPlan("a", " ", new LocalDate(2026, 12, 1)), "person");
        Refuses<ArgumentException>(() => MonthlyReport.Of(MonthlyReportKind.Network, Month, " "), "area");
        Refuses<ArgumentOutOfRangeException>(() => MonthlyReport.Of((MonthlyReportKind)5, Month, "x"), "value");
        Refuses<ArgumentNullException>(() => network.With((ReportLine)null!), "lines");
        Assert.Equal("No blind spots", network.With(BlindSpotReport.Of([], Month)).Lines[0].Text.En); // IMP-09
    }

    private static MonthlyReport Filled(MonthlyReport report) => MonthlyReports.SectionsOf(report.Kind).SelectMany(section => section.Parts).Aggregate(report, (filled, part) => part switch
    {
        ReportPart.NextPlan => filled.WithPlan("mend", "Li", new LocalDate(2026, 12, 1)),
        ReportPart.BlindSpotCoverage => filled.With(BlindSpotReport.Of([new("Baoding", "hall", new LocalDate(2026, 11, 1))], Month)),
        _ => filled.With(part, "nothing to report"),
    });

    private static LocalizedText Both(string text) => new(text, text);
}
