using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>One VEVENT: when it is, how it repeats, what it is called.</summary>
internal sealed class IcsEvent
{
    private static readonly string[] Once = ["DTSTART", "DTEND", "DURATION", "RRULE", "SUMMARY", "STATUS"];
    private static readonly string[] Unsupported = ["RDATE", "EXRULE", "RECURRENCE-ID"];

    private readonly IcsTime _start;
    private readonly IcsTime? _end;
    private readonly IcsDuration? _length;
    private readonly YearlyRule? _rule;
    private readonly HashSet<LocalDateTime> _excluded = [];
    private readonly HashSet<Instant> _excludedInstants = [];

    private IcsEvent(IcsTime start, IcsTime? end, IcsDuration? length, YearlyRule? rule, string? summary)
    {
        _start = start;
        _end = end;
        _length = length;
        _rule = rule;
        Summary = summary;
    }

    public string? Summary { get; }

    public bool IsAllDay => _start.IsDate;

    public bool Repeats => _rule is not null;

    /// <summary>The event; <see langword="null"/> for a cancelled one, and with findings.</summary>
    public static IcsEvent? Read(int number, IReadOnlyList<IcsLine> lines, DateTimeZone? floating, IcsLog log)
    {
        int before = log.Count;
        var properties = new Dictionary<string, IcsLine>();
        foreach (IcsLine line in lines)
        {
            if (Unsupported.Contains(line.Name))
            {
                log.Add(line.Number, new(
                    $"{line.Name} is not supported; legal: single events, yearly RRULE and EXDATE", $"不支持 {line.Name}；只支持单次事件、按年重复的 RRULE 与 EXDATE"));
            }
            else if (properties.ContainsKey(line.Name) && Once.Contains(line.Name))
            {
                log.Add(line.Number, new($"{line.Name} is given twice; legal: once in an event", $"{line.Name} 重复；一个事件中只能出现一次"));
            }
            else
            {
                properties[line.Name] = line;
            }
        }

        IcsLine? Of(string name) => properties.TryGetValue(name, out IcsLine? line) ? line : null;
        bool cancelled = string.Equals(Of("STATUS")?.Value, "CANCELLED", StringComparison.OrdinalIgnoreCase);
        if (log.Count > before || cancelled)
        {
            return null;
        }

        if (Of("DTSTART") is not { } startLine)
        {
            log.Add(number, new("the event has no DTSTART; legal: a date or a time", "事件没有 DTSTART；应有日期或时间"));
            return null;
        }

        IcsTime? start = IcsTime.Read(startLine, startLine.Value, floating, log);
        IcsTime? end = Of("DTEND") is { } endLine ? IcsTime.Read(endLine, endLine.Value, floating, log) : null;
        IcsDuration? length = Of("DURATION") is { } lengthLine ? IcsDuration.Read(lengthLine, log) : null;
        YearlyRule? rule = Of("RRULE") is { } ruleLine ? YearlyRule.Read(ruleLine, log) : null;
        if (log.Count > before || start is null)
        {
            return null;
        }

        var read = new IcsEvent(start, end, length, rule, Of("SUMMARY")?.Text);
        read.CheckLength(startLine.Number, log);
        foreach (IcsLine line in lines.Where(line => line.Name == "EXDATE"))
        {
            foreach (string value in line.Value.Split(','))
            {
                read.Exclude(IcsTime.Read(line, value.Trim(), floating, log));
            }
        }

        return log.Count > before ? null : read;
    }

    /// <summary>The stretches of dates of an all-day event, until the end of a year: first date and number of days.</summary>
    public IEnumerable<(LocalDate First, int Days)> Stretches(int lastYear)
    {
        int days = _length?.Days ?? (_end is null ? 1 : Period.DaysBetween(_start.Local.Date, _end.Local.Date));
        return Starts(lastYear).Select(start => (start.Local.Date, days));
    }

    /// <summary>The stretches of time of an event with times, until the end of a year.</summary>
    public IEnumerable<(Instant From, Instant Until)> Times(int lastYear) => Starts(lastYear).Select(start => (start.Start, EndOf(start)));

    private IEnumerable<IcsTime> Starts(int lastYear)
    {
        // What starts later closes nothing that is asked for, and could end after the end of time.
        LocalDate last = new LocalDate(lastYear, 12, 31).PlusDays(HolidayCalendar.Reach);
        IEnumerable<LocalDate> dates = (_rule is null ? [_start.Local.Date] : _rule.Dates(_start, lastYear)).Where(date => date <= last);
        return dates.Select(date => _start with { Local = date + _start.Local.TimeOfDay }).Where(start => !IsExcluded(start));
    }

    private bool IsExcluded(IcsTime start) =>
        _excluded.Contains(start.Local.Date.AtMidnight()) || (!start.IsDate && _excludedInstants.Contains(start.Start));

    private void Exclude(IcsTime? time)
    {
        if (time is { IsDate: true })
        {
            _excluded.Add(time.Local);
        }
        else if (time is not null && IsAllDay)
        {
            _excluded.Add(time.Local.Date.AtMidnight());
        }
        else if (time is not null)
        {
            _excludedInstants.Add(time.Start);
        }
    }

    /// <summary>In its own zone the end repeats by the local clock, otherwise after the same physical time.</summary>
    private Instant EndOf(IcsTime start)
    {
        if (_length is { } length)
        {
            return length.Days > 0 ? (start with { Local = start.Local.PlusDays(length.Days) }).End + length.Time : start.Start + length.Time;
        }

        return _end!.Zone!.Equals(start.Zone)
            ? (start with { Local = start.Local + Period.Between(_start.Local, _end.Local, PeriodUnits.Ticks) }).End
            : start.Start + (_end.End - _start.Start);
    }

    private void CheckLength(int line, IcsLog log)
    {
        LocalizedText? wrong =
            _end is not null && _length is not null
                ? new("DTEND and DURATION; legal: one of the two", "同时有 DTEND 与 DURATION；两者只能取一")
            : _end is not null && _end.IsDate != _start.IsDate
                ? new("a date and a time in one event; legal: DTSTART and DTEND both dates or both times", "DTSTART 与 DTEND 一为日期一为时间；应同为日期或同为时间")
            : IsAllDay && _length is { } length && length.Time > Duration.Zero
                ? new("a whole-day event with hours in DURATION; legal: days or weeks", "全天事件的 DURATION 含小时；应为天或周")
            : !IsAllDay && _end is null && _length is null
                ? new("an event with a time takes up none; legal: DTEND or DURATION", "带时间的事件没有时长；应有 DTEND 或 DURATION")
            : _end is not null && (IsAllDay ? _end.Local <= _start.Local : _end.End <= _start.Start)
                ? new("DTEND is not after DTSTART; legal: later, for whole days the date after the last", "DTEND 不晚于 DTSTART；应更晚，全天事件为末日的次日")
            : null;
        if (wrong is { } message)
        {
            log.Add(line, message);
        }
    }
}
