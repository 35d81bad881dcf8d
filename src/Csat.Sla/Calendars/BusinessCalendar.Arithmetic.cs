using System.Runtime.CompilerServices;
using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendar
{
    /// <summary>No calendar is as long, and their ticks fit.</summary>
    private const uint DaysOfTicks = 10_000_000;

    private static readonly Duration Longest = Duration.FromDays((int)DaysOfTicks);

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
    public Instant Add(Instant from, Duration openTime, DeadlineRounding rounding = DeadlineRounding.Close)
    {
        if (!TryAdd(from.ToUnixTimeTicks(), Ticks(openTime), Throw.IfUndefined(rounding), out long due))
        {
            throw Unanswered(from, openTime, true);
        }

        return Instant.FromUnixTimeTicks(due);
    }

    /// <summary>The instant at which so much open time was still to come: adding backwards.</summary>
    /// <param name="from">From when backwards.</param>
    /// <param name="openTime">How much open time, zero or more.</param>
    /// <param name="rounding">Where an answer goes that lands exactly on an opening; by default it stays there.</param>
    /// <returns>The latest such instant; for zero the previous close, or <paramref name="from"/> itself when open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    /// <exception cref="CalendarCoverageException">The start or the answer lies outside the covered time.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant Subtract(Instant from, Duration openTime, DeadlineRounding rounding = DeadlineRounding.Close)
    {
        if (!TrySubtract(from.ToUnixTimeTicks(), Ticks(openTime), Throw.IfUndefined(rounding), out long start))
        {
            throw Unanswered(from, openTime, false);
        }

        return Instant.FromUnixTimeTicks(start);
    }

    /// <summary>Adds like <see cref="Add"/>, without an exception where the calendar has no answer.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="openTime">How much open time, zero or more.</param>
    /// <param name="due">The answer, when there is one.</param>
    /// <param name="rounding">Where a deadline goes that lands exactly on a close.</param>
    /// <returns>Whether the covered time holds the answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    public bool TryAdd(Instant from, Duration openTime, out Instant due, DeadlineRounding rounding = DeadlineRounding.Close)
    {
        Throw.IfUndefined(rounding);
        bool known = TryAdd(from.ToUnixTimeTicks(), Ticks(openTime), rounding, out long answer);
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
        Throw.IfUndefined(rounding);
        bool known = TrySubtract(from.ToUnixTimeTicks(), Ticks(openTime), rounding, out long answer);
        start = Instant.FromUnixTimeTicks(answer);
        return known;
    }

    /// <summary>The length in ticks; the most there are, and more than any calendar has, for one that is longer than ticks can say.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Ticks(Duration openTime)
    {
        long ticks = (uint)openTime.Days < DaysOfTicks ? openTime.BclCompatibleTicks : 0;
        return ticks > 0 ? ticks : ZeroOrLonger(openTime);
    }

    private static long ZeroOrLonger(Duration openTime) => Throw.IfNegative(openTime) < Longest ? 0 : long.MaxValue;

    private InvalidOperationException Unanswered(Instant from, Duration openTime, bool forward) =>
        Unanswered(from, forward, $"{(forward ? "adding" : "subtracting")} {DurationText.Of(openTime)} of open time");
}
