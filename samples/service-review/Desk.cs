using Csat.Domain;
using Csat.Scoring;
using Csat.Sla;

/// <summary>The desk's promises and its scheme: this sample's own figures.</summary>
internal static class Desk
{
    public const string Kept = "Within SLA";
    public const string Broken = "SLA Violated";

    public static readonly RatingScale Scale = RatingScales.OneToFive;

    public static readonly ScoreMetric Satisfaction = Metrics.TopBox(2);

    public static readonly SlaPolicy Policy = new("support-desk", "1",
    [
        new(SlaTargetKind.Respond, SlaLimit.Minutes(60)) { Channels = ["Email"] },
        new(SlaTargetKind.Respond, SlaLimit.Minutes(2)) { Channels = ["Chat", "Phone"] },
        new(SlaTargetKind.Resolve, SlaLimit.Hours(24)) { Channels = ["Chat"] },
        new(SlaTargetKind.Resolve, SlaLimit.Hours(48)) { Channels = ["Email", "Phone"] },
    ]);

    /// <summary>The scheme; with fewer own answers than the minimum, the team's satisfaction stands in.</summary>
    public static IncentiveScheme Scheme(int minimumN) => new()
    {
        Id = "support-desk",
        Version = "1",
        Measures =
        [
            Measure("satisfaction", new("Satisfaction", "满意率"), MeasureFamily.Satisfaction, 0.40m, 0.40, 0.60, 0.80) with { MinimumN = minimumN },
            Measure("reply", new("First reply in time", "首次响应及时率"), MeasureFamily.Timeliness, 0.30m, 0.60, 0.80, 0.95),
            Measure("resolution", new("Resolved in time", "解决及时率"), MeasureFamily.Timeliness, 0.30m, 0.70, 0.90, 0.98),
        ],
    };

    private static IncentiveMeasure Measure(
        string code, LocalizedText name, MeasureFamily family, decimal weight, double threshold, double target, double stretch) =>
        new() { Code = code, Name = name, Family = family, Weight = weight, Threshold = threshold, Target = target, Stretch = stretch };
}
