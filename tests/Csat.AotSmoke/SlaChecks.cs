using System.Globalization;
using Csat.Domain;
using Csat.Sla;
using NodaTime;

namespace Csat.Smoke;

/// <summary>A verdict and its explanation in both languages; the zone database travels as a resource of NodaTime.</summary>
internal static class SlaChecks
{
    private static readonly Instant Opened = Instant.FromUtc(2026, 3, 2, 1, 0);

    public static void Run(Checks checks)
    {
        checks.Equal("a reply after 12 minutes meets the 15 of the management measures", SlaStatus.Met, () => Judge(12).Status);
        checks.Equal("a reply after 15 minutes is in time", SlaStatus.Met, () => Judge(15).Status);
        checks.Equal("a reply after 16 minutes is late", SlaStatus.Breached, () => Judge(16).Status);
        checks.Equal("a late reply was due a quarter past", Opened + Duration.FromMinutes(15), () => Judge(16).Due!.Value);
        checks.Equal("a late reply has −1 minute left", Duration.FromMinutes(-1), () => Judge(16).Remaining!.Value);
        checks.That("the verdict explains itself in English, with its rule", () => Judge(16).Explain(CultureInfo.InvariantCulture) is { } text && text.Contains("breached") && text.Contains("SLA-01"));
        checks.That("the verdict explains itself in Chinese, with its rule", () => Judge(16).Explain(CultureInfo.GetCultureInfo("zh-CN")) is { } text && text.Contains("超时") && text.Contains("SLA-01"));
        checks.That("the catalogue knows the rules of the verdict", () => Judge(16).RuleIds.All(id => RuleCatalog.Find(id).IsImplemented));
        checks.That("an unknown channel is refused with the legal ones", () => Refusal() is { } text && text.Contains("'fax'") && text.Contains("phone"));
    }

    private static SlaVerdict Judge(int minutes) => SlaPolicies.ManagementMeasures
        .Clock([SlaEvent.Started(Opened), SlaEvent.Stopped(SlaTargetKind.Respond, Opened + Duration.FromMinutes(minutes))])
        .At(Opened + Duration.FromHours(1))[SlaTargetKind.Respond];

    private static string Refusal()
    {
        var policy = new SlaPolicy("phone-only", "1", [new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(15)) { Channels = ["phone"] }]);
        try
        {
            return policy.Clock(new SlaRequest { Channel = "fax" }, [SlaEvent.Started(Opened)]).ToString()!;
        }
        catch (ArgumentException refusal)
        {
            return refusal.Message;
        }
    }
}
