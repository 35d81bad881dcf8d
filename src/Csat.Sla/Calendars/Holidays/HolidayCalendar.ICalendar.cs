using System.Diagnostics.CodeAnalysis;
using Csat.Domain;

namespace Csat.Sla;

public sealed partial class HolidayCalendar
{
    /// <summary>Reads holidays from an iCalendar file (.ics, RFC 5545).</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="options">For which years it is complete, and how to read it.</param>
    /// <returns>The calendar, which covers the years of the options.</returns>
    /// <remarks>
    /// <para>
    /// Events of whole days close their dates, from DTSTART to the day before DTEND, or are make-up workdays when the summary says
    /// so. Events with times become closures; their times are in UTC, in a zone by its IANA or Windows id, or floating. Cancelled
    /// events don't count. A date that is a workday in one event and closed in another is a workday.
    /// </para>
    /// <para>
    /// Events repeat by RRULE with FREQ=YEARLY, and INTERVAL, COUNT or UNTIL, BYMONTH, BYMONTHDAY, BYDAY (4TH, -1MO) and BYSETPOS;
    /// EXDATE takes repetitions out. They are given for the covered years only, the first one always being DTSTART. Other rules, RDATE and
    /// RECURRENCE-ID are findings: nothing that would open or close is left out in silence. Neither is a covered year of which no
    /// event says anything: it is not data.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The years of the options are not in order.</exception>
    /// <exception cref="FindingsException">The text can't be read whole; the exception lists all findings with their lines.</exception>
    public static HolidayCalendar ParseICalendar(string text, HolidayImportOptions options)
    {
        var findings = new List<Finding>();
        HolidayCalendar? calendar = IcsReader.Read(Throw.IfNull(text), Checked(options), findings);
        Throw.IfFound($"iCalendar file '{options.Id}'", findings, nameof(text));
        return calendar!;
    }

    /// <summary>Reads holidays from an iCalendar file like <see cref="ParseICalendar"/>, without an exception.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="options">For which years it is complete, and how to read it.</param>
    /// <param name="calendar">The calendar, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with paths such as <c>line 12</c>; empty when the text is a calendar.</param>
    /// <returns>Whether the text is a calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years of the options are not in order.</exception>
    public static bool TryParseICalendar(
        string? text, HolidayImportOptions options, [NotNullWhen(true)] out HolidayCalendar? calendar, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        calendar = IcsReader.Read(text ?? string.Empty, Checked(options), found);
        findings = found;
        return calendar is not null;
    }

    private static HolidayImportOptions Checked(HolidayImportOptions options) =>
        Throw.IfNull(options).FirstYear >= 2 && options.FirstYear <= options.LastYear && options.LastYear <= 9997
            ? options
            : throw Throw.OutOfRange(
                nameof(options), FormattableString.Invariant($"the years {options.FirstYear} to {options.LastYear}"), "years from 2 to 9997, the first not after the last");
}
