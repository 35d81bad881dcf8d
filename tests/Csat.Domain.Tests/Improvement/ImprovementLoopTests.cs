using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.Domain.Tests.ImprovementStories;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class ImprovementLoopTests
{
    [Fact]
    public void An_item_without_department_deadline_or_standard_is_refused_with_all_of_them() // IMP-01
    {
        Assert.False(ImprovementItem.TryCreate("I-1", "p", "m", " ", null, null, out ImprovementItem? item, out IReadOnlyList<Finding> findings));
        Assert.Null(item);
        Assert.Equal(["department", "deadline", "standard"], findings.Select(finding => finding.Path));
        Assert.All(findings, finding => Assert.Equal("IMP-01", finding.RuleId.ToString()));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Assert.Equal(6, Refuses<FindingsException>(() => new ImprovementItem(null, "", "\ud800", null, null, null), "id").Findings.Count);
        Assert.True(ImprovementItem.TryCreate("I-1", Item.Problem, Item.Measure, "marketing", Item.Deadline, Standard, out item, out findings));
        EqualityContract.Holds(Item, item, new ImprovementItem("I-2", Item.Problem, Item.Measure, "marketing", Item.Deadline, Standard));
        BilingualContract.Explains(Item.Explain);
    }

    [Fact]
    public void The_usual_term_is_thirty_days() // IMP-02
    {
        Assert.Equal(30, ImprovementItem.UsualTermDays);
        Assert.Equal(new LocalDate(2026, 12, 2), ImprovementItem.UsualDeadline(Start));
        Assert.Equal(new LocalDate(2026, 12, 2), ImprovementItem.UsualDeadline(Start.WithCalendar(CalendarSystem.PersianSimple)));
    }

    [Theory]
    [InlineData(LimitDirection.AtLeast, 84.9, false)]
    [InlineData(LimitDirection.AtLeast, 85, true)]
    [InlineData(LimitDirection.AtMost, 85, true)]
    [InlineData(LimitDirection.AtMost, 85.1, false)]
    [InlineData(LimitDirection.AtMost, double.NaN, false)]
    public void The_target_itself_meets_the_standard(LimitDirection direction, double measured, bool isMet) => Assert.Equal(isMet, new ImprovementStandard("x", direction, 85).IsMetBy(measured));

    [Fact]
    public void An_improvement_goes_through_both_gates_and_is_planned_anew_until_customers_say_that_it_helped() // IMP-03, IMP-06, IMP-21
    {
        ImprovementLoop loop = Open.ApplyAll(
        [
            new ImprovementCarriedOut(Day(1), "page online"),                            // IMP-06: nobody heard it
            new ImprovementHeard(Day(2), "Chen", true),
            new ImprovementReviewed(Day(3), ["marketing", "marketing"], true),           // IMP-06: one party
            new ImprovementReviewed(Day(3), ["marketing", "service"], true),
            new ImprovementCarriedOut(Day(20), "page online"),
            new ImprovementClosed(Day(21)),                                              // IMP-03: not verified
            new ImprovementVerified(Day(25), Result(90, 0)),                             // IMP-03: nobody answered
            new ImprovementVerified(Day(25), Result(78)),                                // missed
            new ImprovementClosed(Day(26)),                                              // IMP-03: missed
            new ImprovementReplanned(Day(26), "three tariffs", Day(25)),                 // IMP-01: past
            new ImprovementReplanned(Day(26), "three tariffs", Day(60)),
            new ImprovementHeard(Day(27), "Chen", true),
            new ImprovementReviewed(Day(28), ["marketing", "service", "network"], true),
            new ImprovementCarriedOut(Day(61), "three tariffs on sale"),
            new ImprovementVerified(Day(70), Result(88)),
            new ImprovementClosed(Day(69)),                                              // IMP-21: before the last event
            new ImprovementClosed(Day(71)),
            new ImprovementClosed(Day(72)),                                              // IMP-21: closed
        ]);

        Assert.Equal("IMP-06 IMP-06 IMP-03 IMP-03 IMP-03 IMP-01 IMP-21 IMP-21", string.Join(" ", loop.History.SelectMany(entry => entry.Findings).Select(finding => finding.RuleId)));
        Assert.Equal((ImprovementState.Closed, 2, "three tariffs", Day(60), Day(71)), (loop.State, loop.Round, loop.Measure, loop.Deadline, loop.LastOn));
        Assert.Equal(88, loop.Result!.After);
        Assert.True(loop.Result.IsChangeShown);
        Assert.True(loop.IsLate(Day(61)));
        Assert.Equal(20, loop.Explain().Split('\n').Length);
        Assert.EndsWith("Now: Closed, round 2; due 2027-01-01; 10 of 18 events accepted, 8 refused.", loop.Explain(), StringComparison.Ordinal);
        Assert.Contains("当前：已闭环，第 2 轮", loop.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Equal("I-1 Closed", loop.ToString());
    }

    [Fact]
    public void A_gate_that_sends_a_plan_back_has_it_planned_anew() // IMP-06
    {
        ImprovementLoop sentBack = Open.Apply(new ImprovementHeard(Day(1), "Chen", false)).Loop;
        Assert.Equal(ImprovementState.ReplanNeeded, sentBack.State);
        Assert.Equal("IMP-06", Assert.Single(Open.Check(new ImprovementReviewed(Day(1), ["a", "b"], true))).RuleId.ToString());
        Assert.Equal(ImprovementState.ReplanNeeded, Open.ApplyAll([new ImprovementHeard(Day(1), "Chen", true), new ImprovementReviewed(Day(1), ["a", "b"], false)]).State);
        ImprovementOutcome again = sentBack.Apply(new ImprovementReplanned(Day(2), "m", Day(9)));
        Assert.True(again.IsAccepted);
        Assert.Equal("2026-11-04 Planned anew: 'm' by 2026-11-11.", again.Explain());
        Assert.Equal((ImprovementState.Open, 2), (again.Loop.State, again.Loop.Round));
    }

    [Fact]
    public void Late_is_what_is_done_after_its_last_day_or_not_at_all()
    {
        Assert.False(Open.IsLate(Day(30)));
        Assert.True(Open.IsLate(Day(31)));
        ImprovementLoop done = Open.ApplyAll([new ImprovementHeard(Day(1), "a", true), new ImprovementReviewed(Day(1), ["a", "b"], true), new ImprovementCarriedOut(Day(30), "x")]);
        Assert.False(done.IsLate(Day(100)));
    }

    [Fact]
    public void A_plan_answers_a_survey_report_and_is_supervised() // IMP-20
    {
        Refuses<FindingsException>(() => new ImprovementPlan(" ", null, []), "basis", "basis", "supervisor", "items", "IMP-20");
        Assert.Equal(["items[1].id", "items[2]"], Refuses<FindingsException>(() => new ImprovementPlan("r", "s", [Item, Item, null!]), "items").Findings.Select(finding => finding.Path));
        ImprovementPlan plan = Plan;
        Assert.Contains("supervised by 'quality office': 1 item (IMP-20)", plan.Explain(), StringComparison.Ordinal);
        Assert.Contains("督办", plan.Explain(Cultures.Chinese), StringComparison.Ordinal);
        RoundTripsAsText(plan, Info<ImprovementPlan>(DomainJson.Options));
        Assert.Equal(plan.ToJson(true), ImprovementPlan.Parse(plan.ToJson()).ToJson(true));
    }

    [Fact]
    public void What_is_missing_in_a_file_is_found_at_its_place_all_at_once() // IMP-01, IMP-20
    {
        const string json = """{"schemaVersion":1,"basis":"r","items":[{"id":"1","problem":"p","measure":"m"},{"id":"2","problem":" ","measure":"m","department":3,"deadline":"soon","standard":{"indicator":"x","direction":"Up","target":"1"},"colour":1}]}""";
        Assert.False(ImprovementPlan.TryParse(json, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(
            [
                "$.items[0].department", "$.items[0].deadline", "$.items[0].standard", "$.items[1].problem", "$.items[1].department", "$.items[1].deadline",
                "$.items[1].standard.direction", "$.items[1].standard.target", "$.items[1].colour", "$.supervisor",
            ],
            findings.Select(finding => finding.Path));
        Assert.Equal(["IMP-01", "IMP-01", "IMP-01"], findings.Take(3).Select(finding => finding.RuleId.ToString()));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("{}", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":2,"item":1,"openedOn":"2026-11-02","events":[]}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2027-11-02","events":[]}""", "$.openedOn")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[{"type":"Closed","on":"2026-11-02"}]}""", "$.events[0].type")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[null]}""", "$.events[0]")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[{"type":"heard","on":"2026-11-02","leader":"\ud800","isApproved":true}]}""", "$.events[0].leader")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[{"type":"reviewed","on":"2026-11-02","parties":["a",""],"isApproved":true}]}""", "$.events[0].parties[1]")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[{"type":"verified","on":"2026-11-02","result":{"way":"Callback","after":1e999,"answers":1}}]}""", "$.events[0].result.after")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[{"type":"verified","on":"2026-11-02","result":{"way":"Callback","after":1,"answers":-1}}]}""", "$.events[0].result.answers")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[{"type":"verified","on":"2026-11-02","result":{"way":"Callback","after":1,"answers":1,"differenceLow":1}}]}""", "$.events[0].result.differenceLow")]
    [InlineData("""{"schemaVersion":1,"item":ITEM,"openedOn":"2026-11-02","events":[{"type":"verified","on":"2026-11-02","result":{"way":"Callback","after":1,"answers":1,"differenceLow":1,"differenceHigh":0}}]}""", "$.events[0].result.differenceHigh")]
    public void What_is_no_improvement_is_found_at_its_place(string json, string path)
    {
        string item = System.Text.Json.JsonSerializer.Serialize(Item, Info<ImprovementItem>(DomainJson.Options));
        Assert.False(ImprovementLoop.TryParse(json.Replace("ITEM", item, StringComparison.Ordinal), out ImprovementLoop? loop, out IReadOnlyList<Finding> findings));
        Assert.Null(loop);
        Assert.Equal(path, findings[0].Path);
        BilingualContract.Holds(findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Wrong_arguments_are_refused_with_their_names()
    {
        Refuses<ArgumentOutOfRangeException>(() => ImprovementLoop.Open(Item, Day(31)), "openedOn", "2026-12-02");
        Refuses<ArgumentNullException>(() => Open.Apply(null!), "happened");
        Refuses<ArgumentNullException>(() => Open.ApplyAll([null!]), "events");
        Refuses<ArgumentException>(() => new ImprovementReviewed(Start, ["a", " "], true), "parties");
        Refuses<ArgumentException>(() => new ImprovementResult(VerificationWay.Callback, 1, 1, differenceLow: 1), "differenceHigh");
        Refuses<ArgumentOutOfRangeException>(() => new ImprovementResult(VerificationWay.Callback, 1, 1, null, 1, 0), "differenceHigh");
        Refuses<ArgumentOutOfRangeException>(() => new ImprovementResult(VerificationWay.Callback, double.NaN, 1), "after");
        Refuses<ArgumentOutOfRangeException>(() => new ImprovementResult((VerificationWay)9, 1, 1), "way");
        Refuses<ArgumentOutOfRangeException>(() => new ImprovementStandard("x", (LimitDirection)9, 1), "direction");
        Refuses<ArgumentOutOfRangeException>(() => new ImprovementStandard("x", LimitDirection.AtMost, double.PositiveInfinity), "target");
        Refuses<FindingsException>(() => ImprovementLoop.Parse("{}"), "json", "$.item", "$.openedOn", "$.events");
    }

    [Fact]
    public void Events_are_equal_when_the_same_happened_on_the_same_day()
    {
        EqualityContract.Holds<ImprovementEvent>(new ImprovementHeard(Start, "a", true), new ImprovementHeard(Start.WithCalendar(CalendarSystem.Coptic), "a", true), new ImprovementHeard(Start, "a", false), new ImprovementClosed(Start));
        EqualityContract.Holds<ImprovementEvent>(new ImprovementReviewed(Start, ["a", "b"], true), new ImprovementReviewed(Start, ["a", "b"], true), new ImprovementReviewed(Start, ["b", "a"], true));
        Assert.Equal("2026-11-02 Closed", new ImprovementClosed(Start).ToString());
        RoundTrips<ImprovementEvent>(new ImprovementClosed(Start), Info<ImprovementEvent>(DomainJson.Options), """{"type":"closed","on":"2026-11-02"}""");
    }

    [Property(MaxTest = 500)]
    public void Random_streams_reach_no_illegal_state_and_every_refusal_names_its_rule(int seed)
    {
        List<ImprovementEvent> events = Stream(seed, 40);
        ImprovementLoop loop = Open;
        string state = "Open";
        LocalDate last = Start;
        foreach (ImprovementEvent happened in events)
        {
            // The model: a table of states, and the reasons that an event in its turn can still be refused for.
            string? next = Next(state, happened);
            bool isTaken = happened.On >= last && next is not null && happened switch
            {
                ImprovementReviewed reviewed => reviewed.Parties.Count >= 2,
                ImprovementVerified verified => verified.Result.Answers > 0,
                ImprovementReplanned replanned => replanned.Deadline >= replanned.On,
                _ => true,
            };
            IReadOnlyList<Finding> said = loop.Check(happened);
            ImprovementOutcome outcome = loop.Apply(happened);
            Assert.Equal(said, outcome.Findings);
            Assert.Equal(isTaken, outcome.IsAccepted);
            Assert.All(outcome.Findings, finding => Assert.StartsWith("IMP-", finding.RuleId.ToString(), StringComparison.Ordinal));
            BilingualContract.Explains(outcome.Explain);
            (state, last) = isTaken ? (next!, happened.On) : (state, last);
            loop = outcome.Loop;
            Assert.Equal(state, loop.State.ToString());
            Assert.True(loop.State is not (ImprovementState.Reached or ImprovementState.Closed) || Standard.IsMetBy(loop.Result!.After));
            Assert.Equal(loop.State >= ImprovementState.CarriedOut && loop.State != ImprovementState.ReplanNeeded, loop.CarriedOutOn is not null && loop.State != ImprovementState.ReplanNeeded);
        }

        ImprovementLoop all = Open.ApplyAll(events);
        Assert.Equal(events, all.History.Select(entry => entry.Event));
        Assert.Equal(loop.History, all.History);
        Assert.Equal(loop.Explain(), all.Explain());
        ImprovementLoop again = ImprovementLoop.Parse(all.ToJson(indented: seed % 2 == 0));
        Assert.Equal(all.History, again.History);
        Assert.Equal(all.ToJson(), again.ToJson());
        Assert.All(all.History, entry => RoundTrips(entry, Info<ImprovementEntry>(DomainJson.Options)));
        RoundTripsAsText(all, Info<ImprovementLoop>(DomainJson.Options));
    }

    [Fact]
    public void Random_streams_reach_every_state()
    {
        var states = new HashSet<ImprovementState>();
        for (int seed = 0; seed < 300; seed++)
        {
            ImprovementLoop loop = Open;
            foreach (ImprovementEvent happened in Stream(seed, 60))
            {
                loop = loop.Apply(happened).Loop;
                states.Add(loop.State);
            }
        }

        Assert.Equal(7, states.Count);
    }

    [Fact]
    public void A_long_stream_is_taken_in_one_go() => Assert.Equal(100_000, Open.ApplyAll(Enumerable.Repeat(new ImprovementClosed(Start), 100_000)).History.Count);

    private static ImprovementPlan Plan => new("survey 2026-10", "quality office", [Item]);

    private static string? Next(string state, ImprovementEvent happened) => (state, happened) switch
    {
        ("Open", ImprovementHeard heard) => heard.IsApproved ? "Heard" : "ReplanNeeded",
        ("Heard", ImprovementReviewed reviewed) => reviewed.IsApproved ? "Reviewed" : "ReplanNeeded",
        ("Reviewed", ImprovementCarriedOut) => "CarriedOut",
        ("CarriedOut", ImprovementVerified verified) => verified.Result.After >= 85 ? "Reached" : "ReplanNeeded",
        ("ReplanNeeded", ImprovementReplanned) => "Open",
        ("Reached", ImprovementClosed) => "Closed",
        _ => null,
    };
}
