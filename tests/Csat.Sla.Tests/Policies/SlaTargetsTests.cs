using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>The named targets against the sources' figures, and the defaults where the sources have none.</summary>
public sealed class SlaTargetsTests
{
    public static TheoryData<string, string, string> Figures => new()
    {
        { nameof(SlaTargets.Response), "15 min", "SLA-01" },
        { nameof(SlaTargets.Feedback), "24 h", "SLA-02" },
        { nameof(SlaTargets.Solution), "72 h", "SLA-03" },
        { nameof(SlaTargets.ComplaintContact), "2 h", "SLA-04" },
        { nameof(SlaTargets.ComplaintSolution), "72 h", "SLA-05" },
        { nameof(SlaTargets.ComplaintAnswer), "15 days", "SLA-05" },
        { nameof(SlaTargets.Callback), "end of D+3", "SLA-08" },
        { nameof(SlaTargets.CallbackSameDay), "end of the same day", "SLA-08" },
        { nameof(SlaTargets.RectificationReport), "15 days", "SLA-10" },
        { nameof(SlaTargets.SmartAgentAnswer), "5 s", "SLA-16" },
        { nameof(SlaTargets.TownRepair), "48 h", "SLA-15" },
        { nameof(SlaTargets.VillageRepair), "72 h", "SLA-15" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_target_has_its_sources_limit_and_names_its_rule(string name, string limit, string rule)
    {
        var target = (SlaTarget)typeof(SlaTargets).GetProperty(name)!.GetValue(null)!;

        Assert.Equal(limit, target.Limit.Default.ToString());
        Assert.Equal(RuleId.Parse(rule), target.RuleIds[0]);
        Assert.Contains(target, SlaTargets.All);
        Assert.All(target.RuleIds, id => Assert.True(RuleCatalog.Find(id).IsImplemented));
        Assert.Empty(SlaPolicy.Validate("one", "1", [target]));
    }

    [Fact]
    public void All_of_them_are_listed() => Assert.Equal(Figures.Count, SlaTargets.All.Count);

    [Theory]
    [InlineData("diamond", 24, 12, 36)]
    [InlineData("gold", 36, 24, 48)]
    [InlineData("silver", 48, 36, 60)]
    [InlineData("basic", 72, 48, 72)]
    [InlineData("5A", 72, 4, 28)]
    [InlineData("1A", 72, 24, 48)]
    [InlineData("5B", 72, 6, 30)]
    [InlineData("1B", 72, 48, 72)]
    public void Limits_by_grade_are_this_librarys_defaults(string grade, int complaint, int town, int village)
    {
        ServiceGrade customer = ServiceGrade.Parse(grade);

        Assert.Equal(SlaLimit.Hours(complaint), SlaTargets.ComplaintSolution.Limit[customer]);
        Assert.Equal(SlaLimit.Hours(town), SlaTargets.TownRepair.Limit[customer]);
        Assert.Equal(SlaLimit.Hours(village), SlaTargets.VillageRepair.Limit[customer]);
    }

    [Fact]
    public void No_repair_takes_longer_than_the_law_allows() => Assert.All(ServiceGrade.All, grade =>
    {
        Assert.True(SlaTargets.TownRepair.Limit[grade].Length <= Hours(48));
        Assert.True(SlaTargets.VillageRepair.Limit[grade].Length <= Hours(72));
    });

    [Theory]
    [InlineData("town", "2026-03-03 10:00")]
    [InlineData("village", "2026-03-04 10:00")]
    public void A_repair_policy_chooses_by_area(string area, string due)
    {
        var policy = new SlaPolicy("repair", "1", [SlaTargets.TownRepair, SlaTargets.VillageRepair]);
        SlaVerdict verdict = policy
            .Clock(new SlaRequest { RequestKind = "repair", Area = area, Grade = ServiceGrade.Gold }, [SlaEvent.Started(Utc("2026-03-02 10:00"))])
            .At(Utc("2026-03-02 10:00"))[SlaTargetKind.Resolve];

        Assert.Equal(Utc(due), verdict.Due);
        Assert.Equal(["town", "village"], policy.Areas);
        Assert.Equal("the area is missing; legal: town, village", Assert.Single(policy.Check(new SlaRequest { RequestKind = "repair" })).Message.En);
    }

    [Theory]
    [InlineData("diamond", 1, "2026-03-09")]
    [InlineData("gold", 2, "2026-03-10")]
    [InlineData("silver", 3, "2026-03-11")]
    [InlineData("basic", 5, "2026-03-13")]
    public void An_installation_takes_working_days(string grade, int days, string due)
    {
        SlaTarget target = SlaTargets.Installation(Samples.Office);
        SlaVerdict verdict = new SlaPolicy("install", "1", [target])
            .Clock(new SlaRequest { RequestKind = "install", Grade = ServiceGrade.Parse(grade) }, [SlaEvent.Started(Samples.Local("2026-03-06 14:00"))])
            .At(Samples.Local("2026-03-06 14:00"))[SlaTargetKind.Resolve];

        Assert.Equal(SlaLimit.BusinessDays(days), verdict.Limit);
        Assert.Equal(Samples.Local(due + " 14:00"), verdict.Due);
        Refuses<ArgumentNullException>(() => SlaTargets.Installation(null!), "calendar");
    }

    [Fact]
    public void A_copy_on_another_calendar_keeps_the_rest()
    {
        SlaTarget contact = SlaTargets.ComplaintContact with { Calendar = Samples.Office, MeanLimit = Hours(1) };

        Assert.Same(Samples.Office, contact.Calendar);
        Assert.Equal((SlaTargets.ComplaintContact.Limit, SlaTargets.ComplaintContact.RuleIds[0]), (contact.Limit, contact.RuleIds[0]));
        Assert.Equal(SlaTargets.ComplaintContact, contact with { Calendar = BusinessCalendars.AroundTheClock, MeanLimit = null });
        Assert.Equal(SlaLimit.Hours(3), contact.WithLimit(SlaLimit.Hours(3)).Limit.Default);
    }

    [Fact]
    public void Targets_are_equal_in_all_they_say()
    {
        SlaTarget One() => new(SlaTargetKind.Contact, SlaLimit.Hours(2))
        {
            Channels = ["Chat"],
            Areas = ["town"],
            Grades = [ServiceGrade.Gold],
            Pauses = PauseMask.Only(PauseReason.Parts),
            Escalations = [SlaEscalation.AtDue(1)],
            StartsOn = SlaTargetKind.Resolve,
            OverdueBands = OverdueBands.At(Hours(2)),
            RuleIds = [RuleId.Parse("SLA-04")],
        };

        EqualityContract.Holds(
            One(), One(), One() with { Channels = ["Phone"] }, One() with { Areas = [] }, One() with { Grades = [] }, One() with { Pauses = PauseMask.All },
            One() with { Escalations = [] }, One() with { StartsOn = null }, One() with { OverdueBands = OverdueBands.ByTheHour },
            One() with { RuleIds = [] }, One() with { MeanLimit = Hours(1) }, One() with { Calendar = Samples.Office }, One().WithLimit(SlaLimit.Hours(3)));
    }

    [Fact]
    public void A_target_for_some_grades_isnt_for_others_nor_for_customers_whose_grade_isnt_known()
    {
        var policy = new SlaPolicy("vip", "1",
        [
            new SlaTarget(SlaTargetKind.Contact, SlaLimit.Hours(1)) { Grades = [ServiceGrade.Diamond, ServiceGrade.Gold] },
            new SlaTarget(SlaTargetKind.Contact, SlaLimit.Hours(4)) { Grades = [ServiceGrade.Silver, ServiceGrade.Basic] },
        ]);

        Assert.True(policy.TryFind(SlaTargetKind.Contact, new SlaRequest { Grade = ServiceGrade.Gold }, out SlaTarget? target));
        Assert.Equal(SlaLimit.Hours(1), target.Limit.Default);
        Assert.Equal("the grade is missing; legal: basic, diamond, gold, silver", Assert.Single(policy.Check(SlaRequest.Unknown)).Message.En);
        Refuses<FindingsException>(
            () => new SlaPolicy("twice", "1", [.. policy.Targets, new SlaTarget(SlaTargetKind.Contact, SlaLimit.Hours(1)) { Grades = [ServiceGrade.Gold] }]),
            "targets", "targets[2]", "grade gold");
    }

    [Fact]
    public void A_target_says_what_it_promises_to_whom()
    {
        Assert.Equal("callback by the end of D+3", SlaTargets.Callback.ToString());
        Assert.Equal("contact within 2 h (request kind complaint)", SlaTargets.ComplaintContact.ToString());
        Assert.Equal("contact no deadline", new SlaTarget(SlaTargetKind.Contact, SlaLimit.None).ToString());
    }

    [Fact]
    public void What_is_wrong_with_a_targets_clock_is_found()
    {
        var target = new SlaTarget(SlaTargetKind.Callback, SlaLimit.NextDay)
        {
            StartsOn = SlaTargetKind.Callback,
            MeanLimit = -Hours(1),
            Escalations = [null!],
        };

        IReadOnlyList<Finding> findings = SlaPolicy.Validate("p", "1", [target]);

        Assert.Equal(["targets[0].startsOn", "targets[0].meanLimit", "targets[0].escalations"], findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<ArgumentOutOfRangeException>(() => SlaTargets.Response with { Rounding = (DeadlineRounding)7 }, "Rounding", "7", "Close or NextOpen");
        Refuses<ArgumentOutOfRangeException>(
            () => new SlaPolicy("p", "1", [SlaTargets.Response]) { FailedContactsBeforeClose = 0 }, "FailedContactsBeforeClose", "0", "1 or more");
        Assert.Equal(3, SlaPolicies.ManagementMeasures.FailedContactsBeforeClose);
    }
}
