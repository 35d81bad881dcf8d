using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Csat.Sla;

/// <summary>A date, or a local time in a zone.</summary>
/// <param name="Local">The local time; midnight for a date.</param>
/// <param name="Zone">The zone; <see langword="null"/> for a date.</param>
internal sealed record IcsTime(LocalDateTime Local, DateTimeZone? Zone)
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern TimePattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public bool IsDate => Zone is null;

    /// <summary>As the opening of a stretch: the earlier of two, the end of a gap.</summary>
    public Instant Start => Zone!.Opening(Local);

    /// <summary>As the end of a stretch: the later of two, the end of a gap.</summary>
    public Instant End => Zone!.Close(Local);

    /// <summary>Reads one of the values of a line.</summary>
    /// <param name="line">The line, for its parameters.</param>
    /// <param name="value">The value.</param>
    /// <param name="floating">The zone of times that name none.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>The time; <see langword="null"/> with a finding.</returns>
    public static IcsTime? Read(IcsLine line, string value, DateTimeZone? floating, IcsLog log)
    {
        string? type = line.Parameter("VALUE")?.ToUpperInvariant();
        bool utc = value.EndsWith("Z", StringComparison.OrdinalIgnoreCase);
        if (type is null or "DATE" && DatePattern.Parse(value).TryGetValue(default, out LocalDate date) && IsUsable(date))
        {
            return new IcsTime(date.AtMidnight(), null);
        }

        if (type is not (null or "DATE-TIME")
            || !TimePattern.Parse(utc ? value.Substring(0, value.Length - 1) : value).TryGetValue(default, out LocalDateTime time)
            || !IsUsable(time.Date))
        {
            log.Add(line.Number, new(
                $"{line.Name} '{value}'; legal: a date 20261001, or a time 20261001T090000 with a zone or 20261001T010000Z",
                $"{line.Name}“{value}”；应为日期 20261001，或带时区的时间 20261001T090000、20261001T010000Z"));
            return null;
        }

        DateTimeZone? zone = utc ? DateTimeZone.Utc : Zoned(line, floating, log);
        return zone is null ? null : new IcsTime(time, zone);
    }

    /// <summary>By its IANA or its Windows id; the zone definitions inside a file are not read.</summary>
    private static DateTimeZone? Zoned(IcsLine line, DateTimeZone? floating, IcsLog log)
    {
        if (line.Parameter("TZID") is not { } id)
        {
            if (floating is null)
            {
                log.Add(line.Number, new(
                    $"{line.Name} '{line.Value}' names no zone; legal: a time with a zone, or a zone for such times in the options",
                    $"{line.Name}“{line.Value}”没有时区；应给出带时区的时间，或在选项中指定此类时间的时区"));
            }

            return floating;
        }

        string iana = TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out string? mapped) ? mapped : id;
        DateTimeZone? zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana);
        if (zone is null)
        {
            log.Add(line.Number, new(
                $"'{id}' is no time zone; legal: an IANA id such as Asia/Shanghai or a Windows id such as China Standard Time",
                $"“{id}”不是时区；应为 IANA 标识（如 Asia/Shanghai）或 Windows 标识（如 China Standard Time）"));
        }

        return zone;
    }

    private static bool IsUsable(LocalDate date) => date.Year is >= 1 and <= 9998;
}
