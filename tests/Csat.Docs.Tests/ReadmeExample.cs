// readme:begin
using Csat.Domain;
using Csat.Scoring;
using Csat.Sla;
using NodaTime;

// readme:end
namespace Csat.Docs.Tests;

/// <summary>The README's example. What stands between the readme marks is copied into both READMEs by a test.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // readme:begin
        // Seven customers answered the completion SMS. A rate says how sure it is; no answers are no zero.
        RatingTally replies = RatingTally.Count(RatingScales.SmsAbcd, ["A", "B", "a", "C", "满意", "D", "Ａ"]);
        Console.WriteLine(replies.Score(Metrics.SatisfactionRate()));     // 71.4% (35.9%…91.8%), n = 7, Wilson 95%
        Console.WriteLine(RatingTally.Empty(RatingScales.SmsAbcd).Score(Metrics.SatisfactionRate())); // no data, n = 0

        // A gold customer's fault: 12 hours of office time to repair it. The verdict proves itself.
        var office = BusinessCalendars.Weekly("office", "Asia/Shanghai", WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"));
        var limit = new ByGrade<SlaLimit>(SlaLimit.Hours(24)).With(ServiceGrade.Gold, SlaLimit.Hours(12)).With(ServiceGrade.Diamond, SlaLimit.Hours(8));
        var policy = new SlaPolicy("repairs", "1", [new SlaTarget(SlaTargetKind.Resolve, limit) { Calendar = office }]);
        var request = new SlaRequest { Grade = ServiceGrade.Parse("金卡") };
        Instant opened = Instant.FromUtc(2026, 11, 20, 2, 0);
        SlaReport report = policy.Clock(request, [SlaEvent.Started(opened)]).At(opened + Duration.FromDays(4));
        Console.WriteLine(report[SlaTargetKind.Resolve].Explain(null));                // due, elapsed and every counted hour
        // readme:end
    }
}
