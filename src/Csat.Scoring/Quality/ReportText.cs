using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The lines that the reports on one code and on several codes share.</summary>
internal static class ReportText
{
    public static LocalizedText Title(string axis, string? classifier) => classifier is null
        ? new(axis, axis)
        : new($"{axis} by {classifier}", $"{axis}（{classifier}）");

    public static string Averages(LabelAverages micro, LabelAverages macro, CultureInfo? culture) => new LocalizedText(
        $"Macro F1 {macro.F1.ToString(culture)}; micro F1 {micro.F1.ToString(culture)}",
        $"宏平均 F1 {macro.F1.ToString(culture)}；微平均 F1 {micro.F1.ToString(culture)}").In(culture);

    public static string Class(ClassQuality one, CultureInfo? culture) => new LocalizedText(
        $"{one.Code}: precision {one.Precision.ToString(culture)}; recall {one.Recall.ToString(culture)}; F1 {one.F1.ToString(culture)}",
        $"{one.Code}：精确率 {one.Precision.ToString(culture)}；召回率 {one.Recall.ToString(culture)}；F1 {one.F1.ToString(culture)}").In(culture);

    public static string Wrong(IReadOnlyList<ClassifiedItem> wrong, CultureInfo? culture)
    {
        LocalizedText some = new(
            QualityText.Some(wrong, item => $"{item.Id}: {QualityText.Codes(item.Expected)}, got {QualityText.Codes(item.Predicted)}").En,
            QualityText.Some(wrong, item => $"{item.Id}：应为 {QualityText.Codes(item.Expected)}，给出 {QualityText.Codes(item.Predicted)}").Zh);
        return new LocalizedText($"Wrong: {some.En}", $"错误条目：{some.Zh}").In(culture);
    }

    public static string Table(IReadOnlyList<ClassQuality> classes, LabelAverages micro, LabelAverages macro)
    {
        var table = new TextTable(["code", "expected", "given", "precision", "recall", "F1"]);
        foreach (ClassQuality one in classes)
        {
            table.Add(
            [
                one.Code, QualityText.Plain(one.Support), QualityText.Plain(one.Predicted),
                QualityText.ShareWithLimits(one.Precision), QualityText.ShareWithLimits(one.Recall), QualityText.ShareWithLimits(one.F1),
            ]);
        }

        Add("micro", micro);
        Add("macro", macro);
        return table.ToString();

        void Add(string name, LabelAverages averages) => table.Add(
        [
            name, "", "", QualityText.ShareWithLimits(averages.Precision), QualityText.ShareWithLimits(averages.Recall), QualityText.ShareWithLimits(averages.F1),
        ]);
    }
}
