using System.Text.Json;
using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>Responses, coverage, gaps, visits, plans and reviews of surveys.</summary>
public sealed class SurveyTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 11, 23, 1, 0);

    [Fact]
    public void Every_value_has_a_name_in_both_languages_and_no_other_value_has_one()
    {
        Named<SurveyChannel>(6, SurveyChannelLabels.Label);
        Named<Touchpoint>(7, TouchpointLabels.Label);                       // ORG-07
        Named<LifecycleStage>(4, LifecycleStageLabels.Label);
        Named<SurveyAnswer>(3, SurveyAnswerLabels.Label);
        Named<OpinionSource>(6, OpinionSourceLabels.Label);                 // SUR-06
        Named<SatisfactionMethod>(4, SatisfactionMethodLabels.Label);       // SUR-05
        Named<ServiceQualityDimension>(5, ServiceQualityDimensionLabels.Label); // SUR-04
        Named<SurveyPopulation>(2, SurveyPopulationLabels.Label);           // SUR-08
        Named<SurveyConductor>(2, SurveyConductorLabels.Label);
        Named<SurveyMetric>(3, SurveyMetricLabels.Label);                   // SUR-01
        Named<SurveyCycle>(3, SurveyCycleLabels.Label);
        Named<MysteryResult>(3, MysteryResultLabels.Label);
        Named<ReviewPeriod>(3, ReviewPeriodLabels.Label);                   // SAT-02
        Named<SmsReplyFault>(10, SmsReplyFaultLabels.Label);
    }

    [Fact]
    public void A_dissatisfied_answer_needs_a_reason_and_a_recovery_case() // CB-06
    {
        SurveyResponse angry = Answer("C-1", "D");
        Assert.True(angry.NeedsReason && angry.NeedsRecovery);
        Assert.Contains("CB-06", angry.Explain(null), StringComparison.Ordinal);
        SurveyResponse known = angry with { Reason = "late" };
        Assert.True(!known.NeedsReason && known.NeedsRecovery);
        SurveyResponse happy = Answer("C-2", "非常满意");
        Assert.False(happy.NeedsReason || happy.NeedsRecovery);
        SurveyResponse silent = SurveyResponse.Unanswered("C-3", Touchpoint.Hotline, SurveyChannel.Sms, RatingScales.Callback3, Nine);
        Assert.True(silent is { Sentiment: null, Level: null, NeedsReason: false, NeedsRecovery: false });
        Assert.All(new[] { angry, known, happy, silent, happy with { IsPrimed = true } }, response => BilingualContract.Explains(response.Explain));
    }

    [Fact]
    public void A_response_survives_json_and_equals_only_its_like()
    {
        SurveyResponse full = Answer("C-1", "D") with { Stage = LifecycleStage.Care, Verbatim = "两次没来", Reason = "迟到", IsPrimed = true };
        string json = RoundTrips(full, Info<SurveyResponse>(DomainJson.Options));
        Assert.Contains("\"scale\":\"callback-3\"", json, StringComparison.Ordinal);
        RoundTrips(SurveyResponse.Unanswered("C-1", Touchpoint.Bill, SurveyChannel.Web, RatingScales.OneToFive.WithCodes(98, 99), Nine), Info<SurveyResponse>(DomainJson.Options));
        RoundTrips(SurveyResponse.NotApplicable("C-1", Touchpoint.Bill, SurveyChannel.Web, RatingScales.OneToFive, Nine, Nine), Info<SurveyResponse>(DomainJson.Options));
        EqualityContract.Holds(full, full with { }, full with { Reason = null }, full with { IsPrimed = false }, full with { Stage = null }, full with { Verbatim = "x" }, Answer("C-2", "D"));
    }

    [Fact]
    public void A_response_that_cannot_be_is_refused_with_everything_that_is_wrong()
    {
        FindingsException refusal = Refuses<FindingsException>(
            () => SurveyResponse.Answered(" ", (Touchpoint)9, (SurveyChannel)9, RatingScales.SmsAbcd, "E", Nine, Nine - Duration.FromTicks(1)), "level", "'E'", "D, C, B, A", "OwnHall");
        Assert.Equal(["customer", "touchpoint", "channel", "level", "answeredAt"], refusal.Findings.Select(finding => finding.Path));
        Refuses<ArgumentException>(() => Answer("C", "D") with { Reason = "\ud800" }, "value", "\\uD800");
        Refuses<ArgumentOutOfRangeException>(() => Answer("C", "D") with { Stage = (LifecycleStage)9 }, "value", "9", "Acquire");
        Refuses<JsonException>(
            () => JsonSerializer.Deserialize("""{"customer":" ","touchpoint":"moon","channel":"sms","scale":"x","answer":"answered","level":"A","askedAt":"now","answeredAt":"2026-01-01T00:00:00Z","colour":1}""", Info<SurveyResponse>(DomainJson.Options)),
            null, "$.customer", "$.touchpoint", "$.scale", "$.askedAt", "$.colour");
        Refuses<JsonException>(
            () => JsonSerializer.Deserialize("""{"customer":"C","touchpoint":"Bill","channel":"sms","scale":"callback-3","answer":"noAnswer","level":"VS","askedAt":"2026-01-01T00:00:00Z"}""", Info<SurveyResponse>(DomainJson.Options)), null, "$.level");
    }

    [Fact]
    public void Seven_contact_points_and_four_stages_make_28_cells() // ORG-07
    {
        Assert.Equal(28, Touchpoints.Matrix.Distinct().Count());
        Assert.Equal(Touchpoint.OnlineHall, Touchpoints.Aliases.TryFind("网厅".AsSpan(), out Touchpoint found) ? found : default);
        Assert.All(TouchpointLabels.All, touchpoint => Assert.True(Touchpoints.Aliases.TryFind(touchpoint.Label().Zh.AsSpan(), out Touchpoint same) && same == touchpoint));
        TouchpointMatrix matrix = TouchpointMatrix.Count([Answer("C-1", "D") with { Stage = LifecycleStage.Care }, Answer("C-2", "VS"), SurveyResponse.Unanswered("C-3", Touchpoint.Bill, SurveyChannel.Sms, RatingScales.Callback3, Nine)]);
        Assert.Equal((3, 30, 27, 3), (matrix.Given, matrix.Cells.Count, matrix.Missing.Count, matrix.Cells.Sum(cell => cell.Asked)));
        BilingualContract.Explains(matrix.Explain);
        RoundTripsAsText(matrix, Info<TouchpointMatrix>(DomainJson.Options));
        Refuses<ArgumentException>(() => TouchpointMatrix.Count([null!]), "responses");
    }

    [Fact]
    public void Coverage_says_which_province_channel_and_service_nobody_answered_for() // SUR-02
    {
        SurveyFrame frame = new("frame", "1", ["GD", "FJ"], [Touchpoint.Hotline, Touchpoint.Bill], ["mobile", "broadband"]);
        SurveyCoverage coverage = frame.Check([new("gd", Touchpoint.Hotline, "Mobile"), new("GD", Touchpoint.Hotline, "mobile"), new("XX", Touchpoint.Hotline, "mobile"), new("GD", Touchpoint.OwnHall, "mobile"), new("GD", Touchpoint.Bill, "tv"), null!]);
        Assert.Equal((6, 8, 7, 4), (coverage.Given, coverage.Cells.Count, coverage.Missing.Count, coverage.Rejected.Count));
        Assert.Equal(coverage.Given, coverage.Cells.Sum(cell => cell.Responses) + coverage.Rejected.Count);
        Assert.Equal(2, coverage.Cells[0].Responses);
        Assert.Equal(["responses[2].province", "responses[3].channel", "responses[4].service", "responses[5]"], coverage.Rejected.Select(finding => finding.Path));
        Assert.False(coverage.IsComplete);
        Assert.True(new SurveyFrame("f", "1", ["GD"], null, ["m"]).Check(TouchpointLabels.All.Select(channel => new SurveyCell("GD", channel, "m"))).IsComplete);
        BilingualContract.Explains(coverage.Explain);
        RoundTripsAsText(coverage, Info<SurveyCoverage>(DomainJson.Options));
        Assert.Equal(frame.ToJson(), SurveyFrame.Parse(frame.ToJson()).ToJson());
        RoundTripsAsText(frame, Info<SurveyFrame>(DomainJson.Options));
        Refuses<FindingsException>(() => new SurveyFrame("", "1", ["GD", "gd", ""], [], []), "provinces", "id", "provinces[1]", "provinces[2]", "channels", "services");
        Refuses<FindingsException>(() => SurveyFrame.Parse("""{"schemaVersion":2,"id":"x","version":"1","provinces":[],"services":["m"],"x":1}"""), "json", "$.schemaVersion", "$.x");
    }

    [Fact]
    public void The_result_counts_in_the_assessment_of_departments_and_of_provincial_companies() // SUR-02
    {
        SurveyFrame frame = new("frame", "1", ["GD", "FJ"], null, ["mobile"]);
        AssessedUnit[] all = [new(OrganizationLevel.Headquarters, "market", 0.3m), new(OrganizationLevel.Headquarters, " Network ", 1), new(OrganizationLevel.Province, "gd", 0.1m), new(OrganizationLevel.Province, "FJ", 0.2m)];
        Assert.Empty(frame.CheckAssessments(["Market", "network"], all));
        Assert.Equal(["departments[1]", "provinces[0]"], frame.CheckAssessments(["Market", "network"], [all[0], all[3]]).Select(finding => finding.Path));
        IReadOnlyList<Finding> wrong = frame.CheckAssessments(["market"], [all[0] with { Weight = 0 }, all[2] with { Weight = 1.5m }, all[3], all[3], null!, new(OrganizationLevel.City, "FJ", 1), new(OrganizationLevel.Province, "XX", 1)]);
        Assert.Equal(
            "assessed[0].weight assessed[1].weight assessed[3].name assessed[4] assessed[5].level assessed[6].name departments[0] provinces[0]", string.Join(" ", wrong.Select(finding => finding.Path)));
        Assert.All(wrong, finding => Assert.Equal("SUR-02", finding.RuleId.ToString()));
        BilingualContract.Holds(wrong.Select(finding => finding.Message));
        Assert.Contains(frame.CheckAssessments([], all), finding => finding.Path == "departments");
        RoundTripsAsText(all, Info<AssessedUnit[]>(DomainJson.Options));
    }

    [Fact]
    public void Aspects_are_ranked_by_importance_and_by_performance() // SUR-05
    {
        ImportanceRanking ranking = ImportanceRanking.Count(
            [new("network", 5, 2), new("network", 5, 3), new("price", 5, 4), new("hall", 2, 5), new("bill", 4, 4), new("hall", 6, 1), new("hall", 1, 0), new(" ", 1, 1), null!]);
        Assert.Equal((9, 4), (ranking.Given, ranking.Rejected.Count));
        Assert.Equal(
            [new("network", 2, 10, 5, 1, 4), new("price", 1, 5, 4, 1, 2), new("bill", 1, 4, 4, 3, 2), new RankedAspect("hall", 1, 2, 5, 4, 1)], ranking.Aspects);
        Assert.Equal(["network", "price"], ranking.ShortBoards.Select(aspect => aspect.Aspect));
        Assert.Equal(["answers[5].importance", "answers[6].performance", "answers[7].aspect", "answers[8]"], ranking.Rejected.Select(finding => finding.Path));
        Assert.All(ranking.Rejected, finding => Assert.Equal("SUR-05", finding.RuleId.ToString()));
        BilingualContract.Explains(ranking.Explain);
        RoundTripsAsText(ranking, Info<ImportanceRanking>(DomainJson.Options));
        Assert.Empty(ImportanceRanking.Count([]).Aspects);
        Refuses<ArgumentOutOfRangeException>(() => ImportanceRanking.Count([], -1), "least");
        Refuses<ArgumentOutOfRangeException>(() => ImportanceRanking.Count([], 3, 3), "most");
    }

    [Fact]
    public void Callbacks_are_reviewed_by_day_by_week_and_by_month() // SAT-02
    {
        DateTimeZone shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        SurveyResponse[] all = [At(11, 30, 1, "D"), At(11, 30, 17, "VS"), At(12, 6, 15, "S"), At(12, 6, 16, "D"), At(11, 29, 15, "S")]; // Monday 30 November; 17:00 UTC is 1 December there
        Assert.Equal(
            ["2026-11-29..2026-11-29 1", "2026-11-30..2026-11-30 1", "2026-12-01..2026-12-01 1", "2026-12-06..2026-12-06 1", "2026-12-07..2026-12-07 1"], Shown(ReviewPeriod.Day));
        Assert.Equal(["2026-11-23..2026-11-29 1", "2026-11-30..2026-12-06 3", "2026-12-07..2026-12-13 1"], Shown(ReviewPeriod.Week));
        Assert.Equal(["2026-11-01..2026-11-30 2", "2026-12-01..2026-12-31 3"], Shown(ReviewPeriod.Month));
        CallbackPeriod week = CallbackReview.ByPeriod(all, ReviewPeriod.Week, shanghai)[1];
        Assert.Equal((1, 2, "late"), (week.Review.Negative, week.Review.Positive, week.Review.Reasons.Single().Reason));
        Assert.StartsWith("2026-11-30 to 2026-12-06 (SAT-02): 3 asked", week.ToString(), StringComparison.Ordinal);
        BilingualContract.Explains(week.Explain);
        RoundTripsAsText([week], Info<CallbackPeriod[]>(DomainJson.Options));
        Assert.Empty(CallbackReview.ByPeriod([], ReviewPeriod.Day, shanghai));
        Refuses<ArgumentOutOfRangeException>(() => CallbackReview.ByPeriod(all, (ReviewPeriod)9, shanghai), "value");
        Refuses<ArgumentNullException>(() => CallbackReview.ByPeriod([null!], ReviewPeriod.Day, shanghai), "responses");
        SurveyResponse ancient = SurveyResponse.Unanswered("C", Touchpoint.Bill, SurveyChannel.Sms, RatingScales.Callback3, Instant.MinValue);
        Refuses<ArgumentOutOfRangeException>(() => CallbackReview.ByPeriod([ancient], ReviewPeriod.Week, shanghai), "responses");

        static SurveyResponse At(int month, int day, int hour, string level)
        {
            Instant askedAt = Instant.FromUtc(2026, month, day, hour, 0);
            return SurveyResponse.Answered("C", Touchpoint.Hotline, SurveyChannel.Sms, RatingScales.Callback3, level, askedAt, askedAt) with { Reason = level == "D" ? "late" : null };
        }

        IEnumerable<string> Shown(ReviewPeriod period) => CallbackReview.ByPeriod(all, period, shanghai).Select(days => FormattableString.Invariant($"{days.From:uuuu-MM-dd}..{days.Through:uuuu-MM-dd} {days.Review.Asked}"));
    }

    [Property]
    public bool No_callback_is_lost_between_periods(int[] hours, int period) // SAT-02
    {
        SurveyResponse[] all = [.. hours.Select(hour => SurveyResponse.Unanswered("C", Touchpoint.Bill, SurveyChannel.Sms, RatingScales.Callback3, Nine + Duration.FromHours(hour % 100_000)))];
        ReviewPeriod by = (ReviewPeriod)Math.Abs(period % 3);
        IReadOnlyList<CallbackPeriod> periods = CallbackReview.ByPeriod(all, by, DateTimeZone.ForOffset(Offset.FromHours(8)));
        return periods.Sum(days => days.Review.Asked) == all.Length
            && periods.Zip(periods.Skip(1)).All(pair => pair.First.Through < pair.Second.From)
            && periods.All(days => by != ReviewPeriod.Week || (days.From.DayOfWeek == IsoDayOfWeek.Monday && days.Through == days.From.PlusDays(6)));
    }

    [Fact]
    public void A_gap_is_perception_minus_expectation() // SUR-04, SUR-07
    {
        ServqualGaps gaps = ServqualGaps.Count([new("reliability-1", 7, 4), new("reliability-2", 5, 5), new("empathy-1", 3, 6), new("nothing", 1, 1), new("empathy-2", 8, 1), null!]);
        ServqualGap reliability = gaps.Dimensions[0];
        Assert.Equal((2, -3L, 1, 1, 0), (reliability.Answers, reliability.GapSum, reliability.Below, reliability.Met, reliability.Above));
        Assert.Equal((6, 5, 3, 3), (gaps.Given, gaps.Dimensions.Count, gaps.Answers, gaps.Rejected.Count));
        Assert.Equal(-3, new ServqualAnswer("reliability-1", 7, 4).Gap);
        Assert.Equal(10, ServqualItems.Standard.Select(item => item.Id).Distinct().Count());
        BilingualContract.Holds(ServqualItems.Standard.Select(item => item.Text));
        BilingualContract.Explains(gaps.Explain);
        RoundTripsAsText(gaps, Info<ServqualGaps>(DomainJson.Options));
        Refuses<ArgumentOutOfRangeException>(() => ServqualGaps.Count([], least: 5, most: 5), "most", "5", "6 to 100");
        Refuses<ArgumentException>(() => ServqualGaps.Count([], [.. ServqualItems.Standard, ServqualItems.Standard[0]]), "items", "reliability-1");
    }

    [Fact]
    public void Mystery_visits_are_counted_point_by_point() // SUR-06
    {
        MysteryVisit visit = new("Hall 1", Touchpoint.OwnHall, new(2026, 5, 1), "M-1", [new("greeting", MysteryResult.Met), new("queue", MysteryResult.Missed, "18 min"), new("toilet", MysteryResult.NotSeen)]);
        MysterySummary summary = MysterySummary.Count([visit, visit with { Place = "Hall 2" }, visit with { Place = "", Checks = [new("a", MysteryResult.Met), new("a", (MysteryResult)7), null!] }, null!]);
        Assert.Equal((4, 2), (summary.Given, summary.Counted));
        Assert.Equal([new("queue", 0, 2, 0), new("greeting", 2, 0, 0), new("toilet", 0, 0, 2)], summary.Points);
        Assert.Equal(["visits[2].place", "visits[2].checks[1].result", "visits[2].checks[2]", "visits[3]"], summary.Rejected.Select(finding => finding.Path));
        BilingualContract.Explains(summary.Explain);
        RoundTripsAsText(visit, Info<MysteryVisit>(DomainJson.Options));
        RoundTripsAsText(summary, Info<MysterySummary>(DomainJson.Options));
    }

    [Fact]
    public void Users_are_called_back_and_big_customers_phoned_visited_or_sent_a_questionnaire() // SUR-08
    {
        Assert.Equal([SurveyChannel.AutomaticVoice, SurveyChannel.Sms, SurveyChannel.ManualCall], SurveyPopulation.Users.Channels());
        Assert.Equal([SurveyChannel.ManualCall, SurveyChannel.Visit, SurveyChannel.Questionnaire], SurveyPopulation.BigCustomers.Channels());
        Refuses<ArgumentOutOfRangeException>(() => ((SurveyPopulation)5).Channels(), "population", "5", "Users");
    }

    [Fact]
    public void Answers_after_a_message_or_an_offer_are_marked() // SUR-03
    {
        SurveyResponse[] responses = [Answer("C-1", "VS"), Answer("C-2", "VS"), Answer("C-3", "VS")];
        IReadOnlyList<SurveyResponse> marked = SurveyPriming.Mark(responses, [new("C-1", Nine - Duration.FromDays(30)), new("C-2", Nine - Duration.FromDays(31)), new("C-3", Nine + Duration.FromHours(9))]);
        Assert.Equal([true, false, false], marked.Select(response => response.IsPrimed));
        Assert.Equal(Duration.FromDays(30), SurveyPriming.Window);
        Refuses<ArgumentOutOfRangeException>(() => SurveyPriming.Mark(responses, [], Duration.FromDays(-1)), "window");
    }

    [Fact]
    public void Ratings_on_the_spot_are_told_from_later_ones() // CB-09
    {
        OnTheSpotRatings ratings = OnTheSpotRatings.Count(
        [
            new("T-1", Nine, Nine + Duration.FromMinutes(30)), new("T-2", Nine, Nine + Duration.FromMinutes(31)), new("T-3", Nine), new("T-4", Nine, Nine - Duration.FromMinutes(1)),
            new("T-5", Nine, Nine - Duration.FromHours(1)), new("T-1", Nine), new("", Nine), null!,
        ]);
        Assert.Equal((8, 2, 1, 1, 4, 4), (ratings.Given, ratings.OnTheSpot, ratings.Later, ratings.NotRated, ratings.Finished, ratings.Rejected.Count));
        BilingualContract.Explains(ratings.Explain);
        RoundTripsAsText(ratings, Info<OnTheSpotRatings>(DomainJson.Options));
        RoundTripsAsText([new FinishedWork("T-1", Nine), new FinishedWork("T-2", Nine, Nine)], Info<FinishedWork[]>(DomainJson.Options));
    }

    [Fact]
    public void A_review_counts_answers_and_the_reasons_of_dissatisfied_customers() // SAT-02, CB-08
    {
        CallbackReview review = CallbackReview.Of([Answer("C-1", "D") with { Reason = "late" }, Answer("C-2", "D") with { Reason = "late" }, Answer("C-3", "D"), Answer("C-4", "VS") with { IsPrimed = true }, SurveyResponse.Unanswered("C-5", Touchpoint.Bill, SurveyChannel.Sms, RatingScales.Callback3, Nine)]);
        Assert.Equal((5, 4, 3, 0, 1, 1, 1), (review.Asked, review.Answered, review.Negative, review.Neutral, review.Positive, review.NoAnswer, review.Primed));
        Assert.Equal([new("late", 2)], review.Reasons);
        Assert.Equal("C-3", Assert.Single(review.WithoutReason).Customer);
        BilingualContract.Explains(review.Explain);
        RoundTripsAsText(review, Info<CallbackReview>(DomainJson.Options));
    }

    [Theory]
    [InlineData("2026-03-10", null, "2026-03-10", "2026-12-31")]
    [InlineData("2026-03-10", "2026-05-01", "2027-01-01", "2027-12-31")]
    [InlineData("2026-03-10", "2025-12-31", "2026-03-10", "2026-12-31")] // before it was a duty
    [InlineData("2020-02-29", "2024-12-31", "2025-01-01", "2025-12-31")]
    public void A_third_party_asks_once_a_year(string since, string? last, string from, string by) // SUR-01
    {
        SurveyDue due = SurveyPlans.ThirdParty.NextDue(Date(since), last is null ? null : Date(last));
        Assert.Equal((Date(from), Date(by)), (due.From, due.By));
        Assert.True(due.IsOpen(Date(by)) && !due.IsOverdue(Date(by)) && due.IsOverdue(Date(by).PlusDays(1)) && !due.IsOpen(Date(from).PlusDays(-1)));
        BilingualContract.Explains(due.Explain);
    }

    [Theory]
    [InlineData("2026-02-10", null, "2026-02-10", "2026-03-31")]
    [InlineData("2026-02-10", "2026-12-31", "2027-01-01", "2027-03-31")]
    [InlineData("2026-02-10", "2026-04-01", "2026-07-01", "2026-09-30")]
    public void Enterprise_customers_are_met_once_a_quarter(string since, string? last, string from, string by) // SUR-06
    {
        SurveyDue due = SurveyPlans.EnterpriseTalk.NextDue(Date(since), last is null ? null : Date(last));
        Assert.Equal((Date(from), Date(by)), (due.From, due.By));
    }

    [Theory]
    [InlineData("2026-02-10", null, "2026-05-10")]
    [InlineData("2026-11-30", null, "2027-02-28")]
    [InlineData("2026-02-10", "2026-05-09", "2026-05-10")]
    [InlineData("2026-02-10", "2026-05-10", null)]
    public void Residents_are_visited_three_months_after_they_moved_in(string movedIn, string? last, string? from) // SUR-09
    {
        SurveyDue due = SurveyPlans.ResidentVisit.NextDue(Date(movedIn), last is null ? null : Date(last));
        Assert.Equal((from is null ? null : Date(from), (LocalDate?)null), (due.From, due.By));
        Assert.Equal(from is not null, due.IsOpen(new(2030, 1, 1)));
        Assert.False(due.IsOverdue(new(2030, 1, 1)));
        BilingualContract.Explains(due.Explain);
    }

    [Fact]
    public void A_survey_counts_only_with_everything_that_its_duty_asks_for()
    {
        SurveyRound good = new("third-party", new(2026, 6, 1), SurveyConductor.ThirdParty, SurveyMetricLabels.All, []);
        SurveySchedule schedule = SurveyPlans.Telecom.Schedule([good, good with { HeldOn = new(2027, 6, 1), Conductor = SurveyConductor.Own, Metrics = [SurveyMetric.Satisfaction] }, good with { Duty = "x" }, good with { HeldOn = new(9999, 1, 1) }, null!], new(2026, 1, 1));
        Assert.Equal((5, 1), (schedule.Given, schedule.Counted));
        Assert.Equal(["rounds[1].conductor", "rounds[1].metrics", "rounds[1].metrics", "rounds[2].duty", "rounds[3].heldOn", "rounds[4]"], schedule.Rejected.Select(finding => finding.Path));
        Assert.Equal(RuleId.Parse("SUR-01"), schedule.Rejected[0].RuleId);
        Assert.Equal([new LocalDate(2027, 12, 31), new LocalDate(2026, 3, 31)], schedule.Due.Select(due => due.By));
        Assert.Equal(2, SurveyPlans.ResidentVisit.Check(good).Count); // form and report
        BilingualContract.Explains(schedule.Explain);
        RoundTripsAsText(schedule, Info<SurveySchedule>(DomainJson.Options));
        RoundTripsAsText([good], Info<SurveyRound[]>(DomainJson.Options));
        Assert.Equal(schedule.Due[1], JsonSerializer.Deserialize<SurveySchedule>(JsonSerializer.Serialize(schedule, Info<SurveySchedule>(DomainJson.Options)), Info<SurveySchedule>(DomainJson.Options))!.Due[1]);
    }

    [Fact]
    public void A_plan_is_a_file()
    {
        Assert.All(SurveyPlans.All, plan => RoundTripsAsText(plan, Info<SurveyPlan>(DomainJson.Options)));
        Assert.All(SurveyPlans.All, plan => Assert.Equal(plan.ToJson(true), SurveyPlan.Parse(plan.ToJson()).ToJson(true)));
        FindingsException refusal = Refuses<FindingsException>(
            () => SurveyPlan.Parse("""{"schemaVersion":1,"id":"x","version":"1","duties":[{"id":"a","name":{"en":"a","zh":"甲"},"rule":"SUR-01","cycle":"once"},{"id":"b","name":{"en":"","zh":"乙"},"rule":"SUR-99","cycle":"daily","x":1}]}"""), "json");
        Assert.Equal(["$.duties[0].months", "$.duties[1].name.en", "$.duties[1].cycle", "$.duties[1].x"], refusal.Findings.Select(finding => finding.Path));
        Refuses<FindingsException>(() => new SurveyPlan("x", "1", [SurveyPlans.ThirdParty, SurveyPlans.ThirdParty]), "duties", "duties[1].id");
        Refuses<FindingsException>(() => new SurveyDuty("x", new("x", "乙"), RuleId.Parse("SUR-99"), (SurveyCycle)9), "id", "rule", "cycle");
        Refuses<ArgumentOutOfRangeException>(() => SurveyPlans.ThirdParty.NextDue(new(1899, 1, 1)), "since", "1900");
    }

    [Fact]
    public void A_talk_is_prepared_each_question_answered_and_minutes_kept() // SUR-10
    {
        CustomerTalk talk = new(new(2026, 5, 1), "Hall 1", ["C-1"], ["Chen"], [new("Why so slow?", "A new line is built.")], "minutes");
        Assert.Empty(talk.Check());
        CustomerTalk bare = talk with { Place = "", Guests = [], Questions = [new("Why?"), null!], Minutes = null };
        Assert.Equal(["place", "guests", "minutes", "questions[0].answer", "questions[1]"], bare.Check().Select(finding => finding.Path));
        Assert.All(bare.Check(), finding => Assert.Equal(RuleId.Parse("SUR-10"), finding.RuleId));
        RoundTripsAsText(talk, Info<CustomerTalk>(DomainJson.Options));
    }

    [Property]
    public bool A_yearly_duty_done_on_its_last_day_is_due_by_the_last_day_of_the_next_year(ushort days)
    {
        LocalDate since = new LocalDate(1950, 1, 1).PlusDays(days);
        LocalDate by = SurveyPlans.ThirdParty.NextDue(since).By!.Value;
        LocalDate quarter = SurveyPlans.EnterpriseTalk.NextDue(since).By!.Value;
        return SurveyPlans.ThirdParty.NextDue(since, by).By == by.PlusYears(1) && by >= since && by.Year == since.Year
            && SurveyPlans.EnterpriseTalk.NextDue(since, quarter).From == quarter.PlusDays(1) && Period.Between(since, quarter, PeriodUnits.Months).Months < 3;
    }

    private static SurveyResponse Answer(string customer, string level) =>
        SurveyResponse.Answered(customer, Touchpoint.FieldService, SurveyChannel.ManualCall, RatingScales.Callback3, level, Nine, Nine);

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
