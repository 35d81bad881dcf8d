using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The rates that operators use beside satisfaction.</summary>
public static class ServiceRates
{
    /// <summary>Problems solved out of problems reported.</summary>
    /// <remarks>Rules SAT-05 and KPI-08.</remarks>
    public static ServiceRate ProblemSolved { get; } = Rate(
        "problem-solved-rate", new("Problem-solved rate", "问题解决率"), new("problems solved", "已解决的问题"), new("problems reported", "上报的问题"), "SAT-05", "KPI-08");

    /// <summary>Demands met out of demands made.</summary>
    /// <remarks>Rule KPI-08.</remarks>
    public static ServiceRate DemandSolved { get; } = Rate(
        "demand-solved-rate", new("Demand-solved rate", "需求解决率"), new("demands met", "已满足的需求"), new("demands made", "提出的需求"), "KPI-08");

    /// <summary>Cases that came back out of all cases closed: less is better.</summary>
    /// <remarks>Rule KPI-08.</remarks>
    public static ServiceRate Repeated { get; } = Rate(
        "repeat-rate", new("Repeat rate", "重复发生率"), new("cases that came back", "再次发生的案件"), new("cases closed", "已办结的案件"), "KPI-08");

    /// <summary>Pieces of feedback closed with the customer out of all that came in.</summary>
    /// <remarks>Rule KPI-02.</remarks>
    public static ServiceRate FeedbackClosed { get; } = Rate(
        "feedback-closed-rate", new("Closed-loop rate of feedback", "反馈闭环率"), new("pieces of feedback closed", "已闭环的反馈"), new("pieces of feedback received", "收到的反馈"), "KPI-02");

    /// <summary>Contacts in the prescribed wording out of all that were checked.</summary>
    /// <remarks>Rule KPI-02.</remarks>
    public static ServiceRate WordingKept { get; } = Rate(
        "wording-compliance-rate", new("Wording compliance", "话术规范率"), new("contacts in the prescribed wording", "话术规范的服务"), new("contacts checked", "抽查的服务"), "KPI-02");

    /// <summary>Products that the customer has activated out of all installed: installed is not finished.</summary>
    /// <remarks>Rule KPI-04.</remarks>
    public static ServiceRate Activated { get; } = Rate(
        "activation-rate", new("Activation rate", "激活率"), new("products activated", "已激活的产品"), new("products installed", "已安装的产品"), "KPI-04");

    /// <summary>Products that had to be repaired before they were handed over out of all sold: less is better.</summary>
    /// <remarks>Rule KPI-04; the source names the indicator, numerator and denominator are this library's.</remarks>
    public static ServiceRate MidSaleRepair { get; } = Rate(
        "mid-sale-repair-rate", new("Mid-sale repair rate", "售中维修率"), new("products repaired before handover", "交付前维修的产品"), new("products sold", "已售出的产品"), "KPI-04");

    /// <summary>Orders solved in the first visit out of all orders visited.</summary>
    /// <remarks>Rule KPI-03.</remarks>
    public static ServiceRate FirstTimeResolution { get; } = Rate(
        "first-time-resolution-rate", new("First-time resolution rate", "一次解决率"), new("orders solved in the first visit", "首次上门即解决的工单"), new("orders visited", "已上门的工单"), "KPI-03");

    /// <summary>Work done in time out of all work judged; work still inside its time is not judged yet.</summary>
    /// <remarks>Rules KPI-01 and KPI-02. Of faults alone it is <see cref="FaultOnTime"/>.</remarks>
    public static ServiceRate OnTime { get; } = Rate(
        "on-time-rate", new("On-time rate", "及时率"), new("cases done in time", "按时完成的工单"), new("cases judged", "已判定的工单"), "KPI-01", "KPI-02");

    /// <summary>Faults cleared in time out of all faults judged: what operations are measured by.</summary>
    /// <remarks>Rule KPI-01.</remarks>
    public static ServiceRate FaultOnTime { get; } = Rate(
        "fault-on-time-rate", new("Fault-handling timeliness", "故障处理及时率"), new("faults cleared in time", "按时修复的故障"), new("faults judged", "已判定的故障"), "KPI-01");

    /// <summary>Complaints solved out of all complaints received: what customer service is measured by.</summary>
    /// <remarks>Rule KPI-01.</remarks>
    public static ServiceRate ComplaintSolved { get; } = Rate(
        "complaint-solved-rate", new("Complaint-solved rate", "投诉解决率"), new("complaints solved", "已解决的投诉"), new("complaints received", "受理的投诉"), "KPI-01");

    /// <summary>Satisfied customers out of those who rated an account manager's visit: what account managers are measured by.</summary>
    /// <remarks>Rule KPI-01. Of a tally of the answers it is <see cref="Metrics.SatisfactionRate"/>.</remarks>
    public static ServiceRate VisitSatisfaction { get; } = Rate(
        "visit-satisfaction-rate", new("Visit satisfaction", "客户拜访满意度"), new("customers satisfied with the visit", "对拜访满意的客户"), new("customers who rated the visit", "评价了拜访的客户"), "KPI-01");

    /// <summary>Requests solved on the spot out of all requests at the window.</summary>
    /// <remarks>Rule KPI-06.</remarks>
    public static ServiceRate OnSiteResolution { get; } = Rate(
        "on-site-resolution-rate", new("On-site resolution rate", "当场解决率"), new("requests solved on the spot", "当场解决的诉求"), new("requests at the window", "窗口受理的诉求"), "KPI-06");

    /// <summary>Calls answered out of all calls to the hotline, those given up while waiting included.</summary>
    /// <remarks>Rule KPI-05.</remarks>
    public static ServiceRate HotlineAnswered { get; } = Rate(
        "hotline-answer-rate", new("Hotline answer rate", "热线接通率"), new("calls answered", "接通的来电"), new("calls received", "全部来电"), "KPI-05");

    /// <summary>Complaints settled at the first attempt out of all complaints settled.</summary>
    /// <remarks>Rules KPI-09 and CMP-08.</remarks>
    public static ServiceRate ComplaintSettledAtOnce { get; } = Rate(
        "complaint-first-time-rate", new("Complaints settled at once", "投诉一次办结率"), new("complaints settled at the first attempt", "一次办结的投诉"), new("complaints settled", "已办结的投诉"), "KPI-09", "CMP-08");

    /// <summary>Justified complaints that went over the responsible office's head out of all complaints received: less is better.</summary>
    /// <remarks>Rule KPI-09.</remarks>
    public static ServiceRate ComplaintEscalated { get; } = Rate(
        "justified-escalation-rate", new("Justified escalated complaints", "有理由越级投诉率"), new("justified escalated complaints", "有理由的越级投诉"), new("complaints received", "受理的投诉"), "KPI-09");

    /// <summary>Justified complaints made again about the same thing out of all complaints received: less is better.</summary>
    /// <remarks>Rule KPI-09.</remarks>
    public static ServiceRate ComplaintRepeated { get; } = Rate(
        "justified-repeat-complaint-rate", new("Justified repeat complaints", "有理由重复投诉率"), new("justified repeat complaints", "有理由的重复投诉"), new("complaints received", "受理的投诉"), "KPI-09");

    /// <summary>Orders of several parts that were visited at the same time out of all such orders.</summary>
    /// <remarks>Rule KPI-13.</remarks>
    public static ServiceRate SimultaneousVisit { get; } = Rate(
        "simultaneous-visit-rate", new("Simultaneous-visit rate", "同时上门率"), new("orders visited at the same time", "同时上门的订单"), new("orders of several parts", "多业务订单"), "KPI-13");

    /// <summary>Customers called back out of all whose order was closed.</summary>
    public static ServiceRate CallbackCoverage { get; } = Rate(
        "callback-coverage", new("Callback coverage", "回访覆盖率"), new("customers called back", "已回访的客户"), new("customers whose order was closed", "工单已办结的客户"));

    /// <summary>All presets.</summary>
    public static IReadOnlyList<ServiceRate> All { get; } = Array.AsReadOnly(
    [
        ProblemSolved, DemandSolved, Repeated, FeedbackClosed, WordingKept, Activated, MidSaleRepair, FirstTimeResolution, OnTime, FaultOnTime,
        ComplaintSolved, VisitSatisfaction, OnSiteResolution,
        HotlineAnswered, ComplaintSettledAtOnce, ComplaintEscalated, ComplaintRepeated, SimultaneousVisit, CallbackCoverage,
    ]);

    /// <summary>The three that a month is reviewed by: work done in time, the wording kept, feedback closed with the customer.</summary>
    /// <remarks>Rule KPI-02. How long handling takes, beside whether it is in time, is Csat.Sla's <c>SlaFigures.Durations</c>.</remarks>
    public static IReadOnlyList<ServiceRate> MonthlyReview { get; } = Array.AsReadOnly([OnTime, WordingKept, FeedbackClosed]);

    private static ServiceRate Rate(string id, LocalizedText name, LocalizedText counted, LocalizedText among, params string[] rules) =>
        new(id, name, counted, among, [.. rules.Select(rule => RuleId.Parse(rule))]);
}
