using Csat.Domain;

namespace Csat.Sla;

/// <summary>No deadline.</summary>
internal sealed record NoLimit : SlaLimit
{
    internal override LocalizedText Words => new(SlaLimitText.None, "无期限");

    internal override bool CountsOpenTime => true;

    internal override bool HasDeadline => false;

    internal override bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due)
    {
        due = 0;
        return false;
    }

    internal override int Compare(SlaLimit other) => 0;
}
