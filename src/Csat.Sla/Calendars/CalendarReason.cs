namespace Csat.Sla;

/// <summary>Why a date or a stretch of time is open or closed. The later ones are stronger.</summary>
public enum CalendarReason
{
    /// <summary>The hours of an ordinary week.</summary>
    Weekly = 0,

    /// <summary>A holiday: closed.</summary>
    Holiday = 1,

    /// <summary>A make-up workday (调休): it works although its weekday or a holiday would close it.</summary>
    MakeUpWorkday = 2,

    /// <summary>The date has its own shifts.</summary>
    Override = 3,

    /// <summary>A stretch of time cut out of whatever would be open.</summary>
    Closure = 4,
}
