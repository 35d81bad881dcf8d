using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>D+n: until 24:00 local of the n-th calendar day after the start.</summary>
internal sealed record CalendarDaysLimit(int Days) : SlaLimit
{
    internal override LocalizedText Words => Days switch
    {
        0 => new(SlaLimitText.SameDay, "当日 24:00 前"),
        1 => new(SlaLimitText.NextDay, "次日 24:00 前"),
        _ => new(SlaLimitText.LaterDay + SlaLimitText.Count(Days), $"D+{SlaLimitText.Count(Days)} 日 24:00 前"),
    };

    internal override bool CountsOpenTime => false;

    internal override bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due)
    {
        bool usual = LocalDeadline.TryLocal(start, calendar.Zone, out LocalDateTime local);
        due = usual ? LocalDeadline.EndOf(local.Date.PlusDays(Days), calendar.Zone) : 0;
        return usual;
    }

    internal override int Compare(SlaLimit other) => other is CalendarDaysLimit limit ? Days.CompareTo(limit.Days) : 0;
}
