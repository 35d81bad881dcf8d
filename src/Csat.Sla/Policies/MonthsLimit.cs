using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>So many calendar months, at the same local time of day; the last day of a shorter month stands in for a later one.</summary>
internal sealed record MonthsLimit(int Count) : SlaLimit
{
    internal override LocalizedText Words => new(SlaLimitText.Count(Count, "month"), SlaLimitText.Count(Count) + " 个月");

    internal override bool CountsOpenTime => false;

    internal override bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due)
    {
        bool usual = LocalDeadline.TryLocal(start, calendar.Zone, out LocalDateTime local);
        due = usual && Count > 0 ? LocalDeadline.At(local.PlusMonths(Count), calendar.Zone) : start;
        return usual;
    }

    internal override int Compare(SlaLimit other) => other is MonthsLimit limit ? Count.CompareTo(limit.Count) : 0;
}
