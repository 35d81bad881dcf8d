using System.Text.Json;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>The three-colour list, churn, signs of leaving, loyalty, points and experience officers.</summary>
public sealed class RelationshipTests
{
    private static readonly LocalDate Today = new(2026, 5, 31);
    private static readonly Instant Nine = Instant.FromUtc(2026, 5, 31, 1, 0);

    [Fact]
    public void Every_value_has_a_name_in_both_languages_and_no_other_value_has_one()
    {
        Named<CustomerColor>(3, CustomerColorLabels.Label);             // REL-03
        Named<RelationshipSign>(5, RelationshipSignLabels.Label);
        Named<RepairWay>(4, RepairWayLabels.Label);                     // REL-02
        Named<RecoveryOrigin>(3, RecoveryOriginLabels.Label);
        Named<RecoveryState>(4, RecoveryStateLabels.Label);
        Named<RecoveryEventType>(5, RecoveryEventTypeLabels.Label);
        Named<RecoveryOutcome>(4, RecoveryOutcomeLabels.Label);
        Named<ChurnType>(4, ChurnTypeLabels.Label);                     // REL-04
        Named<ChurnCause>(4, ChurnCauseLabels.Label);                   // REL-05
        Named<LeavingSignal>(7, LeavingSignalLabels.Label);             // REL-06
        Named<RelationshipLevel>(3, RelationshipLevelLabels.Label);     // REL-10
        Named<LoyaltyStage>(2, LoyaltyStageLabels.Label);               // REL-08
        Named<StayReason>(3, StayReasonLabels.Label);                   // REL-09
        Named<PointsStatus>(4, PointsStatusLabels.Label);               // REL-11
    }

    [Theory] // REL-01, REL-03
    [InlineData(-1, null, null, CustomerColor.Red, true)]
    [InlineData(0, null, null, CustomerColor.Yellow, true)]
    [InlineData(1, null, null, CustomerColor.Green, false)]
    [InlineData(1, "2026-02-28", "2026-03-01", CustomerColor.Yellow, true)]  // three months before 31 May is 28 February
    [InlineData(1, "2026-02-27", "2026-03-01", CustomerColor.Green, false)]
    [InlineData(1, "2020-01-01", null, CustomerColor.Red, false)]            // open for years: red, but no longer in REL-01's population
    [InlineData(1, "2026-05-31", null, CustomerColor.Red, true)]
    [InlineData(1, "2026-06-01", null, CustomerColor.Green, false)]          // tomorrow isn't known today
    [InlineData(1, "2020-01-01", "2026-06-01", CustomerColor.Red, false)]    // settled tomorrow is open today
    [InlineData(null, "2026-05-01", "2026-05-02", CustomerColor.Yellow, true)]
    [InlineData(null, null, null, null, false)]
    public void Answers_and_conflicts_give_a_colour_and_the_repair_population(int? answer, string? arisen, string? settled, CustomerColor? color, bool repair)
    {
        RelationshipList list = RelationshipPolicies.Standard.List(
            ["C-1"], answer is null ? [] : [new("C-1", Today, (Sentiment)answer)], arisen is null ? [] : [new("C-1", Date(arisen), settled is null ? null : Date(settled))], Today);
        RelationshipRow row = Assert.Single(list.Rows);
        Assert.Equal((color, repair), (row.Color, row.NeedsRepair));
        Assert.Equal(["REL-01", "REL-03"], row.RuleIds.Select(rule => rule.ToString()));
        BilingualContract.Explains(row.Explain);
        BilingualContract.Explains(list.Explain);
        RoundTripsAsText(list, Info<RelationshipList>(DomainJson.Options));
    }

    [Fact]
    public void The_latest_answer_counts_and_of_a_day_the_worst()
    {
        Assert.Equal(CustomerColor.Green, Color([new("C", Today.PlusDays(-1), Sentiment.Negative), new("C", Today, Sentiment.Positive)]));
        Assert.Equal(CustomerColor.Red, Color([new("C", Today, Sentiment.Positive), new("C", Today, Sentiment.Negative)]));
        Assert.Equal(CustomerColor.Green, Color([new("C", Today, Sentiment.Positive), new("C", Today.PlusDays(1), Sentiment.Negative)]));
        RelationshipPolicy forgetful = new("f", "1", RelationshipPolicies.Standard.Signs, answerMonths: 12);
        Assert.Null(forgetful.List(["C"], [new("C", Today.PlusMonths(-12).PlusDays(-1), Sentiment.Negative)], [], Today).Rows[0].Color);

        static CustomerColor? Color(CustomerAnswer[] answers) => RelationshipPolicies.Standard.List(["C"], answers, [], Today).Rows[0].Color;
    }

    [Fact]
    public void What_cannot_be_counted_is_rejected_with_its_reason()
    {
        RelationshipList list = RelationshipPolicies.Standard.List(
            ["C-1", "", "C-1", null!, "C-2"],
            [new("C-9", Today, Sentiment.Positive), new("C-1", Today, (Sentiment)7), null!, new("C-2", Today, Sentiment.Neutral)],
            [new("C-1", Today, Today.PlusDays(-1)), null!], Today);
        Assert.Equal((5, 2, 3, 5), (list.Given, list.Rows.Count, list.Rejected.Count, list.RejectedFacts.Count));
        Assert.Equal(["answers[0].customer", "answers[1].sentiment", "answers[2]", "conflicts[0].settledOn", "conflicts[1]"], list.RejectedFacts.Select(finding => finding.Path));
        Assert.Equal((1, 1), (list.CountOf(CustomerColor.Yellow), list.CountOf(null)));
        Assert.Equal("C-2", Assert.Single(list.Repair).Customer);
        Refuses<ArgumentOutOfRangeException>(() => RelationshipPolicies.Standard.List([], [], [], new(9999, 12, 31)), "asOf", "1900-01-01");
    }

    [Fact]
    public void Answers_come_from_survey_responses()
    {
        SurveyResponse response = Response("C-1", "D", Instant.FromUtc(2026, 5, 30, 16, 30));
        Assert.Equal(new CustomerAnswer("C-1", Today, Sentiment.Negative), CustomerAnswer.Of(response, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]));
        Assert.Null(CustomerAnswer.Of(SurveyResponse.Unanswered("C-1", Touchpoint.Bill, SurveyChannel.Sms, RatingScales.Callback3, Nine), DateTimeZone.Utc));
        RoundTripsAsText([new CustomerAnswer("C-1", Today, Sentiment.Negative)], Info<CustomerAnswer[]>(DomainJson.Options));
        RoundTripsAsText([new ServiceConflict("C-1", Today), new ServiceConflict("C-1", Today, Today)], Info<ServiceConflict[]>(DomainJson.Options));
    }

    [Fact]
    public void A_policy_is_a_file()
    {
        RelationshipPolicy policy = new("own", "2", RelationshipPolicies.Standard.Signs.Select(row => row.Sign == RelationshipSign.RecentConflict ? row with { Color = null } : row), 6, 24);
        Assert.All(RelationshipPolicies.All.Append(policy), one => Assert.Equal(one.ToJson(true), RelationshipPolicy.Parse(one.ToJson()).ToJson(true)));
        RoundTripsAsText(policy, Info<RelationshipPolicy>(DomainJson.Options));
        Assert.Equal((3, (int?)null), (RelationshipPolicies.Standard.ConflictMonths, RelationshipPolicies.Standard.AnswerMonths));
        FindingsException refusal = Refuses<FindingsException>(
            () => RelationshipPolicy.Parse("""{"schemaVersion":1,"id":"x","version":"1","signs":[{"sign":"satisfied","color":"blue"}],"conflictMonths":0,"x":1}"""), "json");
        Assert.Equal(["$.signs[0].color", "$.conflictMonths", "$.x"], refusal.Findings.Select(finding => finding.Path));
        Refuses<FindingsException>(() => new RelationshipPolicy("", "1", [RelationshipPolicies.Standard.Signs[0], RelationshipPolicies.Standard.Signs[0], null!], 200), "signs", "id", "conflictMonths", "signs[1].sign", "signs[2]", "Satisfied is missing");
        Assert.False(RelationshipPolicy.TryParse("{", out _, out IReadOnlyList<Finding> findings));
        Assert.Single(findings);
    }

    [Property(MaxTest = 300)]
    public Property The_list_agrees_with_an_independent_model() => Prop.ForAll(
        Gen.ListOf(Triple(Gen.Choose(-1, 1), Gen.Choose(-130, 5))).ToArbitrary(),
        Gen.ListOf(Triple(Gen.Choose(-130, 5), Gen.Choose(-1, 60))).ToArbitrary(),
        (answers, conflicts) =>
        {
            RelationshipList list = RelationshipPolicies.Standard.List(
                ["0", "1", "2", "3"], answers.Select(row => new CustomerAnswer(Name(row.Item1), Today.PlusDays(row.Item3), (Sentiment)row.Item2)),
                conflicts.Select(row => new ServiceConflict(Name(row.Item1), Today.PlusDays(row.Item2), row.Item3 < 0 ? null : Today.PlusDays(row.Item2 + row.Item3))), Today);
            int threeMonths = Period.DaysBetween(new(2026, 2, 28), Today);
            for (int customer = 0; customer < 4; customer++)
            {
                var known = answers.Where(row => row.Item1 == customer && row.Item3 <= 0).ToList();
                int? last = known.Count == 0 ? null : known.Where(row => row.Item3 == known.Max(other => other.Item3)).Min(row => row.Item2);
                var past = conflicts.Where(row => row.Item1 == customer && row.Item2 <= 0).ToList();
                bool open = past.Any(row => row.Item3 < 0 || row.Item2 + row.Item3 > 0);
                bool recent = past.Any(row => -row.Item2 <= threeMonths);
                CustomerColor? color = last == -1 || open ? CustomerColor.Red : last == 0 || recent ? CustomerColor.Yellow : last == 1 ? CustomerColor.Green : null;
                Assert.Equal((color, last is -1 or 0 || recent), (list.Rows[customer].Color, list.Rows[customer].NeedsRepair));
            }

            Assert.Equal(4, list.CountOf(CustomerColor.Red) + list.CountOf(CustomerColor.Yellow) + list.CountOf(CustomerColor.Green) + list.CountOf(null));
        });

    [Fact]
    public void Lost_customers_are_counted_by_type_and_cause() // REL-04, REL-05
    {
        ChurnCounts counts = ChurnReasonMaps.Telecom.Count(["搬迁", "Poor Network", "poor-network", "billing error", "服务态度差", "cheaper elsewhere", "欠费", "aliens", "aliens", null, " "]);
        Assert.Equal((11, 20, 4), (counts.Given, counts.Counts.Count, counts.UnknownCustomers));
        Assert.Equal(counts.Given, counts.Counts.Sum(count => count.Customers) + counts.UnknownCustomers);
        Assert.Equal([1, 1, 1, 4], new[] { ChurnType.Natural, ChurnType.Malicious, ChurnType.Competitive, ChurnType.Fault }.Select(counts.CountOf));
        Assert.Equal((3, 1, 1, 2), (counts.CountOf(ChurnCause.Value), counts.CountOf(ChurnCause.System), counts.CountOf(ChurnCause.Employee), counts.CountOf(ChurnCause.Outside)));
        Assert.Equal([new(string.Empty, 2), new("aliens", 2)], counts.Unknown);
        ChurnCounts unrecorded = new ChurnReasonMap("own", "1", [new("fault", new(ChurnType.Fault)), new("moved", new(ChurnType.Natural, ChurnCause.Outside))]).Count(["fault", "fault", "moved"]);
        Assert.Equal((2, 1), (unrecorded.CountOf((ChurnCause?)null), unrecorded.CountOf(ChurnCause.Outside))); // a cause that nobody recorded isn't the same as none of the company's
        Assert.Equal("3 customers left, 0 for reasons that aren't in the map (REL-04, REL-05)\nnatural, outside the company: 1\nby the company's fault, cause not recorded: 2", unrecorded.ToString());
        BilingualContract.Explains(counts.Explain);
        RoundTripsAsText(counts, Info<ChurnCounts>(DomainJson.Options));
        RoundTripsAsText(ChurnReasonMaps.Telecom, Info<ChurnReasonMap>(DomainJson.Options));
        Assert.Equal(ChurnReasonMaps.Telecom.ToJson(), ChurnReasonMap.Parse(ChurnReasonMaps.Telecom.ToJson()).ToJson());
        RoundTripsAsText(ChurnReasonMaps.Telecom.Count(["\ud800", "\ud83d"]), Info<ChurnCounts>(DomainJson.Options));
    }

    [Fact]
    public void A_map_of_reasons_that_cannot_be_is_refused_with_everything_that_is_wrong()
    {
        Refuses<FindingsException>(
            () => new ChurnReasonMap("x", "", [new("A", new(ChurnType.Fault)), new("a", new(ChurnType.Natural)), new("b", new((ChurnType)9)), new("c", null!), new(" ", new(ChurnType.Fault))]), "reasons", "version", "already", "Natural, Malicious", "['c']", "[' ']");
        FindingsException refusal = Refuses<FindingsException>(
            () => ChurnReasonMap.Parse("""{"schemaVersion":9,"id":"x","version":"1","reasons":{"a":{"type":"none"},"b":{"type":"fault","cause":"moon","x":1}}}"""), "json");
        Assert.Equal(["$.schemaVersion", "$.reasons.a.type", "$.reasons.b.cause", "$.reasons.b.x"], refusal.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Seven_signs_say_that_a_customer_is_about_to_leave() // REL-06
    {
        LeavingFacts all = new("C-1", Sentiment.Negative, Sentiment.Negative, Sentiment.Negative, Sentiment.Negative, Sentiment.Negative, Sentiment.Negative, Today.PlusDays(-16));
        LeavingWarning warning = LeavingWarning.Of(all, Today);
        Assert.Equal(LeavingSignalLabels.All, warning.Signals);
        Assert.Empty(warning.Unknown);
        Assert.DoesNotContain(LeavingSignal.UnansweredComplaint, LeavingWarning.Of(all with { ComplainedOn = Today.PlusDays(-15) }, Today).Signals);
        Assert.DoesNotContain(LeavingSignal.UnansweredComplaint, LeavingWarning.Of(all with { ComplainedOn = Today.PlusDays(15) }, Today).Signals);
        LeavingWarning nothing = LeavingWarning.Of(new("C-2"), Today);
        Assert.Equal((0, 6), (nothing.Signals.Count, nothing.Unknown.Count));
        Assert.Equal([LeavingSignal.TooDear], LeavingWarning.Of(new("C-3", Sentiment.Neutral, Price: Sentiment.Negative), Today).Signals);
        Assert.All(new[] { warning, nothing }, one => BilingualContract.Explains(one.Explain));
        RoundTripsAsText(warning, Info<LeavingWarning>(DomainJson.Options));
        RoundTrips(all, Info<LeavingFacts>(DomainJson.Options));
        Assert.Equal(15, LeavingWarning.UnansweredDays);
        Refuses<ArgumentException>(() => LeavingWarning.Of(new(" "), Today), "facts");
        Refuses<ArgumentOutOfRangeException>(() => LeavingWarning.Of(new("C", (Sentiment)4), Today), "facts", "4", "Negative");
        Refuses<ArgumentOutOfRangeException>(() => LeavingWarning.Of(new("C"), Today, -1), "unansweredDays", "-1");
    }

    [Theory] // REL-08, REL-09, REL-10
    [InlineData(true, 1, true, true, true, StayReason.Choice, RelationshipLevel.Loyal, LoyaltyStage.Behavioral, false)]
    [InlineData(true, 1, true, true, null, null, RelationshipLevel.Loyal, LoyaltyStage.Emotional, false)]
    [InlineData(true, 1, false, false, true, null, RelationshipLevel.Satisfied, null, false)]
    [InlineData(true, 0, true, true, true, null, RelationshipLevel.Recognized, null, true)]
    [InlineData(true, 1, true, true, true, StayReason.Habit, RelationshipLevel.Loyal, LoyaltyStage.Emotional, true)]
    [InlineData(true, -1, null, null, true, StayReason.FearOfTrouble, RelationshipLevel.Recognized, null, true)]
    [InlineData(false, 1, true, true, true, null, null, LoyaltyStage.Behavioral, false)]
    [InlineData(null, null, null, null, true, null, null, null, false)] // nothing known isn't spurious
    public void Loyalty_is_told_from_habit(bool? worth, int? satisfaction, bool? more, bool? recommend, bool? stays, StayReason? why, RelationshipLevel? level, LoyaltyStage? stage, bool spurious)
    {
        LoyaltyFacts facts = new("C-1", worth, (Sentiment?)satisfaction, more, recommend, stays, why);
        LoyaltyAssessment assessment = LoyaltyAssessment.Of(facts);
        Assert.Equal((level, stage, spurious), (assessment.Level, assessment.Stage, assessment.IsSpurious));
        BilingualContract.Explains(assessment.Explain);
        RoundTripsAsText(assessment, Info<LoyaltyAssessment>(DomainJson.Options));
        RoundTrips(facts, Info<LoyaltyFacts>(DomainJson.Options));
    }

    [Theory] // REL-11
    [InlineData("2026-05-08", "2026-05-08", PointsStatus.InTime)]
    [InlineData("2026-05-09", "2026-05-31", PointsStatus.Late)]
    [InlineData(null, "2026-05-08", PointsStatus.Due)]
    [InlineData(null, "2026-05-09", PointsStatus.Overdue)]
    [InlineData("2026-06-01", "2026-05-31", PointsStatus.Overdue)]
    public void Points_are_granted_within_a_week_after_the_event(string? granted, string asOf, PointsStatus status)
    {
        MemberPoints points = new("M-1", new(2026, 5, 1), granted is null ? null : Date(granted));
        Assert.Equal((new LocalDate(2026, 5, 8), status, 7), (points.DueOn, points.StatusOn(Date(asOf)), MemberPoints.LimitDays));
        BilingualContract.Explains(culture => points.Explain(Date(asOf), culture));
        RoundTrips(points, Info<MemberPoints>(DomainJson.Options));
    }

    [Fact]
    public void Highly_satisfied_customers_are_invited_as_experience_officers() // SUR-11
    {
        SurveyResponse[] responses =
        [
            Response("C-1", "VS", Nine), Response("C-2", "S", Nine), Response("C-3", "VS", Nine - Duration.FromDays(1)), Response("C-3", "D", Nine),
            Response("C-4", "VS", Nine) with { IsPrimed = true }, Response("C-5", "VS", Nine), Response("C-5", "S", Nine), Response("C-6", "D", Nine - Duration.FromDays(1)), Response("C-6", "VS", Nine),
        ];
        Assert.Equal(["C-1", "C-6"], ExperienceOfficers.Invite(responses));
        Assert.Equal(["C-1", "C-2", "C-5", "C-6"], ExperienceOfficers.Invite(responses, topLevels: 9));
        Refuses<ArgumentOutOfRangeException>(() => ExperienceOfficers.Invite([], 0), "topLevels", "0");
    }

    [Fact]
    public void Claims_are_carried_as_claims() => // REL-07
        Assert.Equal((25, 80, 5), (DefectionClaims.LeastProfitLiftPercent, DefectionClaims.MostProfitLiftPercent, DefectionClaims.CostOfNewCustomer));

    private static Gen<(int Item1, int Item2, int Item3)> Triple(Gen<int> second, Gen<int> third) =>
        from customer in Gen.Choose(0, 3)
        from one in second
        from other in third
        select (customer, one, other);

    private static string Name(int customer) => ((char)('0' + customer)).ToString();

    private static SurveyResponse Response(string customer, string level, Instant at) =>
        SurveyResponse.Answered(customer, Touchpoint.FieldService, SurveyChannel.ManualCall, RatingScales.Callback3, level, at, at);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static void Named<T>(int count, Func<T, LocalizedText> label)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        Assert.Equal(count, values.Length);
        BilingualContract.Holds(values.Select(label));
        Assert.Equal(count, values.Select(label).Distinct().Count());
        Refuses<ArgumentOutOfRangeException>(() => label((T)Enum.ToObject(typeof(T), 99)), "value", "99");
    }
}
