using Csat.Domain;
using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>
/// The figures of the table come from a Python program of its own: counts and ratios as fractions, Wilson's limits by the textbook formula, the
/// standard errors of macro and micro F1 by numeric derivatives with respect to each cell of the table (multinomial delta method).
/// </summary>
public class ClassificationReportTests
{
    private static readonly IReadOnlyList<ClassifiedItem> Hundred = Corpora.Of(
        ("complaint", "complaint", 40), ("complaint", "inquiry", 5), ("complaint", "request", 3), ("complaint", null, 2),
        ("inquiry", "inquiry", 25), ("inquiry", "complaint", 4), ("inquiry", "request", 1),
        ("request", "request", 12), ("request", "inquiry", 6), ("request", null, 2));

    private static readonly ClassificationReport Report = ClassificationReport.Of("intent", Hundred, "rules 1.0.0");

    [Theory]
    [InlineData("complaint", 50, 44, 40, 0.9090909090909091, 0.8, 0.851063829787234, 0.75829697807253, 0.9123421007284741)]
    [InlineData("inquiry", 30, 36, 25, 0.6944444444444444, 0.8333333333333334, 0.7575757575757576, 0.6275693842047899, 0.8528417014240554)]
    [InlineData("request", 20, 16, 12, 0.75, 0.6, 0.6666666666666666, 0.4782476050732008, 0.8135673850128434)]
    public void Each_code_has_its_figures(string code, long support, long predicted, long hits, double precision, double recall, double f1, double lower, double upper)
    {
        ClassQuality quality = Report[code];

        Assert.Equal((support, predicted, hits, 0L), (quality.Support, quality.Predicted, quality.Hits, quality.RightAbstentions));
        Assert.Equal((predicted - hits, support - hits), (quality.FalseAlarms, quality.Missed));
        Figures.Close(precision, quality.Precision.Value, 1e-14);
        Figures.Close(recall, quality.Recall.Value, 1e-14);
        Figures.Close(f1, quality.F1.Value, 1e-14);
        Figures.Close(lower, quality.F1.Lower, 1e-12);
        Figures.Close(upper, quality.F1.Upper, 1e-12);
        Assert.Equal(Intervals.Wilson(hits, predicted), quality.Precision.Interval);
        Assert.Equal(Intervals.Wilson(hits, support), quality.Recall.Interval);
        Assert.Equal(("f1", support + predicted - hits, IntervalMethod.Wilson), (quality.F1.Metric, quality.F1.N, quality.F1.Method));
    }

    [Fact]
    public void All_codes_together_have_theirs()
    {
        Is(Report.Accuracy, "accuracy", 0.77, 100, 0.6784561697712622, 0.8415673411969654);
        Is(Report.Coverage, "coverage", 0.96, 100, 0.9016292856411208, 0.9843366960084523);
        Is(Report.CoveredAccuracy, "covered-accuracy", 77.0 / 96, 96, 0.7114483305401257, 0.869472668462529);
        Assert.Equal((100L, 4L, 0L, 23), (Report.Items, Report.Abstentions, Report.RightAbstentions, Report.Wrong.Count));

        Normal(Report.Macro.Precision, "macro-precision", 0.7845117845117845, 0.04653701202248558);
        Normal(Report.Macro.Recall, "macro-recall", 0.7444444444444445, 0.04693923924681736);
        Normal(Report.Macro.F1, "macro-f1", 0.7584354180098861, 0.04605488237404757);
        Normal(Report.Micro.F1, "micro-f1", 0.7857142857142857, 0.04066637386170065);
        Is(Report.Micro.Precision, "micro-precision", 77.0 / 96, 96, 0.7114483305401257, 0.869472668462529);
        Is(Report.Micro.Recall, "micro-recall", 0.77, 100, 0.6784561697712622, 0.8415673411969654);

        static void Is(Estimate estimate, string metric, double value, long n, double lower, double upper)
        {
            Assert.Equal((metric, n, IntervalMethod.Wilson), (estimate.Metric, estimate.N, estimate.Method));
            Figures.Close(value, estimate.Value, 1e-14);
            Figures.Close(lower, estimate.Lower, 1e-12);
            Figures.Close(upper, estimate.Upper, 1e-12);
        }

        static void Normal(Estimate estimate, string metric, double value, double error)
        {
            const double z = 1.959963984540054;
            Assert.Equal((metric, 100L, IntervalMethod.Normal), (estimate.Metric, estimate.N, estimate.Method));
            Figures.Close(value, estimate.Value, 1e-14);
            Figures.Close(error, estimate.StandardError, 1e-9);
            Figures.Close(value - (z * error), estimate.Lower, 1e-9);
            Figures.Close(value + (z * error), estimate.Upper, 1e-9);
        }
    }

    [Fact]
    public void Intervals_hold_what_is_true_about_as_often_as_they_say()
    {
        // Corpora of 100 drawn from the table as if it were the truth. A simulation in Python with 2,500 of them gave 94 % for macro F1 and 95 % for the codes.
        const int corpora = 600;
        var random = new Random(20260301);
        int macro = 0;
        int codes = 0;
        for (int i = 0; i < corpora; i++)
        {
            ClassificationReport drawn = ClassificationReport.Of("intent", Enumerable.Range(0, 100).Select(x => Hundred[random.Next(100)] with { Id = $"{x}" }));
            macro += drawn.Macro.F1.Interval!.Value.Contains(Report.Macro.F1.Value!.Value) ? 1 : 0;
            codes += Report.Classes.Count(one => drawn[one.Code].F1.Interval!.Value.Contains(one.F1.Value!.Value));
        }

        Assert.InRange(macro / (double)corpora, 0.92, 0.97);
        Assert.InRange(codes / (3.0 * corpora), 0.93, 0.97);
    }

    [Fact]
    public void The_confusion_matrix_counts_pairs()
    {
        Assert.Equal(["complaint", "inquiry", "request"], Report.Confusion.Codes);
        Assert.Equal((40L, 5L, 2L, 0L), (Report.Confusion["complaint", "complaint"], Report.Confusion["complaint", "inquiry"], Report.Confusion["complaint", null], Report.Confusion[null, "complaint"]));
        Assert.Equal(["request inquiry 6", "complaint inquiry 5", "inquiry complaint 4"], Report.Confusion.Mistaken().Take(3).Select(cell => $"{cell.Expected} {cell.Predicted} {cell.Count}"));
        Assert.Equal(
            """
            expected \ given  complaint  inquiry  request  (none)
            complaint                40        5        3       2
            inquiry                   4       25        1       0
            request                   0        6       12       2
            """.Replace("\r\n", "\n"),
            Report.Confusion.ToTable());
        Refuses<ArgumentException>(() => Report.Confusion["complain", null], "expected", "'complain'", "complaint, inquiry, request");
        Refuses<ArgumentException>(() => Report.Confusion[null, "x"], "predicted");
        Refuses<ArgumentException>(() => Report["complain"], "code", "'complain'", "complaint, inquiry, request");
    }

    [Fact]
    public void An_abstention_is_a_miss_unless_it_is_right()
    {
        ClassifiedItem[] items =
        [
            ClassifiedItem.Of("hit", "complaint", "complaint"),
            ClassifiedItem.Of("missed", "complaint", null),
            ClassifiedItem.Of("no information", "complaint", null) with { AbstentionIsRight = true },
            ClassifiedItem.Of("a code where none was needed", "complaint", "inquiry") with { AbstentionIsRight = true },
            ClassifiedItem.Of("right all the same", "complaint", "complaint") with { AbstentionIsRight = true },
        ];
        ClassificationReport report = ClassificationReport.Of("intent", items);

        Assert.Equal(["missed", "a code where none was needed"], report.Wrong.Select(item => item.Id));
        Assert.Equal((0.6, 0.6, 2L, 1L), (report.Accuracy.Value, report.Coverage.Value, report.Abstentions, report.RightAbstentions));
        ClassQuality complaint = report["complaint"];
        Assert.Equal((5L, 2L, 2L, 1L, 2L, 0L), (complaint.Support, complaint.Predicted, complaint.Hits, complaint.RightAbstentions, complaint.Missed, complaint.FalseAlarms));
        Assert.Equal((1.0, 0.6, 0.75), (complaint.Precision.Value, complaint.Recall.Value, complaint.F1.Value)); // 2·3/(2·3 + 0 + 2)
        Figures.Close(2.0 / 3, report.CoveredAccuracy.Value, 1e-15);
    }

    [Fact]
    public void Where_no_code_is_expected_none_is_right_and_any_is_a_false_alarm()
    {
        ClassificationReport report = ClassificationReport.Of("claimedLevel", Corpora.Of((null, null, 7), (null, "repeat", 1), ("repeat", "repeat", 2)));

        Assert.Equal((0.9, 0.3, 7L), (report.Accuracy.Value, report.Coverage.Value, report.RightAbstentions));
        Assert.Equal(2.0 / 3, report["repeat"].Precision.Value);
        Assert.Equal((1L, 7L), (report.Confusion[null, "repeat"], report.Confusion[null, null]));
        Assert.Equal("repeat", Assert.Single(report.Classes).Code);
    }

    [Fact]
    public void What_is_undefined_is_not_zero()
    {
        ClassificationReport never = ClassificationReport.Of("intent", Corpora.Of(("praise", null, 3), ("inquiry", "inquiry", 1)), codes: ["praise", "inquiry", "chase"]);

        Assert.Equal(["praise", "inquiry", "chase"], never.Classes.Select(one => one.Code));
        Assert.Equal((EstimateStatus.NoData, null), (never["praise"].Precision.Status, never["praise"].Precision.Value));
        Assert.Equal((0.0, 0.0), (never["praise"].Recall.Value, never["praise"].F1.Value));
        Assert.Equal((EstimateStatus.NoData, EstimateStatus.NoData), (never["chase"].Recall.Status, never["chase"].F1.Status));
        Assert.Equal(0.5, never.Macro.F1.Value);          // over praise and inquiry, which occur among the labels
        Assert.Equal(1.0, never.Macro.Precision.Value);   // only inquiry has one

        ClassificationReport nothing = ClassificationReport.Of("intent", []);
        Assert.All(
            new[] { nothing.Accuracy, nothing.Coverage, nothing.CoveredAccuracy, nothing.Macro.F1, nothing.Micro.F1, nothing.Micro.Recall, nothing.Macro.Precision },
            estimate => Assert.Equal((EstimateStatus.NoData, null, null), (estimate.Status, estimate.Value, estimate.Interval)));
        Assert.StartsWith("intent: 0 items, 0 wrong; accuracy no data, n = 0", nothing.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_is_only_given_is_no_part_of_the_macro_mean()
    {
        ClassificationReport report = ClassificationReport.Of("intent", Corpora.Of(("a", "a", 3), ("a", "z", 1)));

        Figures.Close(6.0 / 7, report.Macro.F1.Value, 1e-15);
        Assert.Equal((0.0, 0L, 1L), (report["z"].F1.Value, report["z"].Support, report["z"].FalseAlarms));
    }

    [Fact]
    public void All_right_has_no_standard_error()
    {
        ClassificationReport report = ClassificationReport.Of("intent", Corpora.Of(("a", "a", 3), ("b", "b", 2)));

        Assert.Equal((1.0, EstimateStatus.NoVariation, 0.0, null), (report.Macro.F1.Value, report.Macro.F1.Status, report.Macro.F1.StandardError, report.Macro.F1.Interval));
        Assert.Equal(Intervals.Wilson(5, 5), report.Accuracy.Interval);
        Assert.Equal(1.0, report["a"].F1.Upper);
    }

    [Fact]
    public void Options_suppress_and_choose_the_interval()
    {
        ClassificationReport few = ClassificationReport.Of("intent", Hundred, options: new ScoreOptions { MinimumN = 30, Method = IntervalMethod.ClopperPearson, ConfidenceLevel = 0.9 });

        Assert.Equal((EstimateStatus.Suppressed, null), (few["request"].Precision.Status, few["request"].Precision.Value));
        Assert.Equal(Intervals.ClopperPearson(77, 100, 0.9), few.Accuracy.Interval);
        Assert.Equal(0.9, few.Macro.F1.ConfidenceLevel);
        ClassificationReport none = ClassificationReport.Of("intent", Hundred, options: new ScoreOptions { MinimumN = 101 });
        Assert.Equal((EstimateStatus.Suppressed, null), (none.Macro.F1.Status, none.Macro.F1.Value));
        Refuses<ArgumentException>(() => ClassificationReport.Of("intent", Hundred, options: new ScoreOptions { Method = IntervalMethod.Garwood }), "options");
    }

    [Fact]
    public void Two_proposals_hold_the_right_code_more_often_than_one()
    {
        ClassifiedItem Ranked(string id, string? expected, params string[] codes) =>
            ClassifiedItem.Of(id, expected, codes.FirstOrDefault()) with { Scores = [.. codes.Select((code, i) => new CodeScore(code, 1 - (0.1 * i)))] };
        ClassificationReport report = ClassificationReport.Of("intent",
            [Ranked("1", "a", "a", "b"), Ranked("2", "b", "a", "b"), Ranked("3", "c", "a", "b", "c"), Ranked("4", null, "a"), Ranked("5", "a")]);

        Assert.Equal([1.0 / 3, 2.0 / 3, 1.0], new[] { 1, 2, 3 }.Select(best => report.AmongBest(best).Value!.Value));
        Assert.Equal(("among-best", 3L), (report.AmongBest(2).Metric, report.AmongBest(2).N));
        Assert.Equal(EstimateStatus.NoData, Report.AmongBest(2).Status);
        Refuses<ArgumentOutOfRangeException>(() => report.AmongBest(0), "best", "0");
    }

    [Fact]
    public void A_report_reads_in_both_languages()
    {
        string[] english = Report.Explain(Cultures.English).Split('\n');
        Assert.Equal("intent by rules 1.0.0: 100 items, 23 wrong; accuracy 77.0% (67.8%…84.2%), n = 100, Wilson 95%", english[0]);
        Assert.Equal("Macro F1 75.8% (66.8%…84.9%), n = 100, normal 95%; micro F1 78.6% (70.6%…86.5%), n = 100, normal 95%", english[1]);
        Assert.Equal("Code given: 96.0% (90.2%…98.4%), n = 100, Wilson 95%; right of those: 80.2% (71.1%…86.9%), n = 96, Wilson 95%; 4 abstentions, 0 of them right", english[2]);
        Assert.Equal("complaint: precision 90.9% (78.8%…96.4%), n = 44, Wilson 95%; recall 80.0% (67.0%…88.8%), n = 50, Wilson 95%; F1 85.1% (75.8%…91.2%), n = 54, Wilson 95%", english[3]);
        Assert.Equal("Most often taken for another: request → inquiry 6; complaint → inquiry 5; inquiry → complaint 4; complaint → request 3; inquiry → request 1", english[6]);
        Assert.StartsWith("Wrong: x40: complaint, got inquiry; ", english[7], StringComparison.Ordinal);
        Assert.EndsWith("; and 13 more", english[7], StringComparison.Ordinal);

        string[] chinese = Report.Explain(Cultures.Chinese).Split('\n');
        Assert.Equal("intent（rules 1.0.0）：共 100 条，错 23 条；正确率 77.0%（67.8%…84.2%），n = 100，Wilson 法 95%", chinese[0]);
        Assert.StartsWith("宏平均 F1 75.8%", chinese[1], StringComparison.Ordinal);
        Assert.StartsWith("complaint：精确率 90.9%", chinese[3], StringComparison.Ordinal);
        Assert.StartsWith("错误条目：x40：应为 complaint，给出 inquiry；", chinese[7], StringComparison.Ordinal);
        Assert.Equal(english.Length, chinese.Length);
        Assert.Equal("intent by rules 1.0.0: accuracy 77.0% (67.8%…84.2%), n = 100, Wilson 95%; macro F1 75.8% (66.8%…84.9%), n = 100, normal 95%", Report.ToString());
    }

    [Fact]
    public void A_report_is_a_table()
    {
        Assert.Equal(
            [
                "code       expected  given          precision             recall                 F1",
                "complaint        50     44  90.9% (78.8…96.4)  80.0% (67.0…88.8)  85.1% (75.8…91.2)",
            ],
            Report.ToTable().Split('\n').Take(2));
        Assert.Equal("macro                       78.5% (69.3…87.6)  74.4% (65.2…83.6)  75.8% (66.8…84.9)", Report.ToTable().Split('\n')[^1]);

        ClassificationReport majority = ClassificationReport.Of("intent", Hundred.Select(item => ClassifiedItem.Of(item.Id, item.Expected[0], "complaint")), "majority");
        Assert.Equal(
            """
            classifier     n           accuracy           macro F1            coverage  accuracy where given
            rules 1.0.0  100  77.0% (67.8…84.2)  75.8% (66.8…84.9)   96.0% (90.2…98.4)     80.2% (71.1…86.9)
            majority     100  50.0% (40.4…59.6)  22.2% (19.3…25.1)  100.0% (96.3…100.0)     50.0% (40.4…59.6)
            """.Replace("\r\n", "\n").Replace(" ", ""),
            ClassificationReport.SideBySide(Report, majority).Replace(" ", ""));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_corpus_is_told_at_once()
    {
        ClassifiedItem good = ClassifiedItem.Of("x1", "a", "a");
        FindingsException refusal = Refuses<FindingsException>(
            () => ClassificationReport.Of(
                "intent",
                [
                    good, null!, good, good with { Id = " " }, new ClassifiedItem("x4", ["a", "b"], []), ClassifiedItem.Of("x5", "", "z"),
                    good with { Id = "x6", Scores = [new("a", 1), new("a", 2), new("a", double.NaN)], Rules = [new("", "a"), null!] },
                ],
                codes: ["a", "b"]),
            "items", "items[2].id", "'z'", "legal: a, b");

        Assert.Equal(
            [
                "items[1]", "items[2].id", "items[3].id", "items[4].expected", "items[5].expected[0]", "items[5].predicted[0]",
                "items[6].scores[1].score", "items[6].scores[2].score", "items[6].rules[0].ruleId", "items[6].rules[1].ruleId", "items[6].rules[1].code",
            ],
            refusal.Findings.Select(finding => finding.Path));
        Assert.All(refusal.Findings, finding => Assert.DoesNotContain(finding.Message.Zh, finding.Message.En, StringComparison.Ordinal));
        Refuses<FindingsException>(() => MultiLabelReport.Of("cause", [new("x", ["a", "a"], [])]), "items", "items[0].expected[1]");
        Refuses<ArgumentNullException>(() => new ClassifiedItem("x", null!, []), "Expected");
        Refuses<ArgumentNullException>(() => good with { Predicted = null! }, "Predicted");
        Refuses<ArgumentNullException>(() => ClassifiedItem.Of(null!, null, null), "Id");
        Refuses<ArgumentNullException>(() => ClassificationReport.Of("intent", null!), "items");
        Refuses<ArgumentNullException>(() => ClassificationReport.Of(null!, []), "axis");
        Refuses<ArgumentException>(() => ClassificationReport.Of("intent", [], codes: ["a", "a"]), "codes", "'a', 'a'");
        Refuses<ArgumentException>(() => ClassificationReport.Of("intent", [], codes: [" "]), "codes");
        Refuses<ArgumentNullException>(() => ClassificationReport.SideBySide(null!), "reports");
    }

    [Fact]
    public void Very_many_items_and_strange_codes_are_no_trouble()
    {
        string strange = "\u0000\uD800网\n";
        IEnumerable<ClassifiedItem> many = Enumerable.Range(0, 200_000).Select(i => ClassifiedItem.Of($"{i}", i % 3 == 0 ? strange : "b", i % 2 == 0 ? strange : "b"));
        ClassificationReport report = ClassificationReport.Of("intent", many);

        Assert.Equal(0.5, report.Accuracy.Value!.Value, 4);
        Assert.Equal(200_000, report.Confusion.Cells.Sum(cell => cell.Count));
        Assert.NotEmpty(report.Explain(Cultures.Chinese));
    }
}
