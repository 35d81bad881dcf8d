using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A limit that is a duration.</summary>
internal sealed record DurationLimit(Duration Time, bool OpenTime) : SlaLimit
{
    private static readonly long EndOfTime = Instant.MaxValue.ToUnixTimeTicks();

    /// <summary>Longer than all of time is as long as it gets.</summary>
    private readonly long _ticks = Time > Duration.FromTicks(2 * EndOfTime) ? 2 * EndOfTime : Time.BclCompatibleTicks;

    public override Duration? Length => Time;

    internal override LocalizedText Words => OpenTime
        ? DurationText.Of(Time)
        : new LocalizedText(DurationText.Of(Time).En + SlaLimitText.WallClock, DurationText.Of(Time).Zh + "（自然时间）");

    internal override bool CountsOpenTime => OpenTime;

    internal override bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due)
    {
        if (OpenTime)
        {
            return calendar.TryAdd(start, _ticks, rounding, out due);
        }

        bool fits = _ticks <= EndOfTime - start;
        due = fits ? start + _ticks : 0;
        return fits;
    }

    internal override int Compare(SlaLimit other) =>
        other is DurationLimit limit && limit.OpenTime == OpenTime ? Time.CompareTo(limit.Time) : 0;
}
