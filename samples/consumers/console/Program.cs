// Was this fault answered in time, and how often are we? A new project with the three packages and nothing else.
using Csat.Domain;
using Csat.Scoring;
using Csat.Sla;
using NodaTime;

Instant opened = Instant.FromUtc(2026, 3, 2, 1, 0);
SlaClock clock = SlaPolicies.ManagementMeasures.Clock(
[
    SlaEvent.Started(opened),
    SlaEvent.Stopped(SlaTargetKind.Respond, opened + Duration.FromMinutes(20)),
]);
SlaReport report = clock.At(opened + Duration.FromHours(1));

foreach (SlaVerdict verdict in report.Verdicts)
{
    Console.WriteLine($"{verdict.Kind}: {verdict.Status}, due {verdict.Due}, left {verdict.Remaining}, rule {string.Join(", ", verdict.RuleIds)}");
}

SlaTally month = SlaTally.Count(report.Verdicts) + new SlaTally { Met = 484, Late = 14 };
Console.WriteLine($"In time: {Estimate.OfProportion(month.Met, month.Judged)}");
Console.WriteLine($"Customer: {ServiceGrade.Parse("钻卡").DisplayName.En}");
