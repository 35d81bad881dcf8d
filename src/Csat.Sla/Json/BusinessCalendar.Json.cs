using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Sla;

[JsonConverter(typeof(BusinessCalendarConverter))]
public sealed partial class BusinessCalendar
{
    /// <summary>Reads a calendar from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">
    /// An object with <c>id</c>, <c>zone</c> and <c>weekly</c>, and where wanted <c>version</c>, <c>firstDate</c> with <c>lastDate</c>,
    /// <c>provisionalUntil</c>, <c>holidays</c>, <c>workdays</c>, <c>overrides</c>, <c>closures</c>, <c>holidayCalendars</c>; a combined one
    /// has <c>id</c>, <c>operator</c> (union, intersect, except), <c>left</c> and <c>right</c>.
    /// </param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FindingsException">The text is no calendar; the exception lists all findings with their JSON paths.</exception>
    public static BusinessCalendar Parse(string json)
    {
        var findings = new List<Finding>();
        BusinessCalendar? calendar = Read(Throw.IfNull(json), findings);
        Throw.IfFound("Calendar", findings, nameof(json));
        return calendar!;
    }

    /// <summary>Reads a calendar from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="calendar">The calendar, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.weekly.monday[0]</c>; empty when the text is a calendar.</param>
    /// <returns>Whether the text is a calendar.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out BusinessCalendar? calendar, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        calendar = Read(json ?? string.Empty, found);
        findings = found;
        return calendar is not null;
    }

    /// <summary>The calendar as JSON, whole: with its holiday calendars, and both sides of a combined one. <see cref="Parse"/> reads it back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same calendar always gives the same text.</returns>
    /// <exception cref="InvalidOperationException">The zone is none of the IANA database, so its id would not say what it is.</exception>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => CalendarWriter.Write(writer, this), indented);

    private static BusinessCalendar? Read(string json, List<Finding> findings)
    {
        using JsonDocument? document = JsonPlace.Open(json, findings);
        return document is null ? null : CalendarReader.Read(new JsonPlace(document.RootElement, "$", findings));
    }
}
