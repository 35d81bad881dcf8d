using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Sla;

[JsonConverter(typeof(HolidayCalendarConverter))]
public sealed partial class HolidayCalendar
{
    /// <summary>Reads a holiday calendar from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">
    /// An object with <c>id</c>, <c>version</c>, <c>firstDate</c> and <c>lastDate</c>, and where wanted <c>provisionalFrom</c>, <c>days</c>
    /// (<c>date</c>, <c>lastDate</c> for a stretch, <c>isWorkday</c>, <c>name</c>, <c>noticeYear</c>, <c>source</c>) and <c>closures</c>.
    /// </param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FindingsException">The text is no holiday calendar; the exception lists all findings with their JSON paths.</exception>
    public static HolidayCalendar Parse(string json)
    {
        var findings = new List<Finding>();
        HolidayCalendar? calendar = ReadJson(Throw.IfNull(json), findings);
        Throw.IfFound("Holiday calendar", findings, nameof(json));
        return calendar!;
    }

    /// <summary>Reads a holiday calendar from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="calendar">The calendar, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.days[3].date</c>; empty when the text is a calendar.</param>
    /// <returns>Whether the text is a calendar.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out HolidayCalendar? calendar, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        calendar = ReadJson(json ?? string.Empty, found);
        findings = found;
        return calendar is not null;
    }

    /// <summary>The calendar as JSON; <see cref="Parse"/> reads it back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same calendar always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => HolidayJson.Write(writer, this), indented);

    private static HolidayCalendar? ReadJson(string json, List<Finding> findings)
    {
        using JsonDocument? document = JsonPlace.Open(json, findings);
        return document is null ? null : HolidayJson.Read(new JsonPlace(document.RootElement, "$", findings));
    }
}
