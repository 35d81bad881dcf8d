namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Grades() =>
    [
        Entry("GRD-01", RuleKind.Exact, TelecomResearch, null,
            "Households and individuals are served in four grades: diamond, gold, silver and basic.",
            "家庭和个人客户分四个服务等级：钻石、金、银、基础。",
            [Given("Grades", "4")],
            "Csat.Domain.ServiceGrade.All"),
        Entry("GRD-03", RuleKind.Exact, TelecomResearch, null,
            "Enterprise customers are served in ten grades, 1A to 5A and 1B to 5B.",
            "政企客户分十个服务等级：1A 至 5A、1B 至 5B。",
            [Given("Grades", "10"), Ours("Highest", "5A, 5B")],
            "Csat.Domain.ServiceGrade.All", "Csat.Domain.GradeOrder"),
        Entry("GRD-11", RuleKind.Qualitative, TelecomFieldService, "art. 14",
            "Field service differs by the customer's grade.",
            "现场装维服务应体现客户等级差异。",
            [Ours("Installation", "working days: diamond 1, gold 2, silver 3, others 5"), Ours("Repair", "see SLA-15")],
            "Csat.Domain.ByGrade`1", "Csat.Sla.SlaTargets.Installation", "Csat.Sla.SlaTargets.TownRepair", "Csat.Sla.SlaTargets.VillageRepair"),
        Entry("GRD-13", RuleKind.Exact, TelecomResearch, null,
            "Customers fall into three segments: enterprise, family and individual.",
            "客户分三个客户群：政企、家庭、个人。",
            [Given("Segments", "3")],
            "Csat.Domain.CustomerSegment"),
    ];
}
