using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendarBuilder
{
    private static readonly LocalDate Earliest = new(1, 1, 1);
    private static readonly LocalDate Latest = new(9998, 12, 31);

    /// <summary>Compiles the calendar.</summary>
    /// <returns>The calendar; the builder may go on.</returns>
    /// <exception cref="InvalidOperationException">Something is wrong; the message lists all findings of <see cref="Validate"/>.</exception>
    public BusinessCalendar Build()
    {
        IReadOnlyList<Finding> findings = Validate();
        return findings.Count == 0
            ? CalendarCompiler.Compile(_id, _zone, _first, _last, ShiftsOn, _closures)
            : throw new InvalidOperationException($"Calendar '{_id}': " + string.Join("; ", findings) + ".");
    }

    /// <summary>Finds everything that is wrong, without an exception.</summary>
    /// <returns>
    /// Texts that are no shifts, shifts that overlap, dates given twice, closures that end before they start, a first covered
    /// date after the last, dates and closures outside the covered dates; empty when the calendar can be built.
    /// </returns>
    public IReadOnlyList<Finding> Validate()
    {
        var findings = new List<Finding>(_findings);
        if (_first > _last || _first < Earliest || _last > Latest)
        {
            findings.Add(new Finding("coverage", new(
                $"{Iso(_first)} to {Iso(_last)}; legal: a first date not after the last, both from {Iso(Earliest)} to {Iso(Latest)}",
                $"{Iso(_first)} 至 {Iso(_last)}；首日不得晚于末日，且应在 {Iso(Earliest)} 至 {Iso(Latest)} 之间")));
            return findings;
        }

        Outside("holidays", _holidays);
        Outside("workdays", _workdays.Keys);
        Outside("overrides", _overrides.Keys);
        Instant from = CalendarCompiler.StartOf(_first, _zone);
        Instant until = CalendarCompiler.StartOf(_last.PlusDays(1), _zone);
        for (int i = 0; i < _closures.Count; i++)
        {
            (Instant start, Instant end) = _closures[i];
            string given = $"{InstantText.Of(start, _zone)} to {InstantText.Of(end, _zone)}";
            string givenZh = $"{InstantText.Of(start, _zone)} 至 {InstantText.Of(end, _zone)}";
            if (end <= start)
            {
                findings.Add(new Finding($"closures[{i}]", new(
                    $"{given}; legal: an end after the start", $"{givenZh}；结束必须晚于开始")));
            }
            else if (end <= from || start >= until)
            {
                findings.Add(new Finding($"closures[{i}]", new(
                    $"{given} lies outside the covered dates {Iso(_first)} to {Iso(_last)}",
                    $"{givenZh} 不在日历覆盖的 {Iso(_first)} 至 {Iso(_last)} 之内")));
            }
        }

        return findings;

        // The day before the first is allowed: its night shift runs into the covered time.
        void Outside(string list, IEnumerable<LocalDate> dates)
        {
            foreach (LocalDate date in dates.Where(date => date < _first.PlusDays(-1) || date > _last).OrderBy(date => date))
            {
                findings.Add(new Finding(Path(list, date), new(
                    $"the date lies outside the covered dates {Iso(_first)} to {Iso(_last)}",
                    $"日期不在日历覆盖的 {Iso(_first)} 至 {Iso(_last)} 之内")));
            }
        }
    }

    private IReadOnlyList<Shift> ShiftsOn(LocalDate date)
    {
        if (_overrides.TryGetValue(date, out Shift[]? own))
        {
            return own;
        }

        if (_workdays.TryGetValue(date, out Shift[]? makeUp))
        {
            return makeUp ?? _weekly[IsoDayOfWeek.Monday];
        }

        return _holidays.Contains(date) ? [] : _weekly[date.DayOfWeek];
    }
}
