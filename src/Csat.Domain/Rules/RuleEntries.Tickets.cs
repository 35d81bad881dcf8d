namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Tickets() =>
    [
        Entry("TKT-02", RuleKind.Exact, Kuaiyidian, null,
            "A ticket is closed only when the customer is satisfied; a dissatisfied one goes on, and its clock with it.",
            "客户满意方可关单；不满意则继续处理，时钟继续计时。",
            [Ours("FailedContactsBeforeClose", "3 callbacks without an answer close it administratively, never as satisfied")],
            "Csat.Sla.SlaReport.Closing", "Csat.Sla.SlaEvent.CalledBack", "Csat.Sla.SlaPolicy.FailedContactsBeforeClose"),
        Entry("TKT-11", RuleKind.Exact, TelecomFieldService, "art. 20",
            "An appointment that can't be kept is changed with the customer before its slot begins.",
            "无法按预约时间上门的，须在预约时段开始前与客户改约。",
            [Given("When", "before the slot")],
            "Csat.Sla.SlaEvent.AppointmentRescheduled", "Csat.Sla.SlaClock.Validate"),
        Entry("TKT-12", RuleKind.Exact, TelecomFieldService, "art. 33",
            "When the customer isn't there, the ticket waits and a new time is agreed.",
            "客户不在场时，工单暂停计时，并重新约定时间。",
            [Given("Pause", "customer absent")],
            "Csat.Sla.SlaEvent.CustomerAbsent", "Csat.Sla.PauseReason.CustomerAbsent"),
    ];
}
