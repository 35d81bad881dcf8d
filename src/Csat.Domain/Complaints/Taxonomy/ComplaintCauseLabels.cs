namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintCause"/>.</summary>
public static class ComplaintCauseLabels
{
    internal static IReadOnlyList<ComplaintCause> All { get; } =
    [
        ComplaintCause.Attitude,
        ComplaintCause.UnprofessionalConduct,
        ComplaintCause.Shirking,
        ComplaintCause.FalsePromise,
        ComplaintCause.WaitingTime,
        ComplaintCause.TariffOpaque,
        ComplaintCause.BillingError,
        ComplaintCause.UnauthorisedOrder,
        ComplaintCause.ExitObstructed,
        ComplaintCause.MarketingNuisance,
        ComplaintCause.FeeDisputed,
        ComplaintCause.ProductQuality,
        ComplaintCause.PartQuality,
        ComplaintCause.SaleDissatisfaction,
        ComplaintCause.NetworkCoverage,
        ComplaintCause.NetworkSlow,
        ComplaintCause.NetworkOutage,
        ComplaintCause.LateAppointment,
        ComplaintCause.LateVisit,
        ComplaintCause.LateDelivery,
        ComplaintCause.InstallLate,
        ComplaintCause.LongRepair,
        ComplaintCause.RepeatFault,
        ComplaintCause.SkillLacking,
        ComplaintCause.Other,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>other</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintCause value) => value switch
    {
        ComplaintCause.Attitude => "attitude",
        ComplaintCause.UnprofessionalConduct => "unprofessional-conduct",
        ComplaintCause.Shirking => "shirking",
        ComplaintCause.FalsePromise => "false-promise",
        ComplaintCause.WaitingTime => "waiting-time",
        ComplaintCause.TariffOpaque => "tariff-opaque",
        ComplaintCause.BillingError => "billing-error",
        ComplaintCause.UnauthorisedOrder => "unauthorised-order",
        ComplaintCause.ExitObstructed => "exit-obstructed",
        ComplaintCause.MarketingNuisance => "marketing-nuisance",
        ComplaintCause.FeeDisputed => "fee-disputed",
        ComplaintCause.ProductQuality => "product-quality",
        ComplaintCause.PartQuality => "part-quality",
        ComplaintCause.SaleDissatisfaction => "sale-dissatisfaction",
        ComplaintCause.NetworkCoverage => "network-coverage",
        ComplaintCause.NetworkSlow => "network-slow",
        ComplaintCause.NetworkOutage => "network-outage",
        ComplaintCause.LateAppointment => "late-appointment",
        ComplaintCause.LateVisit => "late-visit",
        ComplaintCause.LateDelivery => "late-delivery",
        ComplaintCause.InstallLate => "install-late",
        ComplaintCause.LongRepair => "long-repair",
        ComplaintCause.RepeatFault => "repeat-fault",
        ComplaintCause.SkillLacking => "skill-lacking",
        ComplaintCause.Other => "other",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintCause value) => value switch
    {
        ComplaintCause.Attitude => new("attitude", "服务态度"),
        ComplaintCause.UnprofessionalConduct => new("unprofessional conduct", "服务行为不规范"),
        ComplaintCause.Shirking => new("shirking", "推诿"),
        ComplaintCause.FalsePromise => new("false promise", "虚假承诺"),
        ComplaintCause.WaitingTime => new("waiting time", "等待时间长"),
        ComplaintCause.TariffOpaque => new("opaque tariff", "资费不透明"),
        ComplaintCause.BillingError => new("billing error", "计费差错"),
        ComplaintCause.UnauthorisedOrder => new("unauthorised order", "擅自开通业务"),
        ComplaintCause.ExitObstructed => new("exit obstructed", "退订携转受阻"),
        ComplaintCause.MarketingNuisance => new("marketing nuisance", "营销骚扰"),
        ComplaintCause.FeeDisputed => new("fee not accepted", "收费不认可"),
        ComplaintCause.ProductQuality => new("product quality", "产品质量"),
        ComplaintCause.PartQuality => new("spare parts", "备件问题"),
        ComplaintCause.SaleDissatisfaction => new("sale", "对销售不满意"),
        ComplaintCause.NetworkCoverage => new("network coverage", "网络覆盖"),
        ComplaintCause.NetworkSlow => new("slow network", "网速慢"),
        ComplaintCause.NetworkOutage => new("network outage", "网络中断"),
        ComplaintCause.LateAppointment => new("late appointment", "预约不及时"),
        ComplaintCause.LateVisit => new("late visit", "上门不及时"),
        ComplaintCause.LateDelivery => new("late delivery", "送货不及时"),
        ComplaintCause.InstallLate => new("late installation", "装移机超时"),
        ComplaintCause.LongRepair => new("long repair", "维修周期长"),
        ComplaintCause.RepeatFault => new("repeat fault", "重复故障"),
        ComplaintCause.SkillLacking => new("skill lacking", "技能不足"),
        ComplaintCause.Other => new("other", "其他"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
