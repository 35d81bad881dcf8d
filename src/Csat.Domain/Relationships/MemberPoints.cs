using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The points that a member gets after an event, and how they stand.</summary>
/// <param name="Member">The member's number or name.</param>
/// <param name="EndedOn">The last day of the event.</param>
/// <param name="GrantedOn">The day on which the points were granted; <see langword="null"/> when they weren't.</param>
/// <remarks>Rule REL-11, source: property developer, customer-service management process.</remarks>
public sealed record MemberPoints(
    string Member, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate EndedOn, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? GrantedOn = null)
{
    /// <summary>Within how many days after the event points are granted.</summary>
    /// <value>7</value>
    public const int LimitDays = 7;

    /// <summary>The last day on which points are in time.</summary>
    /// <returns>The seventh day after the event.</returns>
    [JsonIgnore]
    public LocalDate DueOn => EndedOn.PlusDays(LimitDays);

    /// <summary>How the points stand.</summary>
    /// <param name="asOf">The day; points granted later aren't granted yet.</param>
    /// <returns>The standing.</returns>
    public PointsStatus StatusOn(LocalDate asOf) =>
        GrantedOn is { } granted && granted <= asOf ? (granted <= DueOn ? PointsStatus.InTime : PointsStatus.Late)
        : asOf <= DueOn ? PointsStatus.Due
        : PointsStatus.Overdue;

    /// <summary>The standing in words.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(LocalDate asOf, CultureInfo? culture = null)
    {
        string member = Throw.Whole(Member);
        LocalizedText status = StatusOn(asOf).Label();
        return new LocalizedText(
            $"{member}: {status.En}; event ended on {PlainText.Of(EndedOn)}, points due by {PlainText.Of(DueOn)} (REL-11)",
            $"{member}：{status.Zh}；活动于 {PlainText.Of(EndedOn)} 结束，积分应不迟于 {PlainText.Of(DueOn)} 发放（REL-11）").In(culture);
    }
}
