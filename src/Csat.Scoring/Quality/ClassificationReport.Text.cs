using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record ClassificationReport
{
    /// <summary>The report for a reader.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>; numbers as the culture writes them.</param>
    /// <returns>Overall figures, a line a code, the codes most often taken for others and the first wrong items.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Lines(culture));

    /// <summary>The report in one line: <c>intent by telecom.zh-CN 1.0.0: accuracy 90.0% (86.1%…92.9%), n = 300, Wilson 95%; macro F1 …</c>.</summary>
    /// <returns>The line, in English, invariant.</returns>
    public override string ToString() => $"{ReportText.Title(Axis, Classifier).En}: accuracy {Accuracy}; macro F1 {Macro.F1}";

    /// <summary>The codes as a table: support, precision, recall and F1.</summary>
    /// <returns>Lines of equal columns, invariant; a dash where a figure isn't defined.</returns>
    public string ToTable() => ReportText.Table(Classes, Micro, Macro);

    /// <summary>Several classifiers over the same items, such as rules beside their baselines, a line each.</summary>
    /// <param name="reports">The reports, in the order in which they are shown.</param>
    /// <returns>Lines of equal columns, invariant: accuracy, macro F1, coverage and accuracy where a code was given, with their limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    public static string SideBySide(params IEnumerable<ClassificationReport> reports)
    {
        var table = new TextTable(["classifier", "n", "accuracy", "macro F1", "coverage", "accuracy where given"]);
        foreach (ClassificationReport report in Throw.IfNull(reports))
        {
            Throw.IfNull(report, nameof(reports));
            table.Add(
            [
                report.Classifier ?? report.Axis, QualityText.Plain(report.Items), QualityText.ShareWithLimits(report.Accuracy),
                QualityText.ShareWithLimits(report.Macro.F1), QualityText.ShareWithLimits(report.Coverage), QualityText.ShareWithLimits(report.CoveredAccuracy),
            ]);
        }

        return table.ToString();
    }

    private IEnumerable<string> Lines(CultureInfo? culture)
    {
        string Figure(Estimate estimate) => estimate.ToString(culture);
        string Whole(long count) => QualityText.Whole(count, culture);
        LocalizedText title = ReportText.Title(Axis, Classifier);
        yield return new LocalizedText(
            $"{title.En}: {QualityText.Counted(Items, "item", culture)}, {Whole(Wrong.Count)} wrong; accuracy {Figure(Accuracy)}",
            $"{title.Zh}：共 {Whole(Items)} 条，错 {Whole(Wrong.Count)} 条；正确率 {Figure(Accuracy)}").In(culture);
        yield return ReportText.Averages(Micro, Macro, culture);
        yield return new LocalizedText(
            $"Code given: {Figure(Coverage)}; right of those: {Figure(CoveredAccuracy)}; {QualityText.Counted(Abstentions, "abstention", culture)}, {Whole(RightAbstentions)} of them right",
            $"给出代码：{Figure(Coverage)}；其中正确：{Figure(CoveredAccuracy)}；弃权 {Whole(Abstentions)} 条，其中 {Whole(RightAbstentions)} 条弃权正确").In(culture);
        foreach (ClassQuality one in Classes)
        {
            yield return ReportText.Class(one, culture);
        }

        ConfusionCell[] mistaken = [.. Confusion.Mistaken()];
        if (mistaken.Length > 0)
        {
            LocalizedText pairs = QualityText.Some(mistaken, cell => $"{cell.Expected} → {cell.Predicted} {Whole(cell.Count)}", 5);
            yield return new LocalizedText($"Most often taken for another: {pairs.En}", $"最常见的混淆：{pairs.Zh}").In(culture);
        }

        if (Wrong.Count > 0)
        {
            yield return ReportText.Wrong(Wrong, culture);
        }
    }
}
