using System.Globalization;
using System.Text;
using Csat.Domain.Complaints;

namespace Csat.Domain;

public sealed partial record Classification
{
    /// <summary>The classification in words: the answers, the words in the text that made them, what was left out, and the rules.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Lines: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        bool zh = LocalizedText.IsChinese(culture);
        var lines = new StringBuilder();
        Answer(zh ? "意图" : "Intent", Intent?.Label().In(culture) ?? (zh ? "不作判断" : "none given"), ScoreOf(ComplaintAxis.Intent));
        if (Category is { } category)
        {
            Answer(zh ? "类别" : "Category", category.Label().In(culture), null);
        }

        Answers(zh ? "原因" : "Causes", Causes.Select(cause => cause.Label().In(culture)));
        Answers(zh ? "升级风险" : "Escalation risk", EscalationRisk.Select(risk => risk.Label().In(culture)));
        if (ClaimedLevel is { } claimed)
        {
            Answer(zh ? "客户自称级别" : "Claimed level", claimed.Label().In(culture), null);
        }

        if (Severity is { } severity)
        {
            Answer(zh ? "严重程度" : "Severity", severity.Label().In(culture), null);
        }

        string hours = (ContactWithin.TotalHours).ToString("0.##", CultureInfo.InvariantCulture);
        Answer(zh ? "归口部门" : "Department", DepartmentName.In(culture) + (zh ? $"，{hours} 小时内联系客户" : $", contact within {hours} h"), null);
        Answer(zh ? "流向" : "Route", Route.Label().In(culture), null);
        Answers(zh ? "专家会诊" : "Expert consultation", ExpertReasons.Select(reason => reason.Label().In(culture)));
        if (HumanReason is { } human)
        {
            Answer(zh ? "需人工处理" : "Needs a person", human.Label().In(culture), null);
        }

        foreach (ComplaintEvidence piece in Evidence)
        {
            string words = piece.TermId is null ? piece.RuleId == ComplaintEvidence.Cue ? (zh ? "其余用词" : "all other words") : (zh ? "事实" : "facts") : Quoted(piece.Span, zh);
            string negated = !piece.IsNegated ? string.Empty : zh ? "（前有否定）" : " (negated)";
            string score = piece.Contribution.ToString("+0.####;−0.####", CultureInfo.InvariantCulture);
            string label = AxisCodes.Label(piece.Axis, piece.Code).In(culture);
            lines.Append(zh ? $"依据：{words}{negated} → {piece.Axis.Label().Zh}“{label}” {score}（{piece.RuleId}）" : $"Evidence: {words}{negated} → {piece.Axis.Label().En} {label} {score} ({piece.RuleId})").Append('\n');
        }

        foreach (SuppressedRule rule in Suppressed)
        {
            lines.Append(zh ? $"未采用：{rule.RuleId}，{rule.Reason.Label().Zh}" : $"Left out: {rule.RuleId}, {rule.Reason.Label().En}").Append('\n');
        }

        return lines.Append(zh ? $"规则集：{RuleSet.Id} {RuleSet.Version}" : $"Rules: {RuleSet.Id} {RuleSet.Version}").ToString();

        void Answer(string question, string answer, ComplaintLabel? label) => lines.Append(question).Append(zh ? "：" : ": ").Append(answer)
            .Append(label is not { } given ? string.Empty : zh
                ? $"（得分 {given.Score.ToString("0.####", CultureInfo.InvariantCulture)}，领先 {given.Margin.ToString("0.####", CultureInfo.InvariantCulture)}）"
                : $" (score {given.Score.ToString("0.####", CultureInfo.InvariantCulture)}, ahead by {given.Margin.ToString("0.####", CultureInfo.InvariantCulture)})").Append('\n');

        void Answers(string question, IEnumerable<string> answers)
        {
            string all = string.Join(zh ? "、" : ", ", answers);
            if (all.Length > 0)
            {
                Answer(question, all, null);
            }
        }
    }

    private ComplaintLabel? ScoreOf(ComplaintAxis axis)
    {
        foreach (ComplaintLabel label in Labels)
        {
            if (label.Axis == axis)
            {
                return label;
            }
        }

        return null;
    }

    private string Quoted(TextSpan span, bool zh)
    {
        string words = Throw.Shown(Text.AsSpan(span.Start, span.Length));
        return zh ? $"“{words}”" : $"'{words}'";
    }
}
