using Csat.Domain;
using Csat.Sla;

namespace Csat.Samples.CrmPlugin;

/// <summary>How soon a case must be answered: by channel, and sooner for better-served customers. A company keeps its own here.</summary>
internal static class CasePolicy
{
    public static SlaPolicy Current { get; } = new("crm-first-reply", "1",
    [
        new SlaTarget(SlaTargetKind.Respond, Minutes(15).With(ServiceGrade.Diamond, SlaLimit.Minutes(10))) { Channels = ["phone", "电话"] },
        new SlaTarget(SlaTargetKind.Respond, Minutes(240).With(ServiceGrade.Diamond, SlaLimit.Minutes(60))) { Channels = ["email", "邮件"] },
        new SlaTarget(SlaTargetKind.Respond, Minutes(60)) { Channels = ["web", "网站"] },
    ]);

    private static ByGrade<SlaLimit> Minutes(long minutes) => new(SlaLimit.Minutes(minutes));
}
