namespace Csat.Domain;

/// <summary>The standards of <see cref="ServiceStandardCatalogs.PublicFigures"/>. Only what a source or a public figure gives: nothing is added to reach a total.</summary>
internal static partial class BundledStandards
{
    private static readonly LocalizedText FieldService = new(
        "China Telecom, public-customer installation and maintenance service measures (provisional), 2010-12", "中国电信公众客户装维服务管理办法（暂行），2010 年 12 月");

    private static readonly LocalizedText Measures = new("Telecom industry customer-satisfaction management measures", "电信行业客户满意度管理办法");
    private static readonly LocalizedText Kuaiyidian = new("Kuaiyidian (appliance after-sales), service KPIs and satisfaction improvement, 2012", "快益点（家电售后）服务指标与满意度提升，2012 年");
    private static readonly LocalizedText MobileService = new(
        "China Mobile, customer-satisfying service: objectives, process management, service effectiveness", "中国移动客户满意服务：目标、过程管理与服务效果");
    private static readonly LocalizedText Fujian = new("China Telecom Fujian, public promise of damages for lateness", "中国电信福建公司“慢必赔”公开承诺");
    private static readonly LocalizedText Property = new("Property developer, customer-service management process", "房地产开发企业客户服务管理流程");
    private static readonly LocalizedText Ours = new("default of this library", "本库默认值");

    private static readonly LocalizedText FromReport = new("from the customer's report to the finished repair", "自客户申告至修复");
    private static readonly LocalizedText FromComplaint = new("from the customer's complaint", "自客户投诉起");
    private static readonly LocalizedText FromRequest = new("from the customer's request", "自客户提出需求起");

    private static ServiceStandard Timed(string id, StandardClass @class, LocalizedText name, LocalizedText howMeasured, LocalizedText source, params string[] rules) =>
        new(id, @class, name)
        {
            HowMeasured = howMeasured,
            RequestKind = PromiseRequestKind.Handling,
            PromiseKind = PromiseKind.TimeLimit,
            Source = source,
            RuleIds = Rules(rules),
        };

    /// <summary>A table of all grades cut down to those of a family; the default is that of the lowest.</summary>
    private static ByGrade<StandardLimit> Served(ByGrade<StandardLimit> limits, GradeFamily family) => ServiceGrade.All
        .Where(grade => grade.Family == family && limits.IsNamed(grade))
        .Aggregate(new ByGrade<StandardLimit>(limits[GradingPolicy.LowestOf(family)]), (served, grade) => served.With(grade, limits[grade]));

    private static RuleId[] Rules(params string[] ids) => [.. ids.Select(RuleId.Parse)];
}
