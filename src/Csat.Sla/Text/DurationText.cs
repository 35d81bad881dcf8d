using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A duration in words: hours, minutes and seconds with as many decimals as it has, never rounded.</summary>
internal static class DurationText
{
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
