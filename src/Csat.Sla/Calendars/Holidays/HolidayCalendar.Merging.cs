using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

public sealed partial class HolidayCalendar
{
    /// <summary>Joins further dates of the same calendar, such as next year's notice, or an amended notice.</summary>
    /// <param name="holidays">A calendar of the same <see cref="Id"/> whose covered dates touch or overlap these.</param>
    /// <returns>The joined calendar; it has the version of the one that covers more of the future, of <paramref name="holidays"/> when both end alike.</returns>
    /// <remarks>
    /// <list type="bullet">
    /// <item>A notice replaces an earlier edition of itself: days of a <see cref="HolidayDay.NoticeYear"/> that
    /// <paramref name="holidays"/> also speaks for are dropped first.</item>
    /// <item>Where both say the same about a date, that is fine. Where they contradict, the notice of the later year decides; days
    /// without a notice year must not contradict.</item>
    /// <item>What was provisional at the end of the earlier dates is settled, since the later dates are known now; what is
    /// provisional at the end of the later dates stays so.</item>
    /// </list>
    /// <para>
    /// Facts of another kind, such as a company's own holidays, are not joined but added to the business calendar beside these:
    /// <see cref="BusinessCalendarBuilder.Holidays(HolidayCalendar)"/>.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">The calendar has another id, or dates between the two are covered by neither.</exception>
    /// <exception cref="FindingsException">Days contradict and no notice decides; the exception lists all of them.</exception>
    public HolidayCalendar With(HolidayCalendar holidays)
    {
        if (Throw.IfNull(holidays).Id != Id)
        {
            Throw.Argument(
                $"Holiday calendar '{holidays.Id}' doesn't continue '{Id}'; legal: one of the same id. Add another one's days to the business calendar: builder.Holidays(…).",
                nameof(holidays));
        }

        (HolidayCalendar early, HolidayCalendar late) = holidays.LastDate >= LastDate ? (this, holidays) : (holidays, this);
        HolidayCalendar first = early.FirstDate <= late.FirstDate ? early : late;
        if (late.FirstDate > early.LastDate.PlusDays(1))
        {
            string from = PlainText.Of(early.LastDate.PlusDays(1));
            Throw.Argument(
                $"Holiday calendar '{Id}' would have no data from {from} to {PlainText.Of(late.FirstDate.PlusDays(-1))}; legal: dates that touch {PlainText.Of(FirstDate)} to {PlainText.Of(LastDate)}.",
                nameof(holidays));
        }

        LocalDate? provisional = early.LastDate == late.LastDate && early.ProvisionalFrom is { } own
            ? LocalDate.Min(own, late.ProvisionalFrom ?? own)
            : late.ProvisionalFrom;
        return new HolidayCalendar(Id, late.Version, first.FirstDate, late.LastDate, Joined(holidays), Closures.Union(holidays.Closures), provisional);
    }

    private HolidayDay[] Joined(HolidayCalendar holidays)
    {
        var renewed = new HashSet<int?>(holidays.Days.Select(day => day.NoticeYear).Where(year => year is not null));
        var joined = Days.Where(day => !renewed.Contains(day.NoticeYear)).ToDictionary(day => day.Date);
        var findings = new List<Finding>();
        foreach (HolidayDay day in holidays.Days)
        {
            if (!joined.TryGetValue(day.Date, out HolidayDay? other))
            {
                joined.Add(day.Date, day);
            }
            else if (day.NoticeYear is { } year && other.NoticeYear is { } otherYear)
            {
                joined[day.Date] = year > otherYear ? day : other;
            }
            else if (day.IsWorkday != other.IsWorkday)
            {
                findings.Add(new Finding("days." + PlainText.Of(day.Date), new(
                    $"{Said(other).En} and {Said(day).En}; legal: one of the two", $"{Said(other).Zh}，又{Said(day).Zh}；两者只能取一")));
            }
        }

        Throw.IfFound($"Holiday calendar '{Id}'", findings, nameof(holidays));
        return [.. joined.Values];
    }

    private static LocalizedText Said(HolidayDay day) => day.IsWorkday
        ? new($"a make-up workday ({day.Name.En})", $"是调休工作日（{day.Name.Zh}）")
        : new($"a holiday ({day.Name.En})", $"是节假日（{day.Name.Zh}）");
}
