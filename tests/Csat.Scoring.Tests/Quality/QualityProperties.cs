using FsCheck;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>Reports against counting by hand.</summary>
[Properties(Arbitrary = [typeof(Corpora)])]
public class QualityProperties
{
    [Property]
    public void Figures_are_those_of_plain_counting(Corpus corpus)
    {
        MultiLabelReport report = MultiLabelReport.Of("cause", corpus.Items);
        double macro = 0;
        int occurring = 0;
        (long allHits, long allFalse, long allMissed) = (0, 0, 0);
        foreach (string code in corpus.Items.SelectMany(item => item.Expected.Concat(item.Predicted)).Distinct())
        {
            long hits = 0, given = 0, falseAlarms = 0, missed = 0, excused = 0;
            foreach (ClassifiedItem item in corpus.Items)
            {
                bool wanted = item.Expected.Contains(code);
                bool said = item.Predicted.Contains(code);
                bool silentRightly = item.Predicted.Count == 0 && item.AbstentionIsRight;
                hits += wanted && said ? 1 : 0;
                given += said ? 1 : 0;
                falseAlarms += said && !wanted ? 1 : 0;
                missed += wanted && !said && !silentRightly ? 1 : 0;
                excused += wanted && silentRightly ? 1 : 0;
            }

            ClassQuality quality = report[code];
            Assert.Equal((hits, given, falseAlarms, missed, excused), (quality.Hits, quality.Predicted, quality.FalseAlarms, quality.Missed, quality.RightAbstentions));
            Figures.Close(given == 0 ? null : (double)hits / given, quality.Precision.Value, 1e-14);
            double f1 = 2.0 * (hits + excused) / ((2 * (hits + excused)) + falseAlarms + missed);
            Figures.Close(f1, quality.F1.Value, 1e-14);
            if (hits + missed + excused > 0)
            {
                Figures.Close((double)(hits + excused) / (hits + missed + excused), quality.Recall.Value, 1e-14);
                macro += f1;
                occurring++;
            }

            (allHits, allFalse, allMissed) = (allHits + hits + excused, allFalse + falseAlarms, allMissed + missed);
        }

        Figures.Close(occurring == 0 ? null : macro / occurring, report.Macro.F1.Value, 1e-12);
        Figures.Close(allHits + allFalse + allMissed == 0 ? null : 2.0 * allHits / ((2 * allHits) + allFalse + allMissed), report.Micro.F1.Value, 1e-12);
        Assert.Equal(corpus.Items.Count(item => !item.IsRight), report.Wrong.Count);
    }

    [Property]
    public bool The_order_of_the_items_changes_no_digit(Corpus corpus)
    {
        MultiLabelReport there = MultiLabelReport.Of("cause", corpus.Items);
        MultiLabelReport back = MultiLabelReport.Of("cause", corpus.Items.Reverse());
        return there.Micro == back.Micro && there.Macro == back.Macro && there.ExactMatch == back.ExactMatch && there.Classes.SequenceEqual(back.Classes);
    }

    [Property]
    public bool F1_lies_in_its_interval_and_between_precision_and_recall(Corpus corpus) =>
        MultiLabelReport.Of("cause", corpus.Items).Classes.All(one =>
            one.F1.Value is not { } f1
            || (one.F1.Lower <= f1 && f1 <= one.F1.Upper
                && (one.RightAbstentions > 0 || one.Precision.Value is not { } p || one.Recall.Value is not { } r
                    || (Math.Min(p, r) <= f1 + 1e-12 && f1 <= Math.Max(p, r) + 1e-12))));

    [Property]
    public bool The_confusion_matrix_holds_every_item_once(SingleCorpus corpus)
    {
        ClassificationReport report = ClassificationReport.Of("intent", corpus.Items);
        long diagonal = report.Confusion.Codes.Sum(code => report.Confusion[code, code]);
        return report.Confusion.Cells.Sum(cell => cell.Count) == corpus.Items.Count
            && report.Accuracy.N == corpus.Items.Count
            && (report.Items == 0 || Math.Abs(report.Accuracy.Value!.Value - ((double)(diagonal + report.RightAbstentions) / report.Items)) < 1e-12);
    }

    [Property]
    public bool Both_reports_agree_on_single_codes(SingleCorpus corpus)
    {
        ClassificationReport one = ClassificationReport.Of("x", corpus.Items);
        MultiLabelReport several = MultiLabelReport.Of("x", corpus.Items);
        return one.Accuracy.Value == several.ExactMatch.Value && one.Macro == several.Macro && one.Micro == several.Micro && one.Classes.SequenceEqual(several.Classes);
    }

    [Property]
    public void Rules_are_judged_by_plain_counting(Corpus corpus)
    {
        IReadOnlyList<RulePrecision> rules = RulePrecisions.Of(corpus.Items);
        foreach (RulePrecision rule in rules)
        {
            ClassifiedItem[] held = [.. corpus.Items.Where(item => item.Rules.Any(fired => fired.RuleId == rule.RuleId && fired.Code == rule.Code))];
            Assert.Equal((held.Length, held.Count(item => item.Expected.Contains(rule.Code))), (rule.Fired, rule.Right));
            Assert.Equal(Intervals.Wilson(rule.Right, rule.Fired), rule.Precision.Interval);
        }

        Assert.Equal(corpus.Items.Sum(item => item.Rules.Count), rules.Sum(rule => rule.Fired));
        Assert.Equal(rules.OrderByDescending(rule => rule.Wrong).Select(rule => rule.Wrong), rules.Select(rule => rule.Wrong));
    }

    [Property]
    public void A_diff_is_the_four_counts(Corpus corpus, Corpus other)
    {
        int n = Math.Min(corpus.Items.Count, other.Items.Count);
        ClassifiedItem[] earlier = [.. corpus.Items.Take(n)];
        ClassifiedItem[] later = [.. earlier.Select((item, i) => item with { Predicted = other.Items[i].Predicted })];
        ClassificationDiff diff = ClassificationDiff.Between(earlier, later.Reverse());

        Assert.Equal(Enumerable.Range(0, n).Count(i => !earlier[i].IsRight && later[i].IsRight), diff.BecameRight);
        Assert.Equal(Enumerable.Range(0, n).Count(i => earlier[i].IsRight && !later[i].IsRight), diff.BecameWrong);
        Assert.Equal(
            Enumerable.Range(0, n).Where(i => !new HashSet<string>(earlier[i].Predicted).SetEquals(later[i].Predicted)).Select(i => earlier[i].Id),
            diff.Changed.Select(item => item.Id));
        Assert.Equal(n, diff.Test.Both + diff.Test.OnlyEarlier + diff.Test.OnlyLater + diff.Test.Neither);
        Assert.Equal(diff.BecameRight, diff.Changed.Count(item => item.Change == ItemChange.BecameRight));
    }
}
