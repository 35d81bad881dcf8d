using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How long something may take: open time of the target's calendar, or time by the wall clock.</summary>
/// <remarks>
/// A closed family: limits are made here, not derived. On a calendar that never closes, such as
/// <see cref="BusinessCalendars.AroundTheClock"/>, the two are the same. Immutable and thread-safe; equal limits are equal.
/// </remarks>
public abstract record SlaLimit
{
    private const int MostHours = 402_653_183;

    private protected SlaLimit()
    {
    }

    /// <summary>The length, in the time that the limit counts; <see langword="null"/> for a limit that has no fixed length.</summary>
    public abstract Duration? Length { get; }

    /// <summary>So many minutes of open time.</summary>
    /// <param name="minutes">The minutes, zero or more.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static SlaLimit Minutes(long minutes) => FromDuration(Duration.FromMinutes(Throw.IfNegative(minutes)));

    /// <summary>So many hours of open time.</summary>
    /// <param name="hours">The hours, 0 to 402,653,183, the longest that a <see cref="Duration"/> holds.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public static SlaLimit Hours(long hours) => Throw.IfNegative(hours) <= MostHours
        ? FromDuration(Duration.FromHours((int)hours)) // whole: the overload for fractions loses nanoseconds
        : throw Throw.OutOfRange(nameof(hours), hours, "0 to 402653183 hours");

    /// <summary>So much open time of the target's calendar.</summary>
    /// <param name="openTime">The open time, zero or more.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public static SlaLimit FromDuration(Duration openTime) => new DurationLimit(Throw.IfNegative(openTime), OpenTime: true);

    /// <summary>So much physical time, open or closed: 48 hours are two days, holidays or not.</summary>
    /// <param name="time">The time, zero or more.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public static SlaLimit WallClock(Duration time) => new DurationLimit(Throw.IfNegative(time), OpenTime: false);

    /// <summary>The limit in words, such as «24 h».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>The limit in English words.</summary>
    /// <returns>The words.</returns>
    public sealed override string ToString() => Words.En;

    internal abstract LocalizedText Words { get; }

    /// <summary>Whether closed time doesn't count.</summary>
    internal abstract bool CountsOpenTime { get; }

    /// <summary>Whether there is a deadline at all.</summary>
    internal virtual bool HasDeadline => true;

    /// <summary>The deadline without pauses, in ticks; none where the calendar's data don't reach.</summary>
    internal abstract bool TryDue(long start, BusinessCalendar calendar, DeadlineRounding rounding, out long due);

    /// <summary>Which of two limits is longer; zero where they count different time and can't be compared.</summary>
    internal abstract int Compare(SlaLimit other);
}
