using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>So many calendar days, at the same local time of day.</summary>
internal sealed record DaysAfterLimit(int Days) : SlaLimit
{
    internal override LocalizedText Words => new(SlaLimitText.Count(Days, "day"), SlaLimitText.Count(Days) + " 天");

    internal override bool CountsOpenTime => false;

    internal override bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due)
    {
        bool usual = LocalDeadline.TryLocal(start, calendar.Zone, out LocalDateTime local);
        due = usual && Days > 0 ? LocalDeadline.At(local.PlusDays(Days), calendar.Zone) : start;
        return usual;
    }

    internal override int Compare(SlaLimit other) => other is DaysAfterLimit limit ? Days.CompareTo(limit.Days) : 0;
}
