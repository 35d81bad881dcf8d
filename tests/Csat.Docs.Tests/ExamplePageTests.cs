using Csat.TestKit;

namespace Csat.Docs.Tests;

/// <summary>The pages of docs whose examples are copied from source, with what they print.</summary>
[Collection("console")]
public sealed class ExamplePageTests
{
    private static readonly (string Page, string Name, Action Run)[] All =
    [
        ("docs/sla.md", "times", SlaExamples.Times),
        ("docs/sla.md", "calendar", SlaExamples.Calendar),
        ("docs/sla.md", "builder", SlaExamples.Builder),
        ("docs/sla.md", "next-year", SlaExamples.NextYear),
        ("docs/sla.md", "icalendar", SlaExamples.ICalendar),
        ("docs/sla.md", "clock", SlaExamples.Clock),
        ("docs/sla.md", "escalations", SlaExamples.Escalations),
        ("docs/sla.md", "batch", SlaExamples.Batch),
        ("docs/sla.md", "population", SlaExamples.Population),
        ("docs/sla.md", "forecast", SlaExamples.Forecast),
        ("docs/sla.md", "findings", SlaExamples.Findings),
        ("docs/grades.md", "grading", GradeExamples.Grading),
        ("docs/grades.md", "codes", GradeExamples.Codes),
        ("docs/grades.md", "pyramid", GradeExamples.Pyramid),
        ("docs/grades.md", "standards", GradeExamples.Standards),
        ("docs/grades.md", "lint", GradeExamples.Lint),
        ("docs/tickets.md", "ticket", TicketExamples.Fault),
        ("docs/tickets.md", "message", TicketExamples.Message),
        ("docs/improvement.md", "improvement", ImprovementExamples.Loop),
        ("docs/improvement.md", "control", ImprovementExamples.Control),
        ("docs/improvement.md", "report", ImprovementExamples.Report),
        ("docs/improvement.md", "organization", ImprovementExamples.Organization),
        ("docs/surveys.md", "sms", SurveyExamples.Sms),
        ("docs/surveys.md", "response", SurveyExamples.Response),
        ("docs/surveys.md", "plan", SurveyExamples.Plan),
        ("docs/relationships.md", "colours", RelationshipExamples.Colours),
        ("docs/relationships.md", "recovery", RelationshipExamples.Recovery),
        ("docs/relationships.md", "churn", RelationshipExamples.Churn),
        ("docs/complaint-quality.md", "quality", ComplaintQualityExamples.Quality),
        ("docs/complaint-quality.md", "rule-precision", ComplaintQualityExamples.Rules),
        ("docs/complaint-quality.md", "baselines", ComplaintQualityExamples.Baselines),
        ("docs/complaint-quality.md", "versions", ComplaintQualityExamples.Versions),
        ("docs/complaint-quality.md", "hot", ComplaintQualityExamples.Hot),
        ("docs/complaint-quality.md", "rising", ComplaintQualityExamples.Rising),
        ("docs/scoring.md", "tally", ScoringExamples.Tally),
        ("docs/scoring.md", "satisfaction", ScoringExamples.Satisfaction),
        ("docs/scoring.md", "boxes", ScoringExamples.Boxes),
        ("docs/scoring.md", "nps", ScoringExamples.Nps),
        ("docs/scoring.md", "effort", ScoringExamples.Effort),
        ("docs/scoring.md", "rates", ScoringExamples.Rates),
        ("docs/scoring.md", "target", ScoringExamples.Target),
        ("docs/scoring.md", "compare", ScoringExamples.Compare),
        ("docs/scoring.md", "many", ScoringExamples.Many),
        ("docs/scoring.md", "periods", ScoringExamples.Periods),
        ("docs/scoring.md", "samples", ScoringExamples.Samples),
        ("docs/scoring.md", "weights", ScoringExamples.Weights),
        ("docs/scoring.md", "groups", ScoringExamples.Groups),
        ("docs/scoring.md", "ranking", ScoringExamples.Ranking),
        ("docs/scoring.md", "resampling", ScoringExamples.Resampling),
        ("docs/scoring.md", "travel", ScoringExamples.Travel),
        ("docs/scoring.md", "columns", ScoringExamples.Columns),
        ("docs/scoring.md", "interval-columns", ScoringExamples.IntervalColumns),
    ];

    public static TheoryData<string> Names => [.. All.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_copied_from_source_and_prints_what_the_page_says(string name)
    {
        (string page, _, Action run) = All.Single(example => example.Name == name);
        string source = Repository.Read($"tests/Csat.Docs.Tests/Examples/{run.Method.DeclaringType!.Name}.cs");
        Generated.IsBetweenMarkers(page, "example:" + name, $"\n```csharp\n{ExampleSource.Extract(source, name)}\n```\n");
        Generated.IsBetweenMarkers(page, "output:" + name, $"\n```text\n{Printed.By(run).TrimEnd('\n')}\n```\n");
    }
}
