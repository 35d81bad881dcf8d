using Csat.Domain;

namespace Csat.Sla;

/// <summary>Why a date or a stretch of time is as it is, in words.</summary>
internal static class CalendarReasonText
{
    public static LocalizedText Of(CalendarReason reason, LocalizedText? name, LocalizedText? source, bool provisional)
    {
        LocalizedText why = reason switch
        {
            CalendarReason.Holiday => new("holiday", "节假日"),
            CalendarReason.MakeUpWorkday => new("make-up workday", "调休上班"),
            CalendarReason.Override => new("hours of its own", "当日专门安排"),
            CalendarReason.Closure => new("closure", "临时停业"),
            _ => new("weekly hours", "每周固定时间"),
        };
        LocalizedText until = provisional ? new(", provisional", "，暂定") : default;
        return new LocalizedText(
            why.En + Detail(": ", name?.En) + Detail(" (", source?.En, ")") + until.En,
            why.Zh + Detail("：", name?.Zh) + Detail("（", source?.Zh, "）") + until.Zh);
    }

    private static string Detail(string before, string? text, string after = "") =>
        string.IsNullOrEmpty(text) ? string.Empty : before + text + after;
}
