using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>One line of a monthly report.</summary>
/// <param name="Part">Where it stands.</param>
/// <param name="Text">What it says; may be empty beside a figure.</param>
/// <param name="Figure">A figure; <see langword="null"/> for none.</param>
/// <param name="Person">Who does it; needed in a plan.</param>
/// <param name="DueOn">By when; <see langword="null"/> for no day.</param>
/// <param name="Outcome">What became of it; needed of a last plan.</param>
/// <remarks>Rules IMP-07 and IMP-08. <see cref="MonthlyReport.Lint"/> says what is missing.</remarks>
public sealed record ReportLine(
    ReportPart Part,
    LocalizedText Text,
    ReportFigure? Figure = null,
    string? Person = null,
    LocalDate? DueOn = null,
    LocalizedText Outcome = default)
{
    /// <summary>The line for a reader, without its part.</summary>
    internal LocalizedText Words => new(Line(": ", "; ", false), Line("：", "；", true));

    private string Line(string colon, string separator, bool isChinese)
    {
        string? figure = Figure is { } given ? (isChinese ? given.Words.Zh : given.Words.En) : null;
        (string text, string outcome) = isChinese ? (Text.Zh, Outcome.Zh) : (Text.En, Outcome.En);
        string? due = DueOn is { } on ? (isChinese ? PlainText.Of(on) + " 前" : "by " + PlainText.Of(on)) : null;
        string?[] parts = [text.Length > 0 ? text : null, figure, Person is null ? null : (isChinese ? "负责人" : "person") + colon + Person, due, outcome.Length == 0 ? null : (isChinese ? "结果" : "outcome") + colon + outcome];
        return string.Join(separator, parts.OfType<string>());
    }
}
