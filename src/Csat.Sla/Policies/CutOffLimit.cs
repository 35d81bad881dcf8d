using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>Before the cut-off until the end of the same day; from the cut-off on, 24 hours.</summary>
internal sealed record CutOffLimit(LocalTime Time) : SlaLimit
{
    internal override LocalizedText Words => new(
        SlaLimitText.CutOff + SlaLimitText.Of(Time), $"{SlaLimitText.Of(Time)} 前起计的当日 24:00 前，其后起计的 24 小时内");

    internal override bool CountsOpenTime => false;

    internal override bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due)
    {
        bool usual = LocalDeadline.TryLocal(start, calendar.Zone, out LocalDateTime local);
        due = usual && local.TimeOfDay < Time ? LocalDeadline.EndOf(local.Date, calendar.Zone) : start + NodaConstants.TicksPerDay;
        return usual;
    }

    /// <summary>Before the cut-off both give the whole day: an earlier one is neither better nor worse.</summary>
    internal override int Compare(SlaLimit other) => 0;
}
