namespace Csat.Domain;

/// <summary>The words that all entries share: the sources and a short way to write an entry. The entries stand in the other parts.</summary>
internal static partial class RuleEntries
{
    private static readonly LocalizedText TelecomResearch = new(
        "China Telecom, research on the customer-service management system (2008–2009 figures)", "中国电信客户服务管理体系研究（2008—2009 年数据）");

    private static readonly LocalizedText TelecomFieldService = new(
        "China Telecom, public-customer installation and maintenance service measures (provisional), 2010-12", "中国电信公众客户装维服务管理办法（暂行），2010 年 12 月");

    private static readonly LocalizedText ManagementMeasures = new(
        "Telecom industry customer-satisfaction management measures", "电信行业客户满意度管理办法");

    private static readonly LocalizedText MobileTraining = new(
        "China Mobile, customer-satisfaction improvement training, 2011", "中国移动客户满意度提升培训，2011 年");

    private static readonly LocalizedText MobileService = new(
        "China Mobile, customer-satisfying service: objectives, process management, service effectiveness", "中国移动客户满意服务：目标、过程管理与服务效果");

    private static readonly LocalizedText BankService = new(
        "Commercial banks, customer service: problems and advice", "商业银行客户服务：问题与建议");

    private static readonly LocalizedText Kuaiyidian = new(
        "Kuaiyidian (appliance after-sales), service KPIs and satisfaction improvement, 2012", "快益点（家电售后）服务指标与满意度提升，2012 年");

    private static readonly LocalizedText CustomerServiceNotes = new(
        "Customer-service management, study notes", "客户服务管理学习笔记");

    private static readonly LocalizedText PropertyDeveloper = new(
        "Property developer, customer-service management process", "房地产开发企业客户服务管理流程");

    private static Rule Entry(
        string id, RuleKind kind, LocalizedText title, string? article, string en, string zh, RuleParameter[] parameters, params string[] implementedBy) =>
        Entry(id, kind, new RuleSource(title, article), en, zh, parameters, implementedBy);

    private static Rule Entry(
        string id, RuleKind kind, RuleSource source, string en, string zh, RuleParameter[] parameters, params string[] implementedBy) =>
        new(RuleId.Parse(id), new LocalizedText(en, zh), kind, source, Array.AsReadOnly(parameters), Array.AsReadOnly(implementedBy));

    private static RuleParameter Given(string name, string value) => new(name, value, ValueOrigin.Source);

    private static RuleParameter Ours(string name, string value) => new(name, value, ValueOrigin.Default);
}
