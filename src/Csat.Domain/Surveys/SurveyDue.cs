using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>When a survey is due next.</summary>
/// <param name="Duty">The duty's id.</param>
/// <param name="Rule">The rule that asks for it.</param>
/// <param name="LastDone">When it was held last; <see langword="null"/> when never.</param>
/// <param name="From">The first day on which it counts; <see langword="null"/> when nothing is due any more.</param>
/// <param name="By">The last day; <see langword="null"/> when there is none.</param>
/// <remarks>Rules SUR-01, SUR-06 and SUR-09.</remarks>
public sealed record SurveyDue(
    string Duty, RuleId Rule,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? LastDone,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? From,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? By)
{
    /// <summary>Whether the survey may be held, and hasn't been.</summary>
    /// <param name="today">The day.</param>
    /// <returns>Whether the first day is reached.</returns>
    public bool IsOpen(LocalDate today) => today >= From;

    /// <summary>Whether the last day is over.</summary>
    /// <param name="today">The day.</param>
    /// <returns>Whether it is after the last day; never where there is none.</returns>
    public bool IsOverdue(LocalDate today) => today > By;

    /// <summary>The due date in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string duty = Throw.Whole(Duty);
        LocalizedText last = LastDone is { } done ? new($"last held on {PlainText.Of(done)}", $"上次于 {PlainText.Of(done)} 实施") : new("never held", "尚未实施");
        LocalizedText next = From is not { } from ? new("nothing more is due", "无需再实施")
            : By is { } by ? new($"due from {PlainText.Of(from)} to {PlainText.Of(by)}", $"应于 {PlainText.Of(from)} 至 {PlainText.Of(by)} 实施")
            : new($"due from {PlainText.Of(from)} on", $"自 {PlainText.Of(from)} 起应实施");
        return new LocalizedText($"{duty}: {last.En}, {next.En} ({Rule})", $"{duty}：{last.Zh}，{next.Zh}（{Rule}）").In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
