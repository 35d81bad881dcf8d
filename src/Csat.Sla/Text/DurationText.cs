using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A duration in words: hours, minutes and seconds with as many decimals as it has, never rounded.</summary>
internal static class DurationText
{
    private const long MostSeconds = 16_777_216L * 86_400 - 1;

    /// <summary>Reads the English words of a duration of zero or more: hours, minutes, seconds, each at most once and in that order.</summary>
    public static bool TryParse(string text, out Duration duration)
    {
        string[] words = text.Split(' ');
        duration = Duration.Zero;
        string[] units = ["h", "min", "s"];
        long[] seconds = [NodaConstants.SecondsPerHour, NodaConstants.SecondsPerMinute, 1];
        int last = -1;
        for (int i = 0; i + 1 < words.Length; i += 2)
        {
            int unit = Array.IndexOf(units, words[i + 1]);
            NumberStyles style = unit == 2 ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
            if (unit <= last || words[i].Length > 20
                || !decimal.TryParse(words[i], style, CultureInfo.InvariantCulture, out decimal number)
                || number * seconds[unit] > MostSeconds || decimal.Round(number, 9) != number)
            {
                return false;
            }

            last = unit;
            decimal nanoseconds = number * seconds[unit] % 1 * NodaConstants.NanosecondsPerSecond;
            Duration part = Duration.FromSeconds((long)(number * seconds[unit])) + Duration.FromNanoseconds((long)nanoseconds);
            if (Duration.MaxValue - duration < part)
            {
                return false;
            }

            duration += part;
        }

        return words.Length % 2 == 0;
    }

    public static LocalizedText Of(Duration duration)
    {
        var en = new List<string>();
        var zh = new List<string>();
        // Part by part: the shortest duration of all has no opposite.
        long hours = Math.Abs(((long)duration.Days * 24) + duration.Hours);
        int minutes = Math.Abs(duration.Minutes);
        Add(hours.ToString(CultureInfo.InvariantCulture), hours != 0, "h", "小时");
        Add(minutes.ToString(CultureInfo.InvariantCulture), minutes != 0, "min", "分钟");
        decimal seconds = Math.Abs(duration.Seconds + (duration.SubsecondNanoseconds / 1_000_000_000m));
        Add(seconds.ToString("0.#########", CultureInfo.InvariantCulture), seconds != 0 || en.Count == 0, "s", "秒");
        string sign = duration < Duration.Zero ? "−" : string.Empty;
        return new LocalizedText(sign + string.Join(" ", en), sign + string.Join(" ", zh));

        void Add(string number, bool shown, string unitEn, string unitZh)
        {
            if (shown)
            {
                en.Add(number + " " + unitEn);
                zh.Add(number + " " + unitZh);
            }
        }
    }
}
