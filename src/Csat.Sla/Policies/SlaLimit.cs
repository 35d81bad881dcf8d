using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How long something may take: open time of the target's calendar, time by the wall clock, or until a day's end.</summary>
/// <remarks>
/// <para>
/// A closed family: limits are made here, not derived. All are in the target calendar's zone. Each counts either that calendar's
/// open time (durations, business days) or physical time (all others), and pauses extend its deadline by their length in the
/// same time. On a calendar that never closes, such as <see cref="BusinessCalendars.AroundTheClock"/>, the two are the same.
/// </para>
/// <para>
/// A local time in the hour that a clock change skips becomes the end of that hour; one that occurs twice is the later, because
/// a deadline is an end. Immutable and thread-safe; equal limits are equal.
/// </para>
/// </remarks>
public abstract partial record SlaLimit
{
    private const int MostHours = 402_653_183;

    private protected SlaLimit()
    {
    }

    /// <summary>The length, in the time that the limit counts; <see langword="null"/> for a limit that has no fixed length.</summary>
    public virtual Duration? Length => null;

    /// <summary>No deadline: such a target is never late.</summary>
    public static SlaLimit None { get; } = new NoLimit();

    /// <summary>Until 24:00 local of the same calendar day.</summary>
    public static SlaLimit SameDay { get; } = new CalendarDaysLimit(0);

    /// <summary>Until 24:00 local of the next calendar day, D+1.</summary>
    public static SlaLimit NextDay { get; } = new CalendarDaysLimit(1);

    /// <summary>Half a month: 15 calendar days, at the same local time of day.</summary>
    /// <remarks>Rule SLA-10; that half a month is 15 days is this library's default.</remarks>
    public static SlaLimit HalfMonth { get; } = new DaysAfterLimit(15);

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

    /// <summary>The n-th day after the start that has any open time; the start's own day isn't counted.</summary>
    /// <param name="days">The days, 0 to 36,525.</param>
    /// <param name="rule">At which time of that day: the start's own, or the day's last close.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range, or the rule is none of the two.</exception>
    public static SlaLimit BusinessDays(int days, DayRule rule = DayRule.SameTimeOfDay) =>
        new BusinessDaysLimit(InRange(days, LocalDeadline.MostDays, nameof(days)), Throw.IfUndefined(rule));

    /// <summary>D+n: until 24:00 local of the n-th calendar day after the start.</summary>
    /// <param name="days">The days, 0 to 36,525; 0 is the <see cref="SameDay"/>.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public static SlaLimit CalendarDays(int days) => new CalendarDaysLimit(InRange(days, LocalDeadline.MostDays, nameof(days)));

    /// <summary>So many calendar days, at the same local time of day.</summary>
    /// <param name="days">The days, 0 to 36,525.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public static SlaLimit DaysAfter(int days) => new DaysAfterLimit(InRange(days, LocalDeadline.MostDays, nameof(days)));

    /// <summary>So many calendar months, at the same local time of day; from 31 January, one month is the last day of February.</summary>
    /// <param name="months">The months, 0 to 1,200.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public static SlaLimit Months(int months) => new MonthsLimit(InRange(months, LocalDeadline.MostMonths, nameof(months)));

    /// <summary>A daily cut-off: what starts before it is due at the end of the same day, what starts at it or later within 24 hours.</summary>
    /// <param name="time">The local time of the cut-off.</param>
    /// <returns>The limit.</returns>
    /// <remarks>That exactly at the cut-off counts as after it is this library's default.</remarks>
    public static SlaLimit CutOff(LocalTime time) => new CutOffLimit(LocalTime.FromTicksSinceMidnight(time.TickOfDay));

    /// <summary>The limit in words, such as «24 h».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>The limit in English words, which <see cref="Parse"/> reads.</summary>
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

    private static int InRange(int count, int most, string parameter) =>
        count >= 0 && count <= most ? count : throw Throw.OutOfRange(parameter, count, FormattableString.Invariant($"0 to {most}"));
}
