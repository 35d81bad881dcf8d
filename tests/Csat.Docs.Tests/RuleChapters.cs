using Csat.Domain;

namespace Csat.Docs.Tests;

/// <summary>The chapters of the rule catalogue, in reading order.</summary>
internal static class RuleChapters
{
    /// <summary>The letters of each chapter's ids and its title.</summary>
    public static IReadOnlyList<KeyValuePair<string, LocalizedText>> All { get; } =
    [
        new("GRD", new("Service grades and standards", "服务等级与标准")),
        new("ORG", new("Organisation and channels", "组织与渠道")),
        new("CB", new("Callbacks", "回访")),
        new("SUR", new("Surveys", "满意度调查")),
        new("TKT", new("Tickets", "工单")),
        new("MSG", new("Messages", "短信与话术")),
        new("CMP", new("Complaints", "投诉")),
        new("REL", new("Relationships", "客户关系")),
        new("IMP", new("Improvement", "持续改进")),
        new("SAT", new("Satisfaction and loyalty", "满意度与忠诚度")),
        new("KPI", new("Indicators", "考核指标")),
        new("INC", new("Incentives", "激励")),
        new("SLA", new("Clocks and deadlines", "时钟与时限")),
        new("ESC", new("Escalation and remedies", "升级与补救")),
        new("CAL", new("Recurring duties", "周期性工作")),
    ];
}
