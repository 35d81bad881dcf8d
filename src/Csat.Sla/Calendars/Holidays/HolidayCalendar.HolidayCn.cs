using System.Diagnostics.CodeAnalysis;
using Csat.Domain;

namespace Csat.Sla;

public sealed partial class HolidayCalendar
{
    /// <summary>Reads a year of China's holidays in the form of the public holiday-cn record.</summary>
    /// <param name="json">
    /// An object with <c>year</c> and <c>days</c>, each with <c>name</c>, <c>date</c> and <c>isOffDay</c>; other properties are not looked at.
    /// </param>
    /// <returns>
    /// A calendar of the id <c>china</c> and the year as its version, which covers the year. Its last days, from 28 December, are
    /// provisional, and days at the turn of the year stand under the year that they fall in.
    /// </returns>
    /// <exception cref="FindingsException">The text is no such file, or a file without days; the exception lists all findings.</exception>
    public static HolidayCalendar ParseHolidayCn(string json)
    {
        var findings = new List<Finding>();
        HolidayCalendar? calendar = HolidayCnReader.Read(Throw.IfNull(json), findings);
        Throw.IfFound("Holiday file", findings, nameof(json));
        return calendar!;
    }

    /// <summary>Reads a year of China's holidays like <see cref="ParseHolidayCn"/>, without an exception.</summary>
    /// <param name="json">The text.</param>
    /// <param name="calendar">The calendar, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.days[3].date</c>; empty when the text is a calendar.</param>
    /// <returns>Whether the text is a calendar.</returns>
    public static bool TryParseHolidayCn(string? json, [NotNullWhen(true)] out HolidayCalendar? calendar, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        calendar = HolidayCnReader.Read(json ?? string.Empty, found);
        findings = found;
        return calendar is not null;
    }
}
