using System.Globalization;
using Csat.Scoring;
using NodaTime;

namespace Csat.Docs.Tests;

/// <summary>The examples of docs/complaint-quality.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class ComplaintQualityExamples
{
    public static void Quality()
    {
        // quality:begin
        ClassifiedItem[] items =
        [
            ClassifiedItem.Of("x1", expected: "complaint", predicted: "complaint"),
            ClassifiedItem.Of("x2", "inquiry", "inquiry"),
            ClassifiedItem.Of("x3", "complaint", "inquiry"),
            ClassifiedItem.Of("x4", "complaint", null),                                    // an abstention is a miss …
            ClassifiedItem.Of("x5", "complaint", null) with { AbstentionIsRight = true },  // … unless the text says nothing
            ClassifiedItem.Of("x6", "praise", "praise"),
            ClassifiedItem.Of("x7", "complaint", "complaint"),
            ClassifiedItem.Of("x8", "inquiry", "inquiry"),
        ];
        ClassificationReport intent = ClassificationReport.Of("intent", items, "rules 1.0.0");
        Console.WriteLine(intent.ToTable());
        Console.WriteLine(intent.Confusion.ToTable());
        Console.WriteLine(intent.Macro.F1);
        Console.WriteLine(string.Join("\n", intent.Explain(CultureInfo.GetCultureInfo("zh-CN")).Split('\n').Take(3)));

        MultiLabelReport cause = MultiLabelReport.Of("cause",
        [
            new("x1", Expected: ["network-slow"], Predicted: ["network-slow"]),
            new("x3", ["late-visit", "attitude"], ["late-visit"]),
            new("x4", ["billing-error"], ["billing-error", "tariff-opaque"]),
        ]);
        Console.WriteLine(cause.Micro.F1.Value); // 2·3/(2·3 + 1 + 1)
        // quality:end
    }

    public static void Rules()
    {
        // rule-precision:begin
        FiredRule slow = new("cause.network-slow.stutter", "network-slow");
        FiredRule bill = new("cause.billing-error.charged", "billing-error");
        ClassifiedItem[] items =
        [
            .. Enumerable.Range(0, 9).Select(i => ClassifiedItem.Of($"s{i}", i < 8 ? "network-slow" : "attitude", "network-slow") with { Rules = [slow] }),
            .. Enumerable.Range(0, 3).Select(i => ClassifiedItem.Of($"b{i}", "billing-error", "billing-error") with { Rules = [bill] }),
        ];
        Console.WriteLine(RulePrecisions.ToTable(RulePrecisions.Of(items)));
        // rule-precision:end
    }

    public static void Baselines()
    {
        // baselines:begin
        LabelledText[] tuning =
        [
            LabelledText.Of("t1", "上网太慢，视频打不开", "complaint"), LabelledText.Of("t2", "多扣了我十块钱", "complaint"),
            LabelledText.Of("t3", "送货晚了两天", "complaint"), LabelledText.Of("t4", "流量还有多少", "inquiry"),
            LabelledText.Of("t5", "套餐怎么改", "inquiry"), LabelledText.Of("t6", "师傅很准时，谢谢", "praise"),
        ];
        LabelledText[] locked =
        [
            LabelledText.Of("l1", "视频太慢", "complaint"), LabelledText.Of("l2", "套餐还有多少流量", "inquiry"), LabelledText.Of("l3", "谢谢师傅", "praise"),
        ];
        NaiveBayesBaseline bayes = NaiveBayesBaseline.Train(tuning);
        MajorityBaseline majority = MajorityBaseline.Train(tuning);
        Console.WriteLine(ClassificationReport.SideBySide(
            ClassificationReport.Of("intent", locked.Select(bayes.Classify), "naive Bayes"),
            ClassificationReport.Of("intent", locked.Select(majority.Classify), "majority")));
        // baselines:end
    }

    public static void Versions()
    {
        // versions:begin
        ClassifiedItem[] before = [.. Enumerable.Range(0, 200).Select(i => ClassifiedItem.Of($"x{i}", "complaint", i < 160 ? "complaint" : "inquiry"))];
        ClassifiedItem[] after = [.. before.Select((item, i) => item with { Predicted = [i is >= 2 and < 170 ? "complaint" : "inquiry"] })];
        ClassificationDiff diff = ClassificationDiff.Between(before, after, "1.0.0", "1.1.0");
        Console.WriteLine(diff.Explain(CultureInfo.GetCultureInfo("en-US")));
        Console.WriteLine(diff.Test.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        // versions:end
    }

    public static void Hot()
    {
        // hot:begin
        LocalDate day = new(2026, 3, 9);
        HotIssueRecord[] complaints =
        [
            new("c1", "network-slow", "5G", "east", day, "上网太慢"),
            new("c1", "network-slow", "5G", "east", day.PlusDays(1), "还是太慢"), // the same customer again
            new("c2", "network-slow", "5G", "east", day, "视频打不开"),
            new("c3", "billing-error", "5G", "west", day, "多扣了十块钱"),
            new("c4", "attitude", null, "west", day, null),
            new("", "attitude", null, "west", day, "态度差"),                      // nobody's: rejected
        ];
        HotIssueList top = HotIssues.Top(complaints, customers: 240_000);
        Console.WriteLine(top.Explain(CultureInfo.GetCultureInfo("en-US")));
        Console.WriteLine(HotIssues.Top(complaints, options: new HotIssueOptions { By = HotIssueParts.Area, Top = 1 }).Explain(CultureInfo.GetCultureInfo("zh-CN")));
        // hot:end
    }

    public static void Rising()
    {
        // rising:begin
        DateInterval february = new(new(2026, 2, 1), new(2026, 2, 28));
        DateInterval march = new(new(2026, 3, 1), new(2026, 3, 31));
        HotIssueRecord[] complaints =
        [
            .. Rows("network-slow", february, 100), .. Rows("network-slow", march, 160),
            .. Rows("billing-error", february, 40), .. Rows("billing-error", march, 52),
            .. Rows("late-visit", march, 12), .. Rows("part-quality", february, 1), .. Rows("part-quality", march, 4),
        ];
        RisingIssueList rising = HotIssues.Rising(complaints, march, february);
        Console.WriteLine(rising.ToTable());
        Console.WriteLine(rising.Explain(CultureInfo.GetCultureInfo("zh-CN")).Split('\n')[1]);

        static IEnumerable<HotIssueRecord> Rows(string cause, DateInterval days, int customers) =>
            Enumerable.Range(0, customers).Select(i => new HotIssueRecord($"c{i}", cause, null, null, days.Start.PlusDays(i % 28)));
        // rising:end
    }
}
