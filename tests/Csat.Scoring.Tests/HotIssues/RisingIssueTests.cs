using Csat.TestKit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Rule CMP-20, by rise against the period before.</summary>
public class RisingIssueTests
{
    private static readonly DateInterval February = new(new(2026, 2, 1), new(2026, 2, 28));
    private static readonly DateInterval March = new(new(2026, 3, 1), new(2026, 3, 31));

    private static readonly HotIssueRecord[] Complaints =
    [
        .. Rows("network-slow", February, 100), .. Rows("network-slow", March, 200),
        .. Rows("billing-error", February, 40), .. Rows("billing-error", March, 48),
        .. Rows("attitude", February, 30), .. Rows("attitude", March, 10),
        .. Rows("late-visit", March, 12),
        .. Rows("part-quality", February, 1), .. Rows("part-quality", March, 4),
    ];

    [Fact]
    public void The_surest_rise_comes_first_and_few_customers_are_not_tested()
    {
        RisingIssueList list = HotIssues.Rising(Complaints, March, February);

        Assert.Equal(["late-visit 12 0", "network-slow 200 100", "billing-error 48 40"], list.Top.Select(issue => $"{issue.Key} {issue.Customers} {issue.PreviousCustomers}"));
        Assert.Equal([1, 2, 3], list.Top.Select(issue => issue.Rank));
        Assert.Equal([true, true, false], list.Top.Select(issue => issue.IsShown));
        Assert.Equal((5L, 4L, 3L, 0L), (list.Issues, list.Tested, list.Rose, list.Suppressed));
        Assert.Equal((445L, 274L, 171L, 0L, 0L), (list.Given, list.Counted, list.PreviousCounted, list.Outside, list.Rejected));
        Assert.Equal((PValueAdjustment.Holm, 10L, 0.95), (list.Adjustment, list.MinimumSupport, list.ConfidenceLevel));
    }

    [Fact]
    public void Rates_are_compared_by_customers_and_days()
    {
        RisingIssue slow = HotIssues.Rising(Complaints, March, February).Top[1];
        Assert.Equal(RateRatio.Between(200, 31, 100, 28), slow.Change);
        Figures.Close(200.0 / 31 / (100.0 / 28), slow.Change.Ratio, 1e-14);

        RisingIssue more = HotIssues.Rising(Complaints, March, February, 2_000_000, 1_000_000).Top.Single(issue => issue.Key.Cause == "late-visit");
        Assert.Equal(RateRatio.Between(12, 31 * 2_000_000.0, 0, 28 * 1_000_000.0), more.Change);
        Assert.DoesNotContain(HotIssues.Rising(Complaints, March, February, 2_000_000, 1_000_000).Top, issue => issue.Key.Cause == "network-slow"); // twice as many among twice as many
    }

    [Fact]
    public void All_tests_together_share_the_error_probability()
    {
        RisingIssueList list = HotIssues.Rising(Complaints, March, February);
        double[] single =
        [
            RateRatio.Between(10, 31, 30, 28).PValue!.Value, RateRatio.Between(48, 31, 40, 28).PValue!.Value,
            RateRatio.Between(12, 31, 0, 28).PValue!.Value, RateRatio.Between(200, 31, 100, 28).PValue!.Value,
        ];
        IReadOnlyList<double> adjusted = PValues.Adjust(single);

        Assert.Equal([adjusted[2], adjusted[3], adjusted[1]], list.Top.Select(issue => issue.AdjustedPValue));
        RisingIssueList falseDiscovery = HotIssues.Rising(Complaints, March, February, options: new HotIssueOptions { Adjustment = PValueAdjustment.BenjaminiHochberg });
        Assert.Equal(PValues.Adjust(single, PValueAdjustment.BenjaminiHochberg)[2], falseDiscovery.Top[0].AdjustedPValue);
        Assert.Equal(5, HotIssues.Rising(Complaints, March, February, options: new HotIssueOptions { MinimumSupport = 1 }).Tested);
    }

    [Fact]
    public void A_customer_counts_once_a_period()
    {
        HotIssueRecord[] twice = [.. Complaints, .. Complaints];
        RisingIssueList list = HotIssues.Rising(twice, March, February);

        Assert.Equal(HotIssues.Rising(Complaints, March, February).Top.Select(issue => issue.Change), list.Top.Select(issue => issue.Change));
        Assert.Equal(548L, list.Counted);
    }

    [Fact]
    public void Small_cells_of_a_period_are_neither_tested_nor_listed_but_none_is_no_cell()
    {
        RisingIssueList list = HotIssues.Rising(Complaints, March, February, options: new HotIssueOptions { MinimumSupport = 1, Score = new ScoreOptions { MinimumN = 5 } });

        Assert.Equal((4L, 1L), (list.Tested, list.Suppressed)); // part-quality: 4 and 1
        Assert.Contains(list.Top, issue => issue.Key.Cause == "late-visit");
    }

    [Fact]
    public void It_reads_in_both_languages_and_as_a_table()
    {
        RisingIssueList list = HotIssues.Rising(Complaints, March, February);
        string[] english = list.Explain(Cultures.English).Split('\n');
        Assert.Equal("Rising issues 2026-03-01…2026-03-31 against 2026-02-01…2026-02-28: 445 complaints given, 274 and 171 counted, 0 of other days, 0 rejected", english[0]);
        Assert.Equal("5 issues, 4 with at least 10 customers tested, 3 of those rose; p-values adjusted for 4 tests (Holm)", english[1]);
        Assert.StartsWith("1. late-visit: 12 customers, before 0; none before (", english[2], StringComparison.Ordinal);
        Assert.Contains(" … ∞); adjusted p = 0.0", english[2], StringComparison.Ordinal);
        Assert.EndsWith(", shown", english[2], StringComparison.Ordinal);
        Assert.Equal("   «late-visit 0»", english[3]);
        Assert.Contains(english, line => line.StartsWith("3. billing-error: 48 customers, before 40; 1.08 times as often (0.70 … 1.69); adjusted p = ", StringComparison.Ordinal) && line.EndsWith(", not shown", StringComparison.Ordinal));
        string[] chinese = list.Explain(Cultures.Chinese).Split('\n');
        Assert.Equal("上升问题 2026-03-01…2026-03-31，对比 2026-02-01…2026-02-28：共给出投诉 445 条，计入 274 条与 171 条，周期外 0 条，剔除 0 条", chinese[0]);
        Assert.Equal("问题 5 个，其中客户数不少于 10 位的 4 个参与检验，3 个上升；p 值已按 4 次检验校正（Holm）", chinese[1]);
        Assert.StartsWith("1. late-visit：客户 12 位，上期 0 位；上期没有（", chinese[2], StringComparison.Ordinal);
        Assert.EndsWith("，上升显著", chinese[2], StringComparison.Ordinal);
        Assert.Equal(english.Length, chinese.Length);
        Assert.Equal(english[0], list.ToString());
        string[] table = list.ToTable().Split('\n');
        Assert.Equal(4, table.Length);
        Assert.Equal("issue customers before times from to p adjusted p shown", string.Join(" ", table[0].Split((char[])[' '], StringSplitOptions.RemoveEmptyEntries)));
        Assert.StartsWith("late-visit            12       0      –", table[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_rises_where_nothing_is()
    {
        RisingIssueList list = HotIssues.Rising([], March, February);
        Assert.Empty(list.Top);
        Assert.Equal((0L, 0L), (list.Tested, list.Rose));
        RisingIssueList falling = HotIssues.Rising(Rows("a", February, 50), March, February);
        Assert.Equal((1L, 0L), (falling.Tested, falling.Rose));
    }

    [Fact]
    public void Wrong_use_is_refused_by_name()
    {
        Refuses<ArgumentNullException>(() => HotIssues.Rising(null!, March, February), "complaints");
        Refuses<ArgumentNullException>(() => HotIssues.Rising([], null!, February), "period");
        Refuses<ArgumentNullException>(() => HotIssues.Rising([], March, null!), "previous");
        Refuses<ArgumentException>(() => HotIssues.Rising([], March, new DateInterval(new(2026, 2, 1), new(2026, 3, 1))), "previous", "2026-03-01");
        Refuses<ArgumentException>(() => HotIssues.Rising([], March, February, 10), "previousCustomers");
        Refuses<ArgumentException>(() => HotIssues.Rising([], March, February, previousCustomers: 10), "customers");
        Refuses<ArgumentOutOfRangeException>(() => HotIssues.Rising([], March, February, 0, 1), "customers");
        Refuses<ArgumentOutOfRangeException>(() => HotIssues.Rising(Complaints, March, February, 199, 1_000), "customers", "at least the 200");
        Refuses<ArgumentOutOfRangeException>(() => HotIssues.Rising(Complaints, March, February, 1_000, 99), "previousCustomers", "at least the 100");
        Refuses<ArgumentException>(() => HotIssues.Rising(Complaints, March, February, options: new HotIssueOptions { Score = new ScoreOptions { Method = IntervalMethod.Byar } }), "options");
        Refuses<ArgumentOutOfRangeException>(() => HotIssues.Rising(Complaints, March, February, options: new HotIssueOptions { Adjustment = (PValueAdjustment)77 }), "adjustment");
    }

    private static IEnumerable<HotIssueRecord> Rows(string cause, DateInterval days, int customers) =>
        Enumerable.Range(0, customers).Select(i => new HotIssueRecord($"{cause}-{i}", cause, null, null, days.Start.PlusDays(i % days.Length), $"{cause} {i % days.Length}"))
            .OrderByDescending(row => row.Day).Select((row, i) => i == 0 ? row with { Evidence = $"{cause} 0" } : row with { Evidence = null });
}
