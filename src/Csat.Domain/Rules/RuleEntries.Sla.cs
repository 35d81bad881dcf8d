namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Sla() =>
    [
        Entry("SLA-01", RuleKind.Exact, ManagementMeasures, null,
            "After-sales requests get a first response within 15 minutes.",
            "售后请求须在 15 分钟内首次响应。",
            [Given("Limit", "15 min")],
            "Csat.Sla.SlaPolicies.ManagementMeasures"),
        Entry("SLA-02", RuleKind.Exact, ManagementMeasures, null,
            "After-sales requests get feedback on progress within 24 hours.",
            "售后请求须在 24 小时内反馈进展。",
            [Given("Limit", "24 h")],
            "Csat.Sla.SlaPolicies.ManagementMeasures"),
        Entry("SLA-03", RuleKind.Exact, ManagementMeasures, null,
            "After-sales requests are solved within 72 hours.",
            "售后请求须在 72 小时内解决。",
            [Given("Limit", "72 h")],
            "Csat.Sla.SlaPolicies.ManagementMeasures"),
        Entry("SLA-15", RuleKind.Qualitative, TelecomFieldService, "art. 15",
            "A time limit may differ by the customer's grade.",
            "时限可按客户等级设定。",
            [],
            "Csat.Sla.SlaTarget.Limit"),
        Entry("SLA-19", RuleKind.Exact, MobileService, null,
            "The hotline's clock runs around the clock, every day of the year.",
            "热线时钟全年无休、全天计时。",
            [Given("Hours", "24 × 7")],
            "Csat.Sla.BusinessCalendars.AroundTheClock"),
    ];
}
