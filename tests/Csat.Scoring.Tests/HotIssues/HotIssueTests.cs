using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Rules CMP-20 (the ten hottest issues) and KPI-07 (per 100,000 customers).</summary>
public class HotIssueTests
{
    private static readonly DateInterval March = new(new(2026, 3, 1), new(2026, 3, 31));

    private static readonly HotIssueRecord[] Complaints =
    [
        Row("c1", "network-slow", "5G", "east", 2, "上网太慢"), Row("c1", "network-slow", "5G", "east", 9, "还是慢"), Row(" c1 ", " network-slow ", "5G ", "east", 10, ""),
        Row("c2", "network-slow", "5G", "east", 9, "视频打不开"), Row("c3", "network-slow", "5G", "east", 9),
        Row("c4", "billing-error", "5G", "west", 1, "多扣钱"), Row("c5", "billing-error", "5G", "west", 1, "多扣钱"), Row("c1", "billing-error", "5G", "west", 1),
        Row("c6", "attitude", null, "west", 5, "态度差"), Row("c7", "attitude", " ", "west", 6),
        Row("c8", null, "broadband", "east", 7),
        Row("c9", "network-slow", "5G", "east", 31, "月底") with { Day = new(2026, 4, 1) },
        Row(" ", "attitude", null, "west", 8), Row("c10", " ", null, "", 8),
    ];

    [Fact]
    public void Customers_count_once_and_ties_are_broken_by_code()
    {
        HotIssueList list = HotIssues.Top(Complaints, period: March);

        Assert.Equal(
            ["1 billing-error · 5G · west 3 3", "1 network-slow · 5G · east 3 5", "3 attitude · west 2 2", "4 broadband · east 1 1"],
            list.Top.Select(issue => $"{issue.Rank} {issue.Key} {issue.Customers} {issue.Complaints}"));
        Assert.Equal((14L, 11L, 1L, 2L), (list.Given, list.Counted, list.Outside, list.Rejected));
        Assert.Equal((8L, 4L, 0L, 0L), (list.Customers, list.Issues, list.Suppressed, list.TiedBeyond));
        Assert.Equal((new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 31)), (list.FirstDay, list.LastDay));
        Assert.All(list.Top, issue => Assert.Null(issue.Rate));
    }

    [Fact]
    public void The_latest_words_are_shown_one_a_customer()
    {
        HotIssueList list = HotIssues.Top(Complaints, period: March);

        Assert.Equal(["还是慢", "视频打不开"], list.Top[1].Evidence);
        Assert.Equal(["多扣钱"], list.Top[0].Evidence); // two customers, the same words
        Assert.Empty(HotIssues.Top(Complaints, options: new HotIssueOptions { EvidenceTexts = 0 }).Top[0].Evidence);
        Assert.Equal(["月底"], HotIssues.Top(Complaints, options: new HotIssueOptions { EvidenceTexts = 1 }).Top[0].Evidence);
    }

    [Fact]
    public void Rates_are_per_100_000_customers_with_the_exact_interval()
    {
        HotIssue first = HotIssues.Top(Complaints, 240_000, March).Top[0];

        Assert.Equal(Estimate.OfEvents(3, 240_000, metric: "hot-issue-rate"), first.Rate);
        Assert.Equal((1.25, 100_000L, IntervalMethod.Garwood), (first.Rate!.Value, first.Rate.Per, first.Rate.Method));
        Assert.Equal(12.5, HotIssues.Top(Complaints, 240_000, March, new HotIssueOptions { Per = 1_000_000 }).Top[0].Rate!.Value);
        HotIssueList byArea = HotIssues.Top(Complaints, key => key.Area == "east" ? 60_000 : null, March);
        Assert.Equal([null, 5.0, null, 100_000.0 / 60_000], byArea.Top.Select(issue => issue.Rate?.Value));
        Assert.Equal(
            IntervalMethod.Byar, HotIssues.Top(Complaints, 240_000, March, new HotIssueOptions { Score = new ScoreOptions { Method = IntervalMethod.Byar } }).Top[0].Rate!.Method);
    }

    [Fact]
    public void Issues_are_told_apart_by_what_the_reader_asks()
    {
        HotIssueList causes = HotIssues.Top(Complaints, period: March, options: new HotIssueOptions { By = HotIssueParts.Cause });
        Assert.Equal(["billing-error 3", "network-slow 3", "attitude 2"], causes.Top.Select(issue => $"{issue.Key} {issue.Customers}"));
        Assert.Equal(3L, causes.Rejected); // c8 has no cause

        HotIssueList areas = HotIssues.Top(Complaints, period: March, options: new HotIssueOptions { By = HotIssueParts.Area });
        Assert.Equal(["west 5", "east 4"], areas.Top.Select(issue => $"{issue.Key} {issue.Customers}")); // c1 is in both
        Assert.Equal(new HotIssueKey("network-slow", null, "east"), HotIssues.Top(Complaints, options: new HotIssueOptions { By = HotIssueParts.Cause | HotIssueParts.Area }).Top[0].Key);
    }

    [Fact]
    public void The_list_ends_after_ten_and_says_who_is_level_with_the_last()
    {
        HotIssueRecord[] many = [.. Enumerable.Range(0, 30).Select(i => Row($"c{i}", $"cause-{(i < 15 ? i / 3 : i):00}", null, null, 1))];
        HotIssueList list = HotIssues.Top(many);

        Assert.Equal(10, list.Top.Count);
        Assert.Equal([1, 1, 1, 1, 1, 6, 6, 6, 6, 6], list.Top.Select(issue => issue.Rank));
        Assert.Equal((20L, 10L), (list.Issues, list.TiedBeyond));
        Assert.Equal(3, HotIssues.Top(many, options: new HotIssueOptions { Top = 3 }).Top.Count);
        Assert.Equal(10, HotIssueOptions.Default.Top);
        Assert.Equal((HotIssueParts.All, 100_000L, 3, 10L, PValueAdjustment.Holm), (HotIssueOptions.Default.By, HotIssueOptions.Default.Per, HotIssueOptions.Default.EvidenceTexts, HotIssueOptions.Default.MinimumSupport, HotIssueOptions.Default.Adjustment));
    }

    [Fact]
    public void Small_cells_are_not_listed()
    {
        HotIssueList list = HotIssues.Top(Complaints, 240_000, March, new HotIssueOptions { Score = new ScoreOptions { MinimumN = 3 } });

        Assert.Equal([3L, 3L], list.Top.Select(issue => issue.Customers));
        Assert.Equal((4L, 2L), (list.Issues, list.Suppressed));
        Assert.DoesNotContain("态度差", list.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Contains("另有 2 个问题客户过少，不予公布", list.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Contains("2 issues not listed, too few customers", list.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_reads_in_both_languages_and_as_a_table()
    {
        HotIssueList list = HotIssues.Top(Complaints, 240_000, March);
        string[] english = list.Explain(Cultures.English).Split('\n');
        Assert.Equal("Hot issues 2026-03-01…2026-03-31: 14 complaints given, 11 counted, 1 of other days, 2 rejected; 8 customers, 4 issues (CMP-20)", english[0]);
        Assert.Equal("1. billing-error · 5G · west: 3 customers, 3 complaints; 1.25 per 100,000 (0.26…3.65), 3 events in 240,000, Garwood 95%", english[1]);
        Assert.Equal("   «多扣钱»", english[2]);
        Assert.StartsWith("complaints[12].customerId: ", english[^2], StringComparison.Ordinal);
        string[] chinese = list.Explain(Cultures.Chinese).Split('\n');
        Assert.Equal("热点问题 2026-03-01…2026-03-31：共给出投诉 14 条，计入 11 条，周期外 1 条，剔除 2 条；涉及客户 8 位、问题 4 个（CMP-20）", chinese[0]);
        Assert.Equal("1. billing-error · 5G · west：客户 3 位，投诉 3 条；1.25/100,000（0.26…3.65），240,000 中 3 次，Garwood 精确法 95%", chinese[1]);
        Assert.Equal("   “多扣钱”", chinese[2]);
        Assert.Equal(english.Length, chinese.Length);
        Assert.Equal("issue                      rank  customers  complaints  rate  from    to", list.ToTable().Split('\n')[0]);
        Assert.Equal("billing-error · 5G · west     1          3           3  1.25  0.26  3.65", list.ToTable().Split('\n')[1]);
        Assert.Equal("Hot issues: 14 complaints given, 12 counted, 0 of other days, 2 rejected; 9 customers, 4 issues (CMP-20)", HotIssues.Top(Complaints).ToString());
        Assert.Contains("另有 20 个问题与末位客户数相同", HotIssues.Top(Enumerable.Range(0, 30).Select(i => Row($"{i}", $"{i}", null, null, 1))).Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_an_empty_list()
    {
        HotIssueList list = HotIssues.Top([], 1_000);

        Assert.Empty(list.Top);
        Assert.Equal((0L, 0L, 0L), (list.Given, list.Issues, list.TiedBeyond));
        Assert.StartsWith("Hot issues: 0 complaints given", list.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_that_cannot_be_used_is_counted_once_and_says_why()
    {
        HotIssueList list = HotIssues.Top([null!, Row("", null, "\t", null, 1), Row(null!, "a", null, null, 1), Row("c", "a", null, null, 1)]);

        Assert.Equal((4L, 1L, 3L), (list.Given, list.Counted, list.Rejected));
        Assert.Equal(["complaints[0]", "complaints[1].customerId", "complaints[1]", "complaints[2].customerId"], list.Findings.Select(finding => finding.Path));
        HotIssueList bad = HotIssues.Top(Enumerable.Repeat<HotIssueRecord>(null!, 25));
        Assert.EndsWith("and 15 findings more", bad.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_are_kept_and_shown_on_one_short_line()
    {
        string words = "a\n\u0001" + new string('网', 58) + "\uD83D\uDE00" + new string('x', 1_000_000);
        HotIssueList list = HotIssues.Top([Row("c", "a", null, null, 1, words)]);

        Assert.Equal(words, list.Top[0].Evidence[0]);
        Assert.Equal("   «a  " + new string('网', 57) + "…»", list.Explain().Split('\n')[2]);
        Assert.Equal("   «" + new string('x', 59) + "…»", HotIssues.Top([Row("c", "a", null, null, 1, new string('x', 59) + "\uD83D\uDE00yz")]).Explain().Split('\n')[2]);
    }

    [Fact]
    public void Wrong_use_is_refused_by_name()
    {
        Refuses<ArgumentNullException>(() => HotIssues.Top(null!), "complaints");
        Refuses<ArgumentNullException>(() => HotIssues.Top([], (Func<HotIssueKey, long?>)null!), "customersOf");
        Refuses<ArgumentOutOfRangeException>(() => HotIssues.Top([], 0), "customers", "0");
        Refuses<ArgumentOutOfRangeException>(() => HotIssues.Top(Complaints, 2), "customers", "2", "at least the 4");
        Refuses<ArgumentOutOfRangeException>(() => HotIssues.Top(Complaints, _ => 2), "customersOf", "at least the 4");
        Refuses<ArgumentException>(() => HotIssues.Top([], 10, options: new HotIssueOptions { Score = new ScoreOptions { Method = IntervalMethod.Wilson } }), "options");
        Refuses<ArgumentOutOfRangeException>(() => new HotIssueOptions { Top = 0 }, "Top");
        Refuses<ArgumentOutOfRangeException>(() => new HotIssueOptions { By = HotIssueParts.None }, "By");
        Refuses<ArgumentOutOfRangeException>(() => new HotIssueOptions { By = (HotIssueParts)8 }, "By");
        Refuses<ArgumentOutOfRangeException>(() => new HotIssueOptions { Per = 0 }, "Per");
        Refuses<ArgumentOutOfRangeException>(() => new HotIssueOptions { EvidenceTexts = -1 }, "EvidenceTexts");
        Refuses<ArgumentOutOfRangeException>(() => new HotIssueOptions { MinimumSupport = 0 }, "MinimumSupport");
        Refuses<ArgumentNullException>(() => new HotIssueOptions { Score = null! }, "Score");
    }

    private static HotIssueRecord Row(string customer, string? cause, string? product, string? area, int day, string? evidence = null) =>
        new(customer, cause, product, area, new LocalDate(2026, 3, day), evidence);
}
