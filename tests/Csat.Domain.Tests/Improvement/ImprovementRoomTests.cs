using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>Control points, PDCA, blind spots, cases, triggers, training and the roll-out of the norm.</summary>
public sealed class ImprovementRoomTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void A_conflict_is_traced_to_control_points_with_target_and_owner() // IMP-04
    {
        Assert.Equal(5, ControlIndicators.All.Count);
        Assert.Equal(["Process", "Process", "Result", "Result", "Result"], ControlIndicators.All.Select(indicator => indicator.Kind.ToString()));
        BilingualContract.Holds(ControlIndicators.All.Select(indicator => indicator.Name));
        ConflictTrace trace = Trace(new(ControlIndicators.ResponseTime, 2, "Wang"), new(ControlIndicators.ProblemSolvedRate, 90, "Li"), new(ControlIndicators.Repeats, 10, "Li"));
        Assert.Empty(trace.Lint());
        IReadOnlyList<ControlCheck> checks = trace.Check([new("response-time", 2), new("problem-solved", 89.9)]);
        Assert.Equal([ControlStatus.Met, ControlStatus.Missed, ControlStatus.NotMeasured], checks.Select(check => check.Status));
        Assert.Equal("Missed: Problem-solved rate, measured 89.9 %, target at least 90 %, owner 'Li' (IMP-04)", checks[1].ToString());
        Assert.All(checks, check => BilingualContract.Explains(check.Explain));
        BilingualContract.Explains(trace.Explain);
        Assert.Equal(4, trace.Explain().Split('\n').Length);
        RoundTripsAsText(trace, Info<ConflictTrace>(DomainJson.Options));
        RoundTripsAsText(checks[2], Info<ControlCheck>(DomainJson.Options));
        Refuses<ArgumentException>(() => trace.Check([new("speed", 1)]), "measured", "'speed'", "response-time");
        Refuses<ArgumentException>(() => trace.Check([new("repeats", double.NaN)]), "measured");
    }

    [Fact]
    public void Process_and_result_are_both_controlled_or_it_is_found() // IMP-05
    {
        ConflictTrace onlyResult = new(" ", "", [new(ControlIndicators.Repeats, null, null), new(ControlIndicators.Repeats, double.NaN, " ")]);
        IReadOnlyList<Finding> findings = onlyResult.Lint();
        Assert.Equal(
            "conflict problem points[0].target points[0].owner points[1].indicator.id points[1].target points[1].owner points", string.Join(" ", findings.Select(finding => finding.Path)));
        Assert.Equal("IMP-05", findings[7].RuleId.ToString());
        Assert.All(findings.Take(7), finding => Assert.Equal("IMP-04", finding.RuleId.ToString()));
        Assert.Equal(2, Trace().Lint().Count(finding => finding.RuleId.ToString() == "IMP-05"));
        Assert.Equal(ControlStatus.NotMeasured, Trace(new ControlPoint(ControlIndicators.Repeats, null, "Li")).Check([new("repeats", 1)])[0].Status);
    }

    [Fact]
    public void An_improvement_goes_round_in_four_stages_and_eight_steps_with_statistics() // IMP-17
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], PdcaSteps.All.Select(step => step.Number));
        Assert.Equal("Plan Plan Plan Plan Do Check Act Act", string.Join(" ", PdcaSteps.All.Select(step => step.Stage)));
        BilingualContract.Holds(PdcaSteps.All.SelectMany(step => new[] { step.Name, step.Tool }));
        PdcaEntry[] round = [.. PdcaSteps.All.Select(step => new PdcaEntry(step.Number, "found", step.Tool.En))];
        Assert.Empty(PdcaSteps.Lint(round));
        Assert.Equal(8, PdcaSteps.Lint([]).Count);
        Assert.Equal(["round[2].tool", "round[3].step", "round[4].step"], PdcaSteps.Lint([round[0], round[1], round[2] with { Tool = " " }, round[1], round[2] with { Step = 9 }, .. round[3..]]).Select(finding => finding.Path));
        Assert.All(PdcaSteps.Lint([round[0]]), finding => Assert.Equal("IMP-17", finding.RuleId.ToString()));
        Refuses<ArgumentNullException>(() => PdcaSteps.Lint([null!]), "round");
        RoundTrips(round[0], Info<PdcaEntry>(DomainJson.Options));
        RoundTrips(PdcaSteps.All[0], Info<PdcaStep>(DomainJson.Options));
    }

    [Fact]
    public void Blind_spots_stand_in_two_lists_by_city() // IMP-09
    {
        BlindSpotReport report = BlindSpotReport.Of(
            [
                new("Baoding", "market hall", new(2026, 11, 3), new(2026, 11, 30)),
                new("Baoding", "tunnel", new(2026, 11, 30), new(2026, 12, 1)),
                new("Anguo", "lift", new(2026, 10, 31)),
                new("Anguo", "cellar", new(2026, 9, 1), new(2026, 12, 1)),
                new("Anguo", "roof", new(2026, 9, 1), new(2026, 11, 30)),
                new("Anguo", "park", new(2026, 12, 1)),
            ],
            new YearMonth(2026, 11));
        Assert.Equal([new("Anguo", 0, 0, 2), new BlindSpotCity("Baoding", 2, 1, 0)], report.ByCity);
        Assert.Equal((2, 2, 1, 1), (report.NewlyFound.Count, report.StillOpen.Count, report.Settled, report.Later));
        BilingualContract.Explains(report.Explain);
        Assert.Contains("2026-11: 2 newly found, 2 found earlier and not covered (IMP-09)", report.ToString(), StringComparison.Ordinal);
        RoundTripsAsText(report, Info<BlindSpotReport>(DomainJson.Options), null);
        Assert.Equal(["spots[0]", "spots[1]", "spots[2].coveredOn"], Refuses<FindingsException>(
            () => BlindSpotReport.Of([null!, new(" ", "x", Today), new("a", "b", Today, Today.PlusDays(-1))], new YearMonth(2026, 11)), "spots").Findings.Select(finding => finding.Path));
    }

    [Property]
    public void No_blind_spot_is_lost(int seed)
    {
        var random = new Random(seed);
        BlindSpot[] spots = [.. Enumerable.Range(0, random.Next(60)).Select(i =>
        {
            LocalDate found = Today.PlusDays(random.Next(-90, 60));
            return new BlindSpot("city " + random.Next(4), "place " + i, random.Next(3) == 0 ? found.WithCalendar(CalendarSystem.Coptic) : found, random.Next(2) == 0 ? null : found.PlusDays(random.Next(90)));
        })];
        BlindSpotReport report = BlindSpotReport.Of(spots, new YearMonth(2026, 11));
        Assert.Equal(spots.Length, report.NewlyFound.Count + report.StillOpen.Count + report.Settled + report.Later);
        Assert.Equal(report.NewlyFound.Count, report.ByCity.Sum(row => row.NewlyFound));
        Assert.Equal(report.StillOpen.Count, report.ByCity.Sum(row => row.StillOpen));
        Assert.All(report.ByCity, row => Assert.InRange(row.NewlyCovered, 0, row.NewlyFound));
    }

    [Fact]
    public void A_case_is_fed_into_a_project_until_service_confirms_that_it_was_avoided() // IMP-19
    {
        LessonCase leak = new("L-1", "photos", "seal the duct", "construction", Today);
        LessonBase cases = new([leak, new("L-2", "log", "test the lift", "network", Today)], [new("L-1", "North"), new("L-2", "North", true)]);
        Assert.Equal((LessonStatus.FedIn, LessonStatus.FedIn, LessonStatus.NotFedIn), (cases.StatusOf("L-1", "North"), cases.StatusOf("L-2", "North"), cases.StatusOf("L-1", "South")));
        Finding unconfirmed = Assert.Single(cases.Lint());
        Assert.Equal(("uses[1].confirmedBy", "IMP-19"), (unconfirmed.Path, unconfirmed.RuleId.ToString()));
        LessonBase reviewed = cases with { Uses = [.. cases.Uses, new("L-1", "North", true, "Zhou of service"), new("L-2", "North", false, "Zhou of service")] };
        Assert.Equal((LessonStatus.Avoided, LessonStatus.Recurred), (reviewed.StatusOf("L-1", "North"), reviewed.StatusOf("L-2", "North")));
        Assert.Equal(["L-2"], reviewed.OpenFor("North").Select(open => open.Id));
        BilingualContract.Explains(culture => reviewed.Explain("North", culture));
        RoundTripsAsText(reviewed, Info<LessonBase>(DomainJson.Options));
        Assert.Equal(
            "cases[0].evidence cases[0].lesson cases[0].department cases[1].id uses[0].caseId uses[0].project",
            string.Join(" ", new LessonBase([leak with { Evidence = "", Lesson = " ", Department = "" }, leak], [new("X", " ")]).Lint().Select(finding => finding.Path)));
    }

    [Theory]
    [InlineData(70d, 80d, -15d, -5d, ImprovementTriggerStatus.Triggered)]
    [InlineData(70d, 80d, -15d, 0d, ImprovementTriggerStatus.NotShown)]
    [InlineData(70d, 80d, -25d, 5d, ImprovementTriggerStatus.NotShown)]
    [InlineData(80d, 80d, -5d, 5d, ImprovementTriggerStatus.NotBelow)]
    [InlineData(85d, 80d, null, null, ImprovementTriggerStatus.NotBelow)]
    [InlineData(70d, 80d, null, null, ImprovementTriggerStatus.NoData)]
    [InlineData(null, 80d, null, null, ImprovementTriggerStatus.NoData)]
    public void Online_below_offline_starts_an_analysis_only_when_the_interval_shows_it(double? online, double? offline, double? low, double? high, ImprovementTriggerStatus status) // IMP-16
    {
        ImprovementTrigger trigger = ImprovementTrigger.OnlineBelowOffline(new(online, 200), new(offline, 300), low, high, "%");
        Assert.Equal(status, trigger.Status);
        BilingualContract.Explains(trigger.Explain);
        RoundTrips(trigger, Info<ImprovementTrigger>(DomainJson.Options));
        ImprovementItem? item = trigger.Propose("I-9", "online hall", Today);
        Assert.Equal(status == ImprovementTriggerStatus.Triggered, item is not null);
        Assert.True(item is null || (item.Deadline == Today.PlusDays(30) && item.Standard == new ImprovementStandard("satisfaction online", LimitDirection.AtLeast, 80, "%")));
        Assert.True(trigger.Propose("I-9", "线上厅", Today, Cultures.Chinese) is not { } chinese || chinese.Problem == "线上渠道满意度低于线下");
    }

    [Fact]
    public void A_trigger_refuses_what_is_no_figure()
    {
        Refuses<ArgumentOutOfRangeException>(() => ImprovementTrigger.OnlineBelowOffline(new(double.NaN, 1), new(1, 1), null, null), "online");
        Refuses<ArgumentOutOfRangeException>(() => ImprovementTrigger.OnlineBelowOffline(new(1, 1), new(1, 1), 2, 1), "differenceHigh");
        Refuses<ArgumentNullException>(() => ImprovementTrigger.OnlineBelowOffline(null!, new(1, 1), 2, 1), "online");
    }

    [Fact]
    public void Training_is_due_by_role_and_last_day_of_training() // IMP-22
    {
        IReadOnlyList<TrainingDue> due = TrainingDuties.Due(
            [
                new("Zhao", TrainingRole.Staff, new(2020, 1, 1), new(2026, 8, 10)),
                new("Qian", TrainingRole.Staff, new(2020, 1, 1), new(2026, 10, 1)),
                new("Sun", TrainingRole.Staff, new(2020, 1, 1), new(2026, 6, 30)),
                new("Li", TrainingRole.NewStaff, new(2026, 11, 23)),
                new("Zhou", TrainingRole.NewStaff, new(2026, 11, 1), new(2026, 11, 2)),
                new("Wu", TrainingRole.Manager, new(2024, 5, 1)),
            ],
            Today);
        Assert.Equal("Wu 2024-12-31 True; Sun 2026-09-30 True; Li 2026-11-23 False; Zhao 2026-12-31 False; Qian 2027-03-31 False", string.Join("; ", due.Select(item => $"{item.Person.Name} {item.DueOn:uuuu-MM-dd} {item.IsOverdue}")));
        Assert.All(due, item => BilingualContract.Explains(item.Explain));
        Assert.Equal("Sun (Staff): advanced service by 2026-09-30, overdue (IMP-22)", due[1].ToString());
        Assert.Equal((3, 12), (TrainingDuties.Standard[1].EveryMonths, TrainingDuties.ManagersEveryMonths));
        RoundTripsAsText(due[0], Info<TrainingDue>(DomainJson.Options));
        Refuses<ArgumentOutOfRangeException>(() => TrainingDuties.Due([], Today, [TrainingDuties.Standard[0] with { EveryMonths = 5 }]), "duties", "5");
        Refuses<ArgumentException>(() => TrainingDuties.Due([new(" ", TrainingRole.Staff, Today)], Today), "people");
    }

    [Property]
    public void The_next_training_is_in_the_period_after_the_last_one(int days, int choice)
    {
        int months = new[] { 1, 2, 3, 4, 6, 12 }[Math.Abs(choice % 6)];
        LocalDate last = Today.PlusDays(days % 5000);
        TrainingDue due = Assert.Single(TrainingDuties.Due([new("a", TrainingRole.Staff, Today, last)], Today, [TrainingDuties.Standard[1] with { EveryMonths = months }]));
        Assert.Equal((last.Year * 12) + last.Month - 1 - ((last.Month - 1) % months) + (2 * months), (due.DueOn.PlusDays(1).Year * 12) + due.DueOn.PlusDays(1).Month - 1);
        Assert.Equal(1, due.DueOn.PlusDays(1).Day);
    }

    [Fact]
    public void The_norm_comes_in_three_phases_and_the_next_one_only_when_everybody_passed() // IMP-23
    {
        var rollout = new KpoRollout(["Zhao", "Qian"]);
        Assert.Equal((1, 3), (rollout.Phase, KpoRollout.Phases));
        rollout = rollout.Pass("Zhao", 1, out IReadOnlyList<Finding> findings);
        Assert.Empty(findings);
        Assert.Equal(["Qian"], rollout.Open);
        Refused("Zhao", 2, "phase", "1 have still to pass");
        Refused("Zhao", 1, "phase", "passed already");
        Refused("Zhao", 4, "phase", "1 to 3");
        Refused("Wu", 1, "person", "'Wu'");
        BilingualContract.Explains(rollout.Explain);
        foreach ((string person, int phase) in new[] { ("Qian", 1), ("Qian", 2), ("Zhao", 2), ("Zhao", 3), ("Qian", 3) })
        {
            rollout = rollout.Pass(person, phase, out findings);
            Assert.Empty(findings);
            RoundTrips(rollout, Info<KpoRollout>(DomainJson.Options));
        }

        Assert.Null(rollout.Phase);
        Assert.Empty(rollout.Open);
        BilingualContract.Explains(rollout.Explain);
        EqualityContract.Holds(rollout, new KpoRollout(["Zhao", "Qian"], [3, 3]), new KpoRollout(["Zhao", "Qian"], [3, 2]), new KpoRollout(["Qian", "Zhao"], [3, 3]));

        void Refused(string person, int phase, string path, string mention)
        {
            Assert.Same(rollout, rollout.Pass(person, phase, out IReadOnlyList<Finding> refused));
            Finding finding = Assert.Single(refused);
            Assert.Equal((path, "IMP-23"), (finding.Path, finding.RuleId.ToString()));
            Assert.Contains(mention, finding.Message.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_rollout_that_nobody_could_have_is_refused()
    {
        Refuses<ArgumentException>(() => new KpoRollout([]), "staff");
        Refuses<ArgumentException>(() => new KpoRollout(["a", "a"]), "staff");
        Refuses<ArgumentException>(() => new KpoRollout(["a", "b"], [1]), "passed");
        Refuses<ArgumentException>(() => new KpoRollout(["a", "b"], [2, 0]), "passed", "[2, 0]");
        Refuses<ArgumentException>(() => new KpoRollout(["a"], [4]), "passed");
    }

    [Fact]
    public void Files_of_this_room_say_everything_that_is_wrong_with_its_place() // IMP-04, IMP-19, IMP-23
    {
        Assert.False(KpoRollout.TryParse("""{"schemaVersion":1,"staff":["a"," ",7],"passed":[4,"x"],"more":1}""", out _, out IReadOnlyList<Finding> findings));
        Assert.Equal("$.staff[1] $.staff[2] $.passed[0] $.passed[1] $.more", string.Join(" ", findings.Select(finding => finding.Path)));
        Assert.Equal("$.staff[1] $.passed", Wrong("""{"schemaVersion":1,"staff":["a","a"],"passed":[2,0]}"""));
        Assert.Equal("$.staff", Wrong("""{"schemaVersion":1,"staff":[]}"""));
        Assert.Equal("$.staff $.passed", Wrong("""{"schemaVersion":1,"staff":[],"passed":[1]}"""));
        Assert.Equal("$.schemaVersion", Wrong("""{"staff":["a"]}"""));
        Assert.Equal("$.schemaVersion", Wrong("""{"schemaVersion":7,"staff":["a"]}"""));
        Assert.Equal(1, KpoRollout.Parse("""{"schemaVersion":1,"staff":["a"]}""").Phase);

        Assert.False(LessonBase.TryParse("""{"schemaVersion":1,"cases":[{"id":1,"evidence":"","lesson":"l","department":"d","on":"x"},null],"uses":[{"project":"p","isAvoided":"yes"}]}""", out _, out findings));
        Assert.Equal("$.cases[0].id $.cases[0].on $.cases[1] $.uses[0].caseId $.uses[0].isAvoided", string.Join(" ", findings.Select(finding => finding.Path)));

        Assert.False(ConflictTrace.TryParse(
            """{"schemaVersion":1,"conflict":"c","problem":1,"points":[{"indicator":{"id":"i","name":{"en":"n","zh":"n"},"kind":"Both","direction":"Up"},"target":1e999,"owner":2},{"target":1}]}""", out _, out findings));
        Assert.Equal(
            "$.problem $.points[0].indicator.kind $.points[0].indicator.direction $.points[0].target $.points[0].owner $.points[1].indicator", string.Join(" ", findings.Select(finding => finding.Path)));
        ConflictTrace trace = Trace(new(ControlIndicators.ResponseTime, 2, "Wang"), new(ControlIndicators.Repeats, double.NaN, null));
        Assert.Equal([2, null], ConflictTrace.Parse(trace.ToJson()).Points.Select(point => point.Target)); // what is no figure is no target
        Assert.Equal(ControlIndicators.Repeats, ConflictTrace.Parse(trace.ToJson()).Points[1].Indicator);

        static string Wrong(string json) => KpoRollout.TryParse(json, out _, out IReadOnlyList<Finding> found) ? "none" : string.Join(" ", found.Select(finding => finding.Path));
    }

    [Fact]
    public void What_people_wrote_is_explained_whole()
    {
        string problem = string.Concat(Enumerable.Repeat("customers of the northern district waited ", 3));
        ImprovementItem item = new("I-1", problem, "m\n" + problem, "service", Today, new("indicator", LimitDirection.AtLeast, 1));
        Assert.Contains(problem, item.Explain(), StringComparison.Ordinal);
        Assert.Contains("m\\u000A" + problem, item.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Contains(problem, new ImprovementPlan("b", "s", [item]).Explain(), StringComparison.Ordinal);
        Assert.Contains(problem, Trace(new ControlPoint(ControlIndicators.Repeats, 1, problem)).Explain(), StringComparison.Ordinal);
    }

    private static ConflictTrace Trace(params ControlPoint[] points) => new("waited two days", "orders are passed on by hand", points);
}
