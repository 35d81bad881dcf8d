using Csat.Domain;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>The sources' days are China's, and a rule is named only where it is about the promise.</summary>
public sealed class SlaTargetsZoneTests
{
    [Fact]
    public void The_same_day_callback_is_due_at_midnight_in_china_and_no_pause_moves_it()
    {
        SlaVerdict verdict = new SlaPolicy("p", "1", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(4)), SlaTargets.CallbackSameDay])
            .Clock(
            [
                SlaEvent.Started(Samples.Local("2026-11-16 06:00")), SlaEvent.Paused(PauseReason.Parts, Samples.Local("2026-11-17 06:00")),
                SlaEvent.Stopped(SlaTargetKind.Resolve, Samples.Local("2026-11-17 07:00")), SlaEvent.Resumed(Samples.Local("2026-11-17 09:00")),
            ])
            .At(Samples.Local("2026-11-17 10:00"))[SlaTargetKind.Callback];

        Assert.Equal((SlaStatus.Running, Samples.Local("2026-11-18 00:00")), (verdict.Status, verdict.Due!.Value));
    }

    [Theory]
    [InlineData("resolve", true)]
    [InlineData("respond", false)]
    public void The_rule_on_repairs_is_named_for_solutions_only(string kind, bool named)
    {
        SlaTargetKind promised = SlaTargetKind.All.Single(known => known.Code == kind);
        var policy = new SlaPolicy("p", "1", [new SlaTarget(promised, new ByGrade<SlaLimit>(SlaLimit.Hours(4)).With(ServiceGrade.Diamond, SlaLimit.Hours(2)))]);
        SlaVerdict verdict = policy.Clock(new SlaRequest { Grade = ServiceGrade.Diamond }, [SlaEvent.Started(Samples.Local("2026-11-16 06:00"))])
            .At(Samples.Local("2026-11-16 06:00")).Verdicts[0];

        Assert.Equal(named, verdict.RuleIds.Contains(RuleId.Parse("SLA-15")));
    }
}
