using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class OrganizationTests
{
    private static readonly LocalDate Day = new(2026, 11, 2);
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 23, 4, 0);

    [Fact]
    public void Every_value_has_a_name_in_both_languages_and_no_other_value_has_one()
    {
        Named<OrganizationTier>(3, OrganizationTierLabels.Label);      // ORG-01
        Named<SupportFunction>(3, SupportFunctionLabels.Label);        // ORG-02
        Named<SupportFunction>(3, SupportDuties.DutyOf, "function");
        Named<SupervisionLevel>(3, SupervisionLevelLabels.Label);      // ORG-03
        Named<EmergencyScenario>(2, EmergencyScenarioLabels.Label);    // ORG-11
        Named<SuccessCondition>(6, SuccessConditionLabels.Label);      // ORG-13
    }

    [Fact]
    public void A_whole_organisation_has_three_tiers_with_duties_a_supervision_group_plans_and_authority() // ORG-01, ORG-02, ORG-03, ORG-11, ORG-14
    {
        Assert.Empty(Whole.Lint());
        BilingualContract.Explains(Whole.Explain);
        Assert.Equal(10, Whole.Explain().Split('\n').Length);
        Assert.Equal(Whole.ToJson(true), ServiceOrganization.Parse(Whole.ToJson()).ToJson(true));
        RoundTripsAsText(Whole, Info<ServiceOrganization>(DomainJson.Options));
    }

    [Fact]
    public void What_an_organisation_lacks_is_found_all_at_once_with_its_rules()
    {
        IReadOnlyList<Finding> nothing = new ServiceOrganization("x", [], [], []).Lint();
        Assert.Equal(
            "ORG-01 ORG-01 ORG-01 ORG-02 ORG-02 ORG-02 ORG-03 ORG-03 ORG-03 ORG-11 ORG-11 ORG-14", string.Join(" ", nothing.Select(finding => finding.RuleId)));
        BilingualContract.Holds(nothing.Select(finding => finding.Message));
        ServiceOrganization wrong = Whole with
        {
            Units = [.. Whole.Units, new(OrganizationTier.Execution, "marketing", [" "], SupportFunction.Marketing)],
            EmergencyPlans = [Whole.EmergencyPlans[0] with { IsLedByHead = false, Steps = [] }, Whole.EmergencyPlans[1] with { Department = "nobody" }],
            Authority = new("head", [new("refund", -1), new("refund", 5)]),
        };
        Assert.Equal(
            "units[5].name units[5].duties units[5].function emergencyPlans[0].lead emergencyPlans[0].steps emergencyPlans[1].department authority.limits[0].amount authority.limits[1].matter",
            string.Join(" ", wrong.Lint().Select(finding => finding.Path)));
        Assert.Equal(["units"], (Whole with { Units = [.. Whole.Units.Where(unit => unit.Function != SupportFunction.Operations)] }).Lint().Where(finding => finding.RuleId.ToString() == "ORG-02").Select(finding => finding.Path));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"schemaVersion":9,"name":"x","units":[],"supervision":[],"emergencyPlans":[]}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"name":"\ud800","units":[],"supervision":[],"emergencyPlans":[]}""", "$.name")]
    [InlineData("""{"schemaVersion":1,"name":"x","units":[{"tier":"Top","name":"a","duties":[1]}],"supervision":[],"emergencyPlans":[]}""", "$.units[0].tier", "$.units[0].duties[0]")]
    [InlineData("""{"schemaVersion":1,"name":"x","units":[null],"supervision":[{"level":3,"name":""}],"emergencyPlans":{}}""", "$.units[0]", "$.supervision[0].level", "$.supervision[0].name", "$.emergencyPlans")]
    [InlineData("""{"schemaVersion":1,"name":"x","units":[],"supervision":[],"emergencyPlans":[{"scenario":"MassFault","department":"a","lead":"b","isLedByHead":"yes","steps":[]}],"authority":{"passUpTo":"c","limits":[{"matter":"d","amount":-1}]},"more":1}""", "$.emergencyPlans[0].isLedByHead", "$.authority.limits[0].amount", "$.more")]
    public void What_is_no_organisation_is_found_at_its_place(string json, params string[] paths)
    {
        Assert.False(ServiceOrganization.TryParse(json, out ServiceOrganization? organization, out IReadOnlyList<Finding> findings));
        Assert.Null(organization);
        Assert.Equal(paths, findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => ServiceOrganization.Parse(json), "json", paths[0]);
    }

    [Theory]
    [InlineData("refund", 199.99, true)]
    [InlineData("refund", 200, true)]
    [InlineData("refund", 200.01, false)]
    [InlineData("gift", 0, true)]
    [InlineData("gift", 1, false)]
    [InlineData("waiver", 0, false)]
    public void The_counter_decides_within_its_limit_and_passes_up_the_rest(string matter, decimal amount, bool isOnTheSpot) // ORG-14
    {
        AuthorityDecision decision = Whole.Authority!.Decide(matter, amount);
        Assert.Equal((isOnTheSpot, isOnTheSpot ? null : "shop manager"), (decision.IsOnTheSpot, decision.PassedTo));
        BilingualContract.Explains(decision.Explain);
        Assert.Contains("ORG-14", decision.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(System.Text.Json.JsonSerializer.Serialize(decision, Info<AuthorityDecision>(DomainJson.Options)));
    }

    [Fact]
    public void A_negative_amount_or_a_blank_matter_is_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => Whole.Authority!.Decide("refund", -1), "amount");
        Refuses<ArgumentException>(() => Whole.Authority!.Decide(" ", 1), "matter");
    }

    [Fact]
    public void A_complex_service_has_one_project_manager_who_regularly_tells_how_far_it_is() // ORG-06
    {
        Assert.True(ComplexServices.NeedsProjectManager(ComplexServices.NewBroadband));
        Assert.False(ComplexServices.NeedsProjectManager("sim-card"));
        Assert.True(ComplexServices.NeedsProjectManager("sim-card", ["sim-card"]));
        var project = new ComplexServiceProject(ComplexServices.EnterpriseLine, "Wang", Day);
        Assert.Equal((7, Day.PlusDays(7)), (ComplexServices.UsualNoticeDays, project.NextNoticeDue));
        Assert.False(project.IsNoticeOverdue(Day.PlusDays(7)));
        Assert.True(project.IsNoticeOverdue(Day.PlusDays(8)));
        ComplexServiceProject told = project.Notify(Day.PlusDays(5));
        Assert.Equal(Day.PlusDays(12), told.NextNoticeDue);
        ComplexServiceProject delivered = told.Deliver(Day.PlusDays(30));
        Assert.Null(delivered.NextNoticeDue);
        Assert.False(delivered.IsNoticeOverdue(Day.PlusDays(300)));
        Assert.Equal("'enterprise-line', project manager 'Wang': 1 notices, the next by 2026-11-14 (ORG-06)", told.ToString());
        Assert.All([project, told, delivered], each => BilingualContract.Explains(each.Explain));
        Assert.All([project, told, delivered], each => RoundTrips(each, Info<ComplexServiceProject>(DomainJson.Options)));
        EqualityContract.Holds(told, project.Notify(Day.PlusDays(5).WithCalendar(CalendarSystem.Coptic)), project, delivered, project.Notify(Day.PlusDays(6)));
        Refuses<ArgumentOutOfRangeException>(() => told.Notify(Day), "noticedOn");
        Refuses<ArgumentOutOfRangeException>(() => told.Deliver(Day), "deliveredOn", "2026-11-07");
        Refuses<ArgumentOutOfRangeException>(() => delivered.Notify(Day.PlusDays(31)), "deliveredOn");
        Refuses<ArgumentOutOfRangeException>(() => new ComplexServiceProject("a", "b", Day, 0), "noticeDays");
        Refuses<ArgumentException>(() => new ComplexServiceProject("a", " ", Day), "manager");
    }

    [Property]
    public void The_next_notice_is_due_the_interval_after_the_last_one(byte[] gaps, byte interval)
    {
        int days = (interval % 30) + 1;
        var project = new ComplexServiceProject("a", "b", Day, days);
        LocalDate last = Day;
        foreach (byte gap in gaps)
        {
            last = last.PlusDays(gap);
            project = project.Notify(last);
        }

        Assert.Equal(last.PlusDays(days), project.NextNoticeDue);
        Assert.Equal(gaps.Length, project.NoticedOn.Count);
    }

    [Fact]
    public void Outsourcing_changes_neither_the_standard_nor_who_calls_back() // ORG-10
    {
        ServiceStandard repair = new("repair", StandardClass.Swift, new("Repair", "修复")) { Limit = GradeLimits.TownRepair };
        ServiceStandard visit = repair with { Id = "visit" };
        Assert.Empty(Outsourcing.Check([repair, visit], [visit, repair, repair with { Id = "more" }], "service", "service"));
        IReadOnlyList<Finding> findings = Outsourcing.Check([repair, visit], [repair with { Limit = GradeLimits.TownRepair.With(ServiceGrade.Gold, StandardLimit.Hours(30)) }], "service", "contractor");
        Assert.Equal("own[0].limit own[1] callbacksNow", string.Join(" ", findings.Select(finding => finding.Path)));
        Assert.All(findings, finding => Assert.Equal("ORG-10", finding.RuleId.ToString()));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Assert.Contains("gold", findings[0].Message.En, StringComparison.Ordinal);
        Assert.Single(Outsourcing.Check([repair], [repair with { Limit = null }], "service", "service"));
        Refuses<ArgumentException>(() => Outsourcing.Check([repair, repair], [], "a", "a"), "own", "'repair'");
        Refuses<ArgumentException>(() => Outsourcing.Check([], [], "a", " "), "callbacksNow");
        Refuses<ArgumentNullException>(() => Outsourcing.Check([], [null!], "a", "a"), "outsourced");
    }

    [Fact]
    public void The_hotline_knows_cause_and_end_of_a_mass_fault_before_the_first_customer_asks() // ORG-12
    {
        MassFaultNotice notice = new("North", "cut fibre", Noon + Duration.FromHours(3), Noon);
        Assert.Empty(MassFaultNotice.Check(notice, null));
        Assert.Empty(MassFaultNotice.Check(notice, Noon + Duration.FromTicks(1)));
        Assert.Equal(["sentAt"], MassFaultNotice.Check(notice, Noon).Select(finding => finding.Path));
        Assert.Equal(["notice"], MassFaultNotice.Check(null, null).Select(finding => finding.Path));
        IReadOnlyList<Finding> bare = MassFaultNotice.Check(new("North", " ", null, Noon), Noon - Duration.FromHours(1));
        Assert.Equal(["cause", "repairedBy", "sentAt"], bare.Select(finding => finding.Path));
        Assert.All(bare, finding => Assert.Equal("ORG-12", finding.RuleId.ToString()));
        BilingualContract.Holds(bare.Select(finding => finding.Message));
        Assert.Equal(["repairedBy"], MassFaultNotice.Check(notice with { RepairedBy = Noon - Duration.Epsilon }, null).Select(finding => finding.Path));
        BilingualContract.Explains(culture => notice.Explain(culture));
        BilingualContract.Explains(culture => new MassFaultNotice("North", null, null, Noon).Explain(culture));
        Assert.Equal("Mass fault in 'North': cause 'cut fibre', expected to end at 2026-11-23T07:00:00Z (ORG-12)", notice.ToString());
        RoundTrips(notice, Info<MassFaultNotice>(DomainJson.Options), """{"area":"North","cause":"cut fibre","repairedBy":"2026-11-23T07:00:00Z","sentAt":"2026-11-23T04:00:00Z"}""");
    }

    [Fact]
    public void Service_at_the_counter_needs_all_six_conditions() // ORG-13
    {
        SuccessChecklist some = SuccessChecklist.Of([new(SuccessCondition.Roles, true, "job sheets"), new(SuccessCondition.Control, false)]);
        Assert.Equal(6, some.Checks.Count);
        Assert.False(some.IsMet);
        Assert.StartsWith("1 of 6 conditions met (ORG-13)\nAttention from the top: not looked at\nEffective control: not met", some.ToString(), StringComparison.Ordinal);
        BilingualContract.Explains(some.Explain);
        RoundTripsAsText(some, Info<SuccessChecklist>(DomainJson.Options));
        Assert.True(SuccessChecklist.Of(Enum.GetValues<SuccessCondition>().Select(condition => new ConditionCheck(condition, true))).IsMet);
        Assert.False(new SuccessChecklist([]).IsMet);
        Refuses<ArgumentException>(() => SuccessChecklist.Of([some.Checks[0], some.Checks[0]]), "checks", "Leadership");
        Refuses<ArgumentOutOfRangeException>(() => SuccessChecklist.Of([new((SuccessCondition)9, true)]), "value");
    }

    [Fact]
    public void The_service_system_is_revised_every_year_and_approved_by_the_general_manager() // IMP-18
    {
        ServiceSystem system = new("customer service", new(2022, 5, 1),
        [
            new("3", new(2025, 12, 20), "forum added", "Zhao", new(2026, 1, 8)),
            new("2", new(2023, 6, 1), "time limits tightened", "Zhao", new(2023, 6, 30)),
            new("4", new(2026, 11, 1), "messages"),
        ]);
        Assert.Empty(system.Lint());
        RevisionStatus status = system.StatusOn(new(2026, 11, 24));
        Assert.Equal("3", status.InForce?.Version);
        Assert.Equal((new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31), false), (status.DueFrom, status.DueBy, status.IsDue));
        Assert.Equal([2024, 2025], status.MissedYears); // version 3 was ready in 2025 and approved in 2026
        Assert.Equal(["4"], status.AwaitingApproval.Select(revision => revision.Version));
        Assert.Equal(
            "'customer service' on 2026-11-24: version '3' holds, approved by 'Zhao' on 2026-01-08; next revision due from 2027-01-01 to 2027-12-31; missed: 2024, 2025; not approved yet: 4 (IMP-18)",
            status.ToString());
        RevisionStatus waiting = system.StatusOn(new(2026, 1, 7));
        Assert.Equal(("2", true, new LocalDate(2026, 12, 31)), (waiting.InForce?.Version, waiting.IsDue, waiting.DueBy));
        RevisionStatus young = system.StatusOn(new(2022, 6, 1));
        Assert.Equal((null, false, new LocalDate(2023, 12, 31)), (young.InForce, young.IsDue, young.DueBy));
        Assert.Empty(young.MissedYears);
        Assert.All(new[] { status, waiting, young }, one => BilingualContract.Explains(one.Explain));
        RoundTripsAsText(status, Info<RevisionStatus>(DomainJson.Options));
        RoundTripsAsText(system, Info<ServiceSystem>(DomainJson.Options));
        Assert.Equal(system.ToJson(), ServiceSystem.Parse(system.ToJson(indented: true)).ToJson());
        Refuses<ArgumentOutOfRangeException>(() => system.StatusOn(new(2500, 1, 1)), "day");
    }

    [Fact]
    public void What_is_wrong_with_a_service_system_is_found_with_its_place() // IMP-18
    {
        ServiceSystem wrong = new(" ", new(2022, 5, 1),
        [
            new("1", new(2022, 4, 30), "", "Zhao"),
            new("1", new(2023, 1, 1), "x", null, new(2022, 12, 31)),
            new(" ", new(2023, 1, 1), "x"),
        ]);
        IReadOnlyList<Finding> findings = wrong.Lint();
        Assert.Equal(
            "name revisions[0].changes revisions[0].revisedOn revisions[0].approvedOn revisions[1].version revisions[1].generalManager revisions[1].approvedOn revisions[2].version",
            string.Join(" ", findings.Select(finding => finding.Path)));
        Assert.All(findings, finding => Assert.Equal("IMP-18", finding.RuleId.ToString()));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Assert.False(ServiceSystem.TryParse("""{"schemaVersion":2,"name":1,"since":"2022-13-01","revisions":[{"version":"1","x":0}]}""", out _, out IReadOnlyList<Finding> broken));
        Assert.Equal(
            "$.schemaVersion $.name $.since $.revisions[0].revisedOn $.revisions[0].changes $.revisions[0].x", string.Join(" ", broken.Select(finding => finding.Path)));
    }

    [Fact]
    public void A_project_that_is_none_is_refused_with_all_findings_and_their_places() // ORG-06
    {
        System.Text.Json.JsonException refusal = Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize(
            """{"schemaVersion":1,"service":" ","startedOn":"2026-03-01","noticeDays":0,"noticedOn":["2026-02-01","x"],"deliveredOn":"2026-01-01","more":1}""", Info<ComplexServiceProject>(DomainJson.Options)));
        Assert.All(
            new[] { "$.service: ", "$.manager: ", "$.noticeDays: ", "$.noticedOn[0]: ", "$.noticedOn[1]: ", "$.deliveredOn: ", "$.more: " },
            path => Assert.Contains(path, refusal.Message, StringComparison.Ordinal));
    }

    private static ServiceOrganization Whole { get; } = new(
        "North",
        [
            new(OrganizationTier.Decision, "board", ["sets the goals"]),
            new(OrganizationTier.Execution, "installation", ["installs", "repairs"]),
            new(OrganizationTier.Support, "marketing", [SupportDuties.DutyOf(SupportFunction.Marketing).En], SupportFunction.Marketing),
            new(OrganizationTier.Support, "operations", [SupportDuties.DutyOf(SupportFunction.Operations).En], SupportFunction.Operations),
            new(OrganizationTier.Support, "service", [SupportDuties.DutyOf(SupportFunction.CustomerService).En], SupportFunction.CustomerService),
        ],
        [new(SupervisionLevel.CentreManager, "Zhao"), new(SupervisionLevel.BranchManager, "Qian"), new(SupervisionLevel.Dispatch, "Sun")],
        [
            new(EmergencyScenario.InstallationBacklog, "installation", "Li", true, ["call in the second shift"]),
            new(EmergencyScenario.MassFault, "operations", "Zhou", true, ["tell the hotline", "send all crews"]),
        ],
        new("shop manager", [new("refund", 200), new("gift", 0)]));

    private static void Named<T>(int count, Func<T, LocalizedText> label, string parameter = "value")
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        Assert.Equal(count, values.Length);
        BilingualContract.Holds(values.Select(label));
        Assert.Equal(count, values.Select(value => label(value).Zh).Distinct().Count());
        Refuses<ArgumentOutOfRangeException>(() => label((T)Enum.ToObject(typeof(T), 99)), parameter, "99", values[0].ToString());
    }
}
