using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>The figures come from a Python program of its own: fractions, and standard errors by numeric derivatives with respect to each item's weight.</summary>
public class MultiLabelReportTests
{
    private static readonly IReadOnlyList<ClassifiedItem> Ten =
    [
        .. new (string Expected, string Predicted)[] { ("ab", "a"), ("a", "ac"), ("b", "b"), ("", "c"), ("c", ""), ("abc", "cba"), ("", ""), ("b", "a"), ("c", "cb"), ("a", "a") }
            .Select((pair, i) => new ClassifiedItem($"x{i}", [.. pair.Expected.Select(c => c.ToString())], [.. pair.Predicted.Select(c => c.ToString())])),
    ];

    private static readonly MultiLabelReport Report = MultiLabelReport.Of("cause", Ten, "rules");

    [Fact]
    public void Each_code_is_judged_by_itself() => Assert.Equal(
        ["a 4 1 0", "b 2 1 2", "c 2 2 1"], Report.Classes.Select(one => $"{one.Code} {one.Hits} {one.FalseAlarms} {one.Missed}"));

    [Fact]
    public void Averages_are_those_of_counts_and_of_codes()
    {
        Assert.Equal((8.0 / 12, 12L), (Report.Micro.Precision.Value, Report.Micro.Precision.N));
        Assert.Equal((8.0 / 11, 11L), (Report.Micro.Recall.Value, Report.Micro.Recall.N));
        Is(Report.Micro.F1, 16.0 / 23, 0.11504819701098631);
        Is(Report.Macro.F1, 128.0 / 189, 0.12574385764119672);
        Is(Report.Macro.Recall, 13.0 / 18, 0.13513443999376318);
        Is(Report.Macro.Precision, 59.0 / 90, 0.12896389899037);

        static void Is(Estimate estimate, double value, double error)
        {
            Figures.Close(value, estimate.Value, 1e-14);
            Figures.Close(error, estimate.StandardError, 1e-9);
            Assert.Equal((10L, IntervalMethod.Normal), (estimate.N, estimate.Method));
        }
    }

    [Fact]
    public void A_match_is_exact_in_any_order()
    {
        Assert.Equal((0.4, 0.8), (Report.ExactMatch.Value, Report.Coverage.Value));
        Assert.Equal(["x0", "x1", "x3", "x4", "x7", "x8"], Report.Wrong.Select(item => item.Id));
    }

    [Fact]
    public void Silence_is_right_in_all_codes_where_it_is_right()
    {
        MultiLabelReport report = MultiLabelReport.Of("cause", [new ClassifiedItem("x", ["a", "b"], []) { AbstentionIsRight = true }, new("y", ["a"], ["a"])]);

        Assert.Equal((1.0, 1.0, 1L), (report.ExactMatch.Value, report.Micro.F1.Value, report["b"].RightAbstentions));
        Assert.Equal((EstimateStatus.NoData, 1.0), (report["b"].Precision.Status, report["b"].Recall.Value));
    }

    [Fact]
    public void It_reads_in_both_languages_and_as_a_table()
    {
        string[] english = Report.Explain(Cultures.English).Split('\n');
        Assert.Equal("cause by rules: 10 items, 6 wrong; exact match 40.0% (16.8%…68.7%), n = 10, Wilson 95%; code given: 80.0% (49.0%…94.3%), n = 10, Wilson 95%", english[0]);
        Assert.Equal("Wrong: x0: a + b, got a; x1: a, got a + c; x3: (none), got c; x4: c, got (none); x7: b, got a; x8: c, got c + b", english[^1]);
        string[] chinese = Report.Explain(Cultures.Chinese).Split('\n');
        Assert.StartsWith("cause（rules）：共 10 条，错 6 条；完全一致 40.0%", chinese[0], StringComparison.Ordinal);
        Assert.Equal(english.Length, chinese.Length);
        Assert.Equal(6, Report.ToTable().Split('\n').Length);
        Assert.Equal(2, MultiLabelReport.SideBySide(Report).Split('\n').Length);
        Assert.StartsWith("cause by rules: exact match 40.0%", Report.ToString(), StringComparison.Ordinal);
        Refuses<ArgumentException>(() => Report["d"], "code", "a, b, c");
    }
}
