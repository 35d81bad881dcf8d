using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A monthly report of the network or of the market: lines in the parts that its template has.</summary>
/// <param name="Kind">Which report.</param>
/// <param name="Month">The month.</param>
/// <param name="Area">Whose report it is, such as a province.</param>
/// <param name="Lines">The lines, in any order of parts.</param>
/// <remarks>
/// Rules IMP-07 and IMP-08. A report is filled line by line; <see cref="Lint"/> says what is still missing, and a report with gaps is shown with
/// them. Immutable: every <c>With</c> gives a new one.
/// </remarks>
[JsonConverter(typeof(MonthlyReportJsonConverter))]
public sealed partial record MonthlyReport(
    MonthlyReportKind Kind,
    YearMonth Month,
    string Area,
    IReadOnlyList<ReportLine> Lines)
{
    private static readonly ReportPart[] Plans = [ReportPart.LastPlan, ReportPart.NextPlan];

    /// <summary>An empty report.</summary>
    /// <param name="kind">Which report.</param>
    /// <param name="month">The month.</param>
    /// <param name="area">Whose report it is.</param>
    /// <returns>The report, without a line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    /// <exception cref="ArgumentException">The area is blank.</exception>
    public static MonthlyReport Of(MonthlyReportKind kind, YearMonth month, string area)
    {
        _ = kind.Label();
        return new(kind, month, Throw.IfBlank(area), []);
    }

    /// <summary>The report with more lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A line is missing, or the report has no such part.</exception>
    public MonthlyReport With(params ReportLine[] lines)
    {
        ReportPart[] legal = [.. MonthlyReports.SectionsOf(Kind).SelectMany(section => section.Parts)];
        foreach (ReportLine line in Throw.IfNull(lines))
        {
            if (!legal.Contains(Throw.IfNull(line, nameof(lines)).Part))
            {
                Throw.Argument($"{Kind} has no part {line.Part}; legal: {string.Join(", ", legal)}.", nameof(lines));
            }
        }

        return this with { Lines = Array.AsReadOnly<ReportLine>([.. Lines, .. lines]) };
    }

    /// <summary>The report with scored figures.</summary>
    /// <param name="part">Where they stand.</param>
    /// <param name="figures">The figures.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A figure is missing, or the report has no such part.</exception>
    public MonthlyReport With(ReportPart part, params ReportFigure[] figures) =>
        With([.. Throw.IfNull(figures).Select(figure => new ReportLine(part, default, Throw.IfNull(figure, nameof(figures))))]);

    /// <summary>The report with a note, such as an analysis or a decision.</summary>
    /// <param name="part">Where it stands.</param>
    /// <param name="note">What it says, in the language of the report.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The note is blank, or the report has no such part.</exception>
    public MonthlyReport With(ReportPart part, string note) => With(part, Both(note, nameof(note)));

    /// <summary>The report with a note in both languages, such as an analysis or a decision.</summary>
    /// <param name="part">Where it stands.</param>
    /// <param name="note">What it says.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A language is blank, or the report has no such part.</exception>
    public MonthlyReport With(ReportPart part, LocalizedText note) => With(new ReportLine(part, Words(note, nameof(note))));

    /// <summary>The report with something that somebody does until a day.</summary>
    /// <param name="what">What, in the language of the report.</param>
    /// <param name="person">Who.</param>
    /// <param name="dueOn">By when.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public MonthlyReport WithPlan(string what, string person, LocalDate dueOn) => WithPlan(Both(what, nameof(what)), person, dueOn);

    /// <summary>The report with something that somebody does until a day, in both languages.</summary>
    /// <param name="what">What.</param>
    /// <param name="person">Who.</param>
    /// <param name="dueOn">By when.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public MonthlyReport WithPlan(LocalizedText what, string person, LocalDate dueOn) =>
        With(new ReportLine(ReportPart.NextPlan, Words(what, nameof(what)), Person: Throw.IfBlank(person), DueOn: dueOn.WithCalendar(CalendarSystem.Iso)));

    /// <summary>The market's report with what became of something that was planned.</summary>
    /// <param name="what">What, in the language of the report.</param>
    /// <param name="person">Who.</param>
    /// <param name="outcome">What became of it.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A text is blank, or it is the network's report.</exception>
    public MonthlyReport WithOutcome(string what, string person, string outcome) => WithOutcome(Both(what, nameof(what)), person, Both(outcome, nameof(outcome)));

    /// <summary>The market's report with what became of something that was planned, in both languages.</summary>
    /// <param name="what">What.</param>
    /// <param name="person">Who.</param>
    /// <param name="outcome">What became of it.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A text is blank, or it is the network's report.</exception>
    public MonthlyReport WithOutcome(LocalizedText what, string person, LocalizedText outcome) =>
        With(new ReportLine(ReportPart.LastPlan, Words(what, nameof(what)), Person: Throw.IfBlank(person), Outcome: Words(outcome, nameof(outcome))));

    /// <summary>The network's report with its blind spots, one line a city: rule IMP-09.</summary>
    /// <param name="spots">The two lists.</param>
    /// <returns>The report; with a line that says so when there are none.</returns>
    /// <exception cref="ArgumentException">It is the market's report.</exception>
    public MonthlyReport With(BlindSpotReport spots) => With(
        [.. Throw.IfNull(spots).ByCity.Select(BlindSpotReport.Words).DefaultIfEmpty(new("No blind spots", "无盲点")).Select(words => new ReportLine(ReportPart.BlindSpotCoverage, words))]);

    /// <summary>The market's report with what customers raise most, and what is said of ties.</summary>
    /// <param name="issues">The list.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">It is the network's report.</exception>
    public MonthlyReport With(TopIssues issues) => With(
    [
        .. Throw.IfNull(issues).Issues.Select(issue => new LocalizedText(
            FormattableString.Invariant($"No. {issue.Rank} {issue.Issue.En}: {issue.Count}"), FormattableString.Invariant($"第 {issue.Rank} 名 {issue.Issue.Zh}：{issue.Count}"))).Append(issues.Note)
            .Select(words => new ReportLine(ReportPart.HotIssues, words)),
    ]);

    /// <summary>Finds what is missing: the area, a part without a line, a line without text or figure, a plan without a person or day, a last plan without outcome.</summary>
    /// <returns>All findings with the report's rule, in the order of the template, then of the lines; empty when nothing is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    public IReadOnlyList<Finding> Lint()
    {
        ReportSection[] sections = [.. MonthlyReports.SectionsOf(Kind)];
        RuleId rule = MonthlyReports.RuleOf(Kind);
        var findings = new List<Finding>();
        if (string.IsNullOrWhiteSpace(Area))
        {
            Add("area", "blank; legal: whose report it is", "为空；须写明报告单位");
        }

        foreach (ReportSection section in sections)
        {
            foreach (ReportPart part in section.Parts.Where(part => Lines.All(line => line.Part != part)))
            {
                Add("lines", $"«{section.Name.En}: {part.Label().En}» has no line; legal: at least one, also where there is nothing to report", $"“{section.Name.Zh}：{part.Label().Zh}”为空；至少须有一行，无内容也须写明");
            }
        }

        for (int i = 0; i < Lines.Count; i++)
        {
            (ReportLine line, string path) = (Lines[i], FormattableString.Invariant($"lines[{i}]"));
            if (!sections.Any(section => section.Parts.Contains(line.Part)))
            {
                Add(path + ".part", $"this report has no part {line.Part}; legal: a part of its template", $"本报告没有 {line.Part} 部分；须为模板中的部分");
            }

            if (string.IsNullOrWhiteSpace(line.Text.En + line.Text.Zh) && line.Figure is null)
            {
                Add(path, "neither text nor figure; legal: at least one", "既无文字也无数据；至少须有一项");
            }

            if (Plans.Contains(line.Part) && string.IsNullOrWhiteSpace(line.Person))
            {
                Add(path + ".person", "no person; legal: who does it", "没有负责人；计划须落实到人");
            }

            if (line.Part == ReportPart.NextPlan && line.DueOn is null)
            {
                Add(path + ".dueOn", "no day; legal: by when", "没有完成日期；须写明期限");
            }

            if (line.Part == ReportPart.LastPlan && string.IsNullOrWhiteSpace(line.Outcome.En + line.Outcome.Zh))
            {
                Add(path + ".outcome", "no outcome; legal: what became of it", "没有执行结果；须写明执行情况");
            }
        }

        return findings;

        void Add(string path, string en, string zh) => findings.Add(new(path, new(en, zh), rule));
    }

    private static LocalizedText Both(string text, string parameter) => new(Throw.IfBlank(text, parameter), text);

    private static LocalizedText Words(LocalizedText words, string parameter) => new(Throw.IfBlank(words.En, parameter), Throw.IfBlank(words.Zh, parameter));
}
