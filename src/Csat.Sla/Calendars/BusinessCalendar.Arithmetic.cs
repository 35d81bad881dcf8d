using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendar
{
    private static readonly Duration Longest = Duration.FromTicks(long.MaxValue);

    /// <summary>The open time between two instants.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The second instant.</param>
    /// <returns>The open time; negative when <paramref name="to"/> is before <paramref name="from"/>.</returns>
    /// <remarks>C(to) − C(from), where C counts the open time since <see cref="CoveredFrom"/>.</remarks>
    /// <exception cref="CalendarCoverageException">An instant lies outside the covered time.</exception>
    public Duration Elapsed(Instant from, Instant to) => Duration.FromTicks(OpenBefore(Covered(to)) - OpenBefore(Covered(from)));

    /// <summary>The instant at which so much open time has passed.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="openTime">How much open time, zero or more.</param>
    /// <param name="rounding">Where a deadline goes that lands exactly on a close; by default it stays there.</param>
    /// <returns>The earliest such instant; for zero the next opening, or <paramref name="from"/> itself when open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    /// <exception cref="CalendarCoverageException">The start or the answer lies outside the covered time.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant Add(Instant from, Duration openTime, DeadlineRounding rounding = DeadlineRounding.Close) =>
        TryAdd(from, openTime, out Instant due, rounding) ? due : throw Unanswered(from, true, $"adding {DurationText.Of(openTime)} of open time");

    /// <summary>The instant at which so much open time was still to come: adding backwards.</summary>
    /// <param name="from">From when backwards.</param>
    /// <param name="openTime">How much open time, zero or more.</param>
    /// <param name="rounding">Where an answer goes that lands exactly on an opening; by default it stays there.</param>
    /// <returns>The latest such instant; for zero the previous close, or <paramref name="from"/> itself when open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    /// <exception cref="CalendarCoverageException">The start or the answer lies outside the covered time.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant Subtract(Instant from, Duration openTime, DeadlineRounding rounding = DeadlineRounding.Close) =>
        TrySubtract(from, openTime, out Instant start, rounding)
            ? start
            : throw Unanswered(from, false, $"subtracting {DurationText.Of(openTime)} of open time");

    /// <summary>Adds like <see cref="Add"/>, without an exception where the calendar has no answer.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="openTime">How much open time, zero or more.</param>
    /// <param name="due">The answer, when there is one.</param>
    /// <param name="rounding">Where a deadline goes that lands exactly on a close.</param>
    /// <returns>Whether the covered time holds the answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    public bool TryAdd(Instant from, Duration openTime, out Instant due, DeadlineRounding rounding = DeadlineRounding.Close)
    {
        long answer = 0;
        bool known = TryTicks(openTime, out long length) && TryAdd(from.ToUnixTimeTicks(), length, Throw.IfUndefined(rounding), out answer);
        due = Instant.FromUnixTimeTicks(answer);
        return known;
    }

    /// <summary>Subtracts like <see cref="Subtract"/>, without an exception where the calendar has no answer.</summary>
    /// <param name="from">From when backwards.</param>
    /// <param name="openTime">How much open time, zero or more.</param>
    /// <param name="start">The answer, when there is one.</param>
    /// <param name="rounding">Where an answer goes that lands exactly on an opening.</param>
    /// <returns>Whether the covered time holds the answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    public bool TrySubtract(Instant from, Duration openTime, out Instant start, DeadlineRounding rounding = DeadlineRounding.Close)
    {
        long answer = 0;
        bool known = TryTicks(openTime, out long length) && TrySubtract(from.ToUnixTimeTicks(), length, Throw.IfUndefined(rounding), out answer);
        start = Instant.FromUnixTimeTicks(answer);
        return known;
    }

    /// <summary>The length in ticks, unless it is longer than any calendar.</summary>
    private static bool TryTicks(Duration openTime, out long ticks)
    {
        bool fits = Throw.IfNegative(openTime) <= Longest;
        ticks = fits ? openTime.BclCompatibleTicks : 0;
        return fits;
    }
}
