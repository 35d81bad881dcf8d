using static Csat.Domain.StandardClass;
using static Csat.Domain.StandardUnit;

namespace Csat.Domain;

internal static partial class BundledStandards
{
    public static IEnumerable<ServiceStandard> Households() =>
    [
        Timed("town-repair", Swift, new("Repair of a fault in a town", "城镇故障修复"), FromReport, Ours, "GRD-11", "SLA-15") with
        {
            Limit = Served(GradeLimits.TownRepair, GradeFamily.Household),
            Floor = StatutoryFloors.TownRepair.Id,
            Trait = "town",
            Origin = ValueOrigin.Default,
        },
        Timed("village-repair", Swift, new("Repair of a fault in a village", "农村故障修复"), FromReport, Ours, "GRD-11", "SLA-15") with
        {
            Limit = Served(GradeLimits.VillageRepair, GradeFamily.Household),
            Floor = StatutoryFloors.VillageRepair.Id,
            Trait = "village",
            Origin = ValueOrigin.Default,
        },
        Timed("mobile-repair", Swift, new("Repair of a mobile fault, longest", "移动业务障碍修复最长时限"), FromReport, StatutoryFloors.MobileRepair.Source) with
        {
            Limit = new(StandardLimit.Hours(48)),
            Floor = StatutoryFloors.MobileRepair.Id,
            Product = "mobile",
        },
        Timed("mobile-repair-mean", Swift, new("Repair of mobile faults, mean", "移动业务障碍修复平均时限"), new("mean of all faults of a month, from report to repair", "当月全部障碍自申告至修复的平均时长"), StatutoryFloors.MobileRepair.Source) with
        {
            Limit = new(StandardLimit.Hours(24)),
            Floor = StatutoryFloors.MobileRepairMean.Id,
            Product = "mobile",
        },
        Timed("installation", Swift, new("Installation", "装机"), new("from the order to the finished installation", "自受理至装机竣工"), Ours, "GRD-11", "SLA-15") with
        {
            Limit = GradeLimits.Installation,
            Origin = ValueOrigin.Default,
        },
        Timed("human-answer", Swift, new("Answer by a person on the hotline", "热线人工应答"), new("from the choice of an agent to the answer", "自选择人工至人工应答"), StatutoryFloors.HumanAnswer.Source) with
        {
            Limit = new(StandardLimit.AtMost(15, Second)),
            Floor = StatutoryFloors.HumanAnswer.Id,
            RequestKind = PromiseRequestKind.Consultation,
        },
        Timed("smart-agent-answer", Swift, new("Answer by the smart agent", "智能客服应答"), new("from the question to the answer", "自提问至应答"), Measures, "SLA-16") with
        {
            Limit = new(StandardLimit.AtMost(5, Second)),
            RequestKind = PromiseRequestKind.Consultation,
            Origin = ValueOrigin.Default,
        },
        Timed("response", Swift, new("First response to an after-sales request", "售后需求首次响应"), FromRequest, Measures, "SLA-01") with
        {
            Limit = new(StandardLimit.AtMost(15, Minute)),
        },
        Timed("feedback", Swift, new("Feedback on an after-sales request", "售后需求反馈"), FromRequest, Measures, "SLA-02") with
        {
            Limit = new(StandardLimit.Hours(24)),
            PromiseKind = PromiseKind.Information,
        },
        Timed("solution", Swift, new("Solution of an after-sales request", "售后需求解决"), FromRequest, Measures, "SLA-03") with
        {
            Limit = new(StandardLimit.Hours(72)),
            PromiseKind = PromiseKind.Effectiveness,
        },
        Timed("complaint-contact", Swift, new("Contact with whoever complains", "投诉客户联系"), FromComplaint, FieldService, "SLA-04") with
        {
            Limit = new(StandardLimit.Hours(2)),
            RequestKind = PromiseRequestKind.Complaint,
            PromiseKind = PromiseKind.Information,
        },
        Timed("complaint-solution", Swift, new("Solution of a complaint", "投诉处理"), FromComplaint, Ours, "SLA-05", "GRD-11") with
        {
            Limit = GradeLimits.ComplaintSolution,
            Floor = StatutoryFloors.ComplaintAnswer.Id,
            RequestKind = PromiseRequestKind.Complaint,
            Origin = ValueOrigin.Default,
        },
        Timed("complaint-answer", Swift, new("Answer to a complaint", "投诉答复"), FromComplaint, StatutoryFloors.ComplaintAnswer.Source, "SLA-05") with
        {
            Limit = new(StandardLimit.CalendarDays(15)),
            Floor = StatutoryFloors.ComplaintAnswer.Id,
            RequestKind = PromiseRequestKind.Complaint,
            PromiseKind = PromiseKind.Information,
        },
        Timed("callback", Swift, new("Callback after a request is resolved", "办结后回访"), new("from the solution to the callback", "自办结至回访"), FieldService, "SLA-08", "CB-01") with
        {
            Limit = new(StandardLimit.CalendarDays(3)),
            PromiseKind = PromiseKind.Satisfaction,
        },
        Timed("engineer-call", Swift, new("Call by the engineer after dispatch", "派单后工程师致电"), new("from dispatch to the call", "自派单至致电"), Kuaiyidian, "SLA-07") with
        {
            Limit = new(StandardLimit.AtMost(20, Minute)),
            Product = "appliance",
            PromiseKind = PromiseKind.Information,
        },
        Timed("visit-notice", Swift, new("Notice before a visit", "上门前通知"), new("from the notice to the start of the appointment", "自通知至预约时段开始"), FieldService, "SLA-06") with
        {
            Limit = new(StandardLimit.AtLeast(30, Minute)),
            PromiseKind = PromiseKind.Information,
        },
        Timed("on-time-visit", Swift, new("Arrival before the agreed time", "按约上门"), new("lateness against the agreed time", "较约定时间的迟到时长"), Kuaiyidian, "SLA-17") with
        {
            Limit = new(StandardLimit.AtMost(0, Minute)),
        },
        Timed("same-day-order", Swift, new("Order after 16:00 carried out", "16:00 后受理的订单办结"), new("from the order to its end", "自受理至办结"), Fujian) with
        {
            Limit = new(StandardLimit.Hours(24)),
            Product = "broadband",
        },
        new ServiceStandard("hotline-hours", Convenient, new("Hotline open every day", "热线每日开放"))
        {
            Limit = new(StandardLimit.AtLeast(24, Hour)),
            HowMeasured = new("hours a day on which the hotline answers", "热线每日可接听的小时数"),
            RequestKind = PromiseRequestKind.Consultation,
            PromiseKind = PromiseKind.Effectiveness,
            Source = MobileService,
            RuleIds = Rules("SLA-19"),
        },
        new ServiceStandard("callback-coverage", Convenient, new("Callback after every installation, repair and complaint", "装移机、修障、投诉全部回访"))
        {
            Limit = new(StandardLimit.AtLeast(100, Percent)),
            HowMeasured = new("requests called back, of those resolved", "已回访件数占办结件数之比"),
            PromiseKind = PromiseKind.Satisfaction,
            Source = FieldService,
            RuleIds = Rules("CB-01"),
        },
        new ServiceStandard("late-installation-fee", Care, new("Damages for a late installation, of the fee a day", "装移机逾期违约金（每日占所收费用）"))
        {
            Limit = new(StandardLimit.AtLeast(1, Percent)),
            HowMeasured = new("share of the fee, for each day late", "逾期每日支付额占所收费用之比"),
            Floor = StatutoryFloors.LateInstallation.Id,
            RequestKind = PromiseRequestKind.Handling,
            PromiseKind = PromiseKind.Effectiveness,
            Source = StatutoryFloors.LateInstallation.Source,
        },
        new ServiceStandard("late-installation-pay", Care, new("Payment for a late installation", "装机逾期赔付"))
        {
            Limit = new(StandardLimit.AtLeast(20, Yuan)),
            HowMeasured = new("once an order", "每单一次"),
            RequestKind = PromiseRequestKind.Handling,
            PromiseKind = PromiseKind.Effectiveness,
            Product = "broadband",
            Source = Fujian,
        },
        new ServiceStandard("late-repair-pay", Care, new("Payment for a late repair, a day", "修障逾期每日赔付"))
        {
            Limit = new(StandardLimit.AtLeast(10, Yuan)),
            HowMeasured = new("for each day late, a part of a day is a day, up to 100 yuan", "逾期每日，不足一日按一日计，累计不超过 100 元"),
            RequestKind = PromiseRequestKind.Handling,
            PromiseKind = PromiseKind.Effectiveness,
            Product = "broadband",
            Source = Fujian,
        },
        Timed("timer-gift", Care, new("The timer left behind becomes a present", "计时器转为小礼品"), new("from the timer's start to the solution; later than that, the customer keeps it", "自计时开始至解决；超时计时器归客户"), Kuaiyidian, "ESC-03") with
        {
            Limit = new(StandardLimit.Hours(48)),
            Product = "appliance",
        },
        Timed("free-exchange", Care, new("Free exchange of an appliance that can't be repaired", "无法修复免费换机"), new("from the report to the solution; later than that, it is exchanged", "自报修至解决；超时免费换机"), Kuaiyidian, "ESC-04") with
        {
            Limit = new(StandardLimit.Hours(300)),
            Product = "appliance",
        },
        Timed("member-points", Care, new("Points for members after an event", "活动后赠送会员积分"), new("from the end of the event to the points", "自活动结束至积分到账"), Property, "REL-11") with
        {
            Limit = new(StandardLimit.CalendarDays(7)),
        },
    ];
}
