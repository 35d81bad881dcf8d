using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>Reads the events of an iCalendar file into a holiday calendar.</summary>
internal sealed class IcsReader
{
    private static readonly LocalizedText Unnamed = new("Closed", "休息");

    private readonly HolidayImportOptions _options;
    private readonly IcsLog _log;
    private readonly LocalDate _first;
    private readonly LocalDate _last;
    private readonly Dictionary<LocalDate, HolidayDay> _days = [];
    private readonly HashSet<(LocalDate Date, bool IsWorkday, LocalizedText Name)> _said = [];
    private readonly List<HolidayClosure> _closures = [];
    private LocalizedText? _source;

    private IcsReader(HolidayImportOptions options, IcsLog log)
    {
        _options = options;
        _log = log;
        _first = new LocalDate(options.FirstYear, 1, 1);
        _last = new LocalDate(options.LastYear, 12, 31);
    }

    /// <summary>The calendar; <see langword="null"/> with findings.</summary>
    public static HolidayCalendar? Read(string file, HolidayImportOptions options, List<Finding> findings)
    {
        var check = new HolidayCheck(string.Empty) { Findings = findings };
        check.Names(options.Id ?? string.Empty, options.Version ?? string.Empty);
        var reader = new IcsReader(options, new IcsLog(findings));
        check.Coverage(reader._first, reader._last, options.ProvisionalFrom);
        reader.ReadLines(file);
        if (findings.Count == 0)
        {
            reader.RefuseYearsWithoutEvents();
        }

        return findings.Count > 0
            ? null
            : new HolidayCalendar(options.Id!, options.Version!, reader._first, reader._last, reader._days.Values, reader._closures, options.ProvisionalFrom);
    }

    private void ReadLines(string file)
    {
        var open = new Stack<IcsLine>();
        var lines = new List<IcsLine>();
        int components = 0;
        foreach ((int number, IcsLine? line) in IcsLine.Of(file))
        {
            if (line is null)
            {
                _log.Add(number, new("no content line; legal: NAME:value or NAME;PARAMETER=value:value", "不是内容行；应为 NAME:value 或 NAME;PARAMETER=value:value"));
            }
            else if (line.Name == "BEGIN")
            {
                components++;
                Begin(line, open);
                open.Push(line);
                if (IsEvent(open))
                {
                    lines.Clear();
                }
            }
            else if (line.Name == "END")
            {
                End(line, open, lines);
            }
            else if (open.Count == 0)
            {
                _log.Add(number, new($"'{line.Name}' outside of a calendar; legal: BEGIN:VCALENDAR first", $"“{line.Name}”不在日历之内；应先有 BEGIN:VCALENDAR"));
            }
            else if (IsEvent(open))
            {
                lines.Add(line);
            }
            else if (open.Count == 1 && line.Name == "X-WR-CALNAME" && line.Text.Length > 0)
            {
                _source = new LocalizedText(line.Text, line.Text);
            }
        }

        foreach (IcsLine left in open.Reverse())
        {
            _log.Add(left.Number, new($"BEGIN:{left.Value} without END; the file is cut short", $"BEGIN:{left.Value} 没有对应的 END；文件不完整"));
        }

        if (components == 0)
        {
            _log.Add(1, new("no iCalendar file; legal: BEGIN:VCALENDAR … END:VCALENDAR", "不是 iCalendar 文件；应为 BEGIN:VCALENDAR … END:VCALENDAR"));
        }
    }

    private void Begin(IcsLine line, Stack<IcsLine> open)
    {
        string name = line.Value.ToUpperInvariant();
        bool legal = open.Count switch
        {
            0 => name == "VCALENDAR",
            1 => name is "VEVENT" or "VTIMEZONE" || name.StartsWith("X-", StringComparison.Ordinal),
            _ => true,
        };
        if (!legal)
        {
            _log.Add(line.Number, new(
                $"a component {line.Value} is not read; legal: VCALENDAR with VEVENT and VTIMEZONE", $"不读取组件 {line.Value}；应为含 VEVENT 与 VTIMEZONE 的 VCALENDAR"));
        }
    }

    private void End(IcsLine line, Stack<IcsLine> open, List<IcsLine> lines)
    {
        if (open.Count == 0 || !IsNamed(open.Peek(), line.Value))
        {
            _log.Add(line.Number, new($"END:{line.Value} without its BEGIN", $"END:{line.Value} 没有对应的 BEGIN"));
            return;
        }

        bool isEvent = IsEvent(open);
        IcsLine begin = open.Pop();
        if (isEvent && IcsEvent.Read(begin.Number, lines, _options.FloatingZone, _log) is { } read)
        {
            Take(begin.Number, read);
        }
    }

    private void Take(int number, IcsEvent read)
    {
        bool works = read.Summary is { } summary && _options.WorkdayMarkers.Any(marker => !string.IsNullOrEmpty(marker) && summary.Contains(marker));
        LocalizedText name = string.IsNullOrEmpty(read.Summary) ? Unnamed : HolidayNames.Of(read.Summary!);
        int reach = read.Repeats ? 0 : HolidayCalendar.Reach;
        (LocalDate from, LocalDate to) = (_first.PlusDays(-reach), _last.PlusDays(reach));
        if (!read.IsAllDay)
        {
            if (works)
            {
                _log.Add(number, new(
                    "a make-up workday with times; legal: a whole-day event, since the business calendar has the hours",
                    "调休工作日带有时间；应为全天事件，上班时间由日历的班次决定"));
                return;
            }

            Instant start = DateTimeZone.Utc.StartOf(from);
            Instant end = DateTimeZone.Utc.StartOf(to.PlusDays(1));
            _closures.AddRange(
                from time in read.Times(_options.LastYear)
                where time.Until > start && time.From < end
                select new HolidayClosure(time.From, time.Until, name) { Source = _source });
            return;
        }

        foreach ((LocalDate first, int days) in read.Stretches(_options.LastYear))
        {
            LocalDate last = LocalDate.Min(to, first.PlusDays(days - 1));
            for (LocalDate date = LocalDate.Max(from, first); date <= last; date = date.PlusDays(1))
            {
                Take(new HolidayDay(date, works, name) { Source = _source });
            }
        }
    }

    /// <summary>A workday wins over a holiday; two of a kind give the day both names.</summary>
    private void Take(HolidayDay day)
    {
        if (!_said.Add((day.Date, day.IsWorkday, day.Name)))
        {
            return;
        }

        if (!_days.TryGetValue(day.Date, out HolidayDay? other) || (day.IsWorkday && !other.IsWorkday))
        {
            _days[day.Date] = day;
        }
        else if (day.IsWorkday == other.IsWorkday)
        {
            _days[day.Date] = day with { Name = new LocalizedText($"{other.Name.En} / {day.Name.En}", $"{other.Name.Zh}、{day.Name.Zh}") };
        }
    }

    private void RefuseYearsWithoutEvents()
    {
        var known = new HashSet<int>(_days.Keys.Select(date => date.Year));
        known.UnionWith(_closures.Select(closure => closure.From.InUtc().Year));
        foreach (int year in Enumerable.Range(_options.FirstYear, _options.LastYear - _options.FirstYear + 1).Where(year => !known.Contains(year)))
        {
            _log.Add(FormattableString.Invariant($"year {year}"), new(
                FormattableString.Invariant($"no event says anything about {year}, so the file is no data for it; legal: years that the file is complete for"),
                FormattableString.Invariant($"文件中没有 {year} 年的任何事件，不能作为该年的数据；应只包含文件完整覆盖的年份")));
        }
    }

    private static bool IsEvent(Stack<IcsLine> open) => open.Count == 2 && IsNamed(open.Peek(), "VEVENT");

    private static bool IsNamed(IcsLine begin, string name) => string.Equals(begin.Value, name, StringComparison.OrdinalIgnoreCase);
}
