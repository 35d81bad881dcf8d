using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A limit that is a duration.</summary>
internal sealed record DurationLimit(Duration Time, bool OpenTime) : SlaLimit
{
    public override Duration? Length => Time;

    internal override LocalizedText Words => OpenTime
        ? DurationText.Of(Time)
        : new LocalizedText(DurationText.Of(Time).En + " by the wall clock", DurationText.Of(Time).Zh + "（自然时间）");

    internal override bool CountsOpenTime => OpenTime;

    internal override Instant Due(Instant start, SlaTarget target) =>
        OpenTime ? target.Calendar.Add(start, Time, target.Rounding) : start + Time;

    internal override Duration Elapsed(Instant from, Instant to, SlaTarget target) =>
        OpenTime ? target.Calendar.Elapsed(from, to) : to - from;

    internal override Duration Remaining(Duration elapsed) => Time - elapsed;

    internal override int Compare(SlaLimit other) =>
        other is DurationLimit limit && limit.OpenTime == OpenTime ? Time.CompareTo(limit.Time) : 0;
}
