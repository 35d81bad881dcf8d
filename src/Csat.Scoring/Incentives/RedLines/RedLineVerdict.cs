using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Scoring;

/// <summary>Where one accusation stands on a day, and why. Made by <see cref="RedLinePolicy.Assess"/>.</summary>
/// <param name="Event">The accusation.</param>
/// <param name="Line">The red line.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Reason">Why it stands there.</param>
/// <param name="AppealUntil">The last day on which an appeal can be filed; <see langword="null"/> where no valid decision upheld it by then.</param>
public sealed record RedLineVerdict(
    RedLineEvent Event,
    RedLine Line,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate AsOf,
    RedLineReason Reason,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? AppealUntil)
{
    /// <summary>Where it stands.</summary>
    public RedLineStatus Status => Reason switch
    {
        RedLineReason.NotReported => RedLineStatus.NotReported,
        RedLineReason.AppealWindowOver or RedLineReason.AppealRefused => RedLineStatus.Confirmed,
        RedLineReason.NotUpheld or RedLineReason.AppealGranted => RedLineStatus.Dismissed,
        _ => RedLineStatus.Pending,
    };

    /// <summary>The month that a veto concerns: the one in which it happened.</summary>
    [JsonConverter(typeof(YearMonthJsonConverter))]
    public YearMonth Month => Event.OccurredOn.ToYearMonth();

    /// <summary>Tells where it stands, why, and what follows.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>One line.</returns>
    public string Explain(CultureInfo? culture = null) => Text().In(culture);

    /// <summary>Event, person and status, such as <c>e-1, agent-03: Pending, AppealWindowOpen</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Event.EventId}, {Event.StaffId}: {Status}, {Reason}";

    internal LocalizedText Text()
    {
        LocalizedText until = Reason == RedLineReason.AppealWindowOpen && AppealUntil is { } last
            ? new($", until {PlainText.Of(last)}", $"，截至 {PlainText.Of(last)}") : default;
        LocalizedText effect = Status switch
        {
            RedLineStatus.Confirmed => new($"the score of {PlainText.Of(Month)} is 0, awards are blocked", $"{PlainText.Of(Month)} 得分为 0，不得评奖"),
            RedLineStatus.Pending => new("shown, and changes nothing", "仅作提示，不影响结果"),
            _ => new("no effect", "不影响结果"),
        };
        return new(
            $"{Event.EventId}, {Event.StaffId}, {Line.Name.En} on {PlainText.Of(Event.OccurredOn)}: {Status.Label().En} on {PlainText.Of(AsOf)}, because {Reason.Label().En}{until.En}; {effect.En} (INC-05).",
            $"{Event.EventId}，{Event.StaffId}，{PlainText.Of(Event.OccurredOn)} {Line.Name.Zh}：截至 {PlainText.Of(AsOf)} {Status.Label().Zh}，{Reason.Label().Zh}{until.Zh}；{effect.Zh}（INC-05）。");
    }
}
