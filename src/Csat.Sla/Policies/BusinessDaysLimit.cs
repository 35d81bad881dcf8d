using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>The n-th day after the start that has any open time.</summary>
internal sealed record BusinessDaysLimit(int Days, DayRule Rule) : SlaLimit
{
    internal override LocalizedText Words => new(
        SlaLimitText.Count(Days, "business day") + (Rule == DayRule.CloseOfDay ? SlaLimitText.CloseOfDay : string.Empty),
        SlaLimitText.Count(Days) + " 个工作日" + (Rule == DayRule.CloseOfDay ? "（当日下班前）" : string.Empty));

    internal override bool CountsOpenTime => true;

    internal override bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due)
    {
        bool known = calendar.TryAddBusinessDays(Instant.FromUnixTimeTicks(start), Days, out Instant answer, Rule);
        due = answer.ToUnixTimeTicks();
        return known;
    }

    internal override int Compare(SlaLimit other) => other is BusinessDaysLimit limit && limit.Rule == Rule ? Days.CompareTo(limit.Days) : 0;
}
