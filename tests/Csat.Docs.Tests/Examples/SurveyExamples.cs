// sms:begin
using System.Globalization;
using Csat.Domain;
using NodaTime;

// sms:end
namespace Csat.Docs.Tests;

/// <summary>The examples of docs/surveys.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class SurveyExamples
{
    public static void Sms()
    {
        // sms:begin
        var parser = new SmsReplyParser(RatingScales.SmsAbcd);
        SmsReplyBatch batch = parser.ParseAll(["选Ａ，师傅很准时", "b.", "非常不满意", "C too slow", "A或B", "不太满意", "满意才怪", ""]);
        foreach (SmsReply reply in batch.Replies)
        {
            Console.WriteLine(reply);
        }

        Console.WriteLine(batch.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        // sms:end
    }

    public static void Response()
    {
        // response:begin
        Instant nine = Instant.FromUtc(2026, 11, 23, 1, 0);
        SurveyResponse late = SurveyResponse.Answered("C-204", Touchpoint.FieldService, SurveyChannel.ManualCall, RatingScales.Callback3, "不满意", nine, nine);
        SurveyResponse silent = SurveyResponse.Unanswered("C-205", Touchpoint.FieldService, SurveyChannel.AutomaticVoice, RatingScales.Callback3, nine);
        Console.WriteLine(late);
        Console.WriteLine(CallbackReview.Of([late with { Reason = "two visits missed" }, silent]));
        // response:end
    }

    public static void Plan()
    {
        // plan:begin
        var held = new SurveyRound("enterprise-talk", new LocalDate(2026, 8, 20), SurveyConductor.Own, [], []);
        SurveySchedule schedule = SurveyPlans.Telecom.Schedule([held], since: new LocalDate(2026, 1, 1));
        Console.WriteLine(schedule);
        Console.WriteLine(schedule.Due[1].IsOverdue(new LocalDate(2027, 1, 1)));
        // plan:end
    }
}
