using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record MultiLabelReport
{
    /// <summary>The report for a reader.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>; numbers as the culture writes them.</param>
    /// <returns>Overall figures, a line a code and the first wrong items.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Lines(culture));

    /// <summary>The report in one line: <c>cause by telecom.zh-CN 1.0.0: exact match 81.0% (76.2%…85.0%), n = 300, Wilson 95%; micro F1 …</c>.</summary>
    /// <returns>The line, in English, invariant.</returns>
    public override string ToString() => $"{ReportText.Title(Axis, Classifier).En}: exact match {ExactMatch}; micro F1 {Micro.F1}; macro F1 {Macro.F1}";

    /// <summary>The codes as a table: support, precision, recall and F1.</summary>
    /// <returns>Lines of equal columns, invariant; a dash where a figure isn't defined.</returns>
    public string ToTable() => ReportText.Table(Classes, Micro, Macro);

    /// <summary>Several classifiers over the same items, such as rules beside their baselines, a line each.</summary>
    /// <param name="reports">The reports, in the order in which they are shown.</param>
    /// <returns>Lines of equal columns, invariant: exact match, micro F1, macro F1 and coverage, with their limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    public static string SideBySide(params IEnumerable<MultiLabelReport> reports)
    {
        var table = new TextTable(["classifier", "n", "exact match", "micro F1", "macro F1", "coverage"]);
        foreach (MultiLabelReport report in Throw.IfNull(reports))
        {
            Throw.IfNull(report, nameof(reports));
            table.Add(
            [
                report.Classifier ?? report.Axis, QualityText.Plain(report.Items), QualityText.ShareWithLimits(report.ExactMatch),
                QualityText.ShareWithLimits(report.Micro.F1), QualityText.ShareWithLimits(report.Macro.F1), QualityText.ShareWithLimits(report.Coverage),
            ]);
        }

        return table.ToString();
    }

    private IEnumerable<string> Lines(CultureInfo? culture)
    {
        string Whole(long count) => QualityText.Whole(count, culture);
        LocalizedText title = ReportText.Title(Axis, Classifier);
        yield return new LocalizedText(
            $"{title.En}: {QualityText.Counted(Items, "item", culture)}, {Whole(Wrong.Count)} wrong; exact match {ExactMatch.ToString(culture)}; code given: {Coverage.ToString(culture)}",
            $"{title.Zh}：共 {Whole(Items)} 条，错 {Whole(Wrong.Count)} 条；完全一致 {ExactMatch.ToString(culture)}；给出代码 {Coverage.ToString(culture)}").In(culture);
        yield return ReportText.Averages(Micro, Macro, culture);
        foreach (ClassQuality one in Classes)
        {
            yield return ReportText.Class(one, culture);
        }

        if (Wrong.Count > 0)
        {
            yield return ReportText.Wrong(Wrong, culture);
        }
    }
}
