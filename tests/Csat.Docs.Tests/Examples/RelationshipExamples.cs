// colours:begin
using System.Globalization;
using Csat.Domain;
using NodaTime;

// colours:end
namespace Csat.Docs.Tests;

/// <summary>The examples of docs/relationships.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class RelationshipExamples
{
    public static void Colours()
    {
        // colours:begin
        var today = new LocalDate(2026, 11, 23);
        RelationshipList list = RelationshipPolicies.Standard.List(
            customers: ["C-1", "C-2", "C-3", "C-4"],
            answers: [new("C-1", today, Sentiment.Negative), new("C-2", today, Sentiment.Positive), new("C-3", today, Sentiment.Positive)],
            conflicts: [new("C-2", ArisenOn: new(2026, 9, 1), SettledOn: new(2026, 9, 5))],
            today);
        Console.WriteLine(list);
        foreach (RelationshipRow row in list.Rows)
        {
            Console.WriteLine(row.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        }

        // colours:end
    }

    public static void Recovery()
    {
        // recovery:begin
        Instant nine = Instant.FromUtc(2026, 11, 23, 1, 0);
        SurveyResponse response = SurveyResponse.Answered("C-1", Touchpoint.FieldService, SurveyChannel.Sms, RatingScales.SmsAbcd, "D", nine, nine);
        Console.WriteLine(RecoveryCase.Open("R-1", response, nine).Findings[0]);

        RecoveryCase recovery = RecoveryCase.Open("R-1", response with { Reason = "two visits missed" }, nine).Case!
            .Apply(RecoveryEvent.Assigned(nine, "North"))
            .Apply(RecoveryEvent.Contacted(nine + Duration.FromHours(1), RepairWay.OutboundCall, wasReached: true))
            .Apply(RecoveryEvent.Closed(nine + Duration.FromHours(2), RecoveryOutcome.Recovered))
            .Apply(RecoveryEvent.Remedied(nine + Duration.FromDays(1), "visit on Saturday"))
            .Apply(RecoveryEvent.Closed(nine + Duration.FromDays(3), RecoveryOutcome.Recovered, answer: Sentiment.Positive));
        Console.WriteLine(recovery.Explain());
        // recovery:end
    }

    public static void Churn()
    {
        // churn:begin
        const string file = """{"schemaVersion":1,"id":"crm","version":"1","reasons":{"R01":{"type":"Natural","cause":"Outside"},"R02":{"type":"Competitive","cause":"Value"},"R07":{"type":"Fault","cause":"Employee"}}}""";
        Console.WriteLine(ChurnReasonMap.Parse(file).Count(["R01", "r02", "R-02", "R07", "R99"]));
        Console.WriteLine(LeavingWarning.Of(new LeavingFacts("C-1", Satisfaction: Sentiment.Negative, Price: Sentiment.Negative, ComplainedOn: new(2026, 11, 1)), asOf: new(2026, 11, 23)));
        Console.WriteLine(LoyaltyAssessment.Of(new LoyaltyFacts("C-2", IsWorthItsPrice: true, Satisfaction: Sentiment.Neutral, Stays: true)));
        // churn:end
    }
}
