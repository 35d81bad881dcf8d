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

    /// <summary>Orders solved in the first visit out of all orders visited.</summary>
    /// <remarks>Rule KPI-03.</remarks>
    public static ServiceRate FirstTimeResolution { get; } = Rate(
        "first-time-resolution-rate", new("First-time resolution rate", "一次解决率"), new("orders solved in the first visit", "首次上门即解决的工单"), new("orders visited", "已上门的工单"), "KPI-03");

    /// <summary>Work done in time out of all work judged; work still inside its time is not judged yet.</summary>
    /// <remarks>Rule KPI-01.</remarks>
    public static ServiceRate OnTime { get; } = Rate(
        "on-time-rate", new("On-time rate", "及时率"), new("cases done in time", "按时完成的工单"), new("cases judged", "已判定的工单"), "KPI-01");

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
        ProblemSolved, DemandSolved, Repeated, FeedbackClosed, FirstTimeResolution, OnTime, OnSiteResolution, HotlineAnswered, ComplaintSettledAtOnce,
        SimultaneousVisit, CallbackCoverage,
    ]);

    private static ServiceRate Rate(string id, LocalizedText name, LocalizedText counted, LocalizedText among, params string[] rules) =>
        new(id, name, counted, among, [.. rules.Select(rule => RuleId.Parse(rule))]);
}
