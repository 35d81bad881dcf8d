using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>The words that limits are written with and read from.</summary>
internal static class SlaLimitText
{
    public const string WallClock = " by the wall clock";
    public const string CloseOfDay = ", close of day";
    public const string SameDay = "end of the same day";
    public const string NextDay = "end of the next day";
    public const string LaterDay = "end of D+";
    public const string CutOff = "cut-off ";
    public const string None = "no deadline";

    /// <summary>What can be read, for the refusal of something else.</summary>
    public const string Legal =
        "a duration such as '15 min', '1 h 30 min' or '24 h by the wall clock'; '2 business days', '2 business days, close of day'; "
        + "'end of the same day', 'end of the next day', 'end of D+3'; '15 days', '3 months', 'cut-off 16:00', 'no deadline'";

    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private static readonly LocalTimePattern FineTimePattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss.FFFFFFF");

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Count(int count, string noun) => Count(count) + " " + noun + (count == 1 ? string.Empty : "s");

    public static string Of(LocalTime time) => (time.TickOfSecond == 0 && time.Second == 0 ? TimePattern : FineTimePattern).Format(time);

    public static bool TryTime(string text, out LocalTime time) =>
        TimePattern.Parse(text).TryGetValue(default, out time) || FineTimePattern.Parse(text).TryGetValue(default, out time);
}
