using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendar
{
    /// <summary>Whether the calendar is open at an instant: from the opening on, at the close no longer.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>Whether it is open.</returns>
    /// <exception cref="CalendarCoverageException">The instant lies outside the covered time.</exception>
    public bool IsOpen(Instant at)
    {
        long ticks = Covered(at);
        if (ticks == Until)
        {
            throw new CalendarCoverageException(this, at, InstantText.Of(at, Zone));
        }

        return ticks < End(PieceAt(ticks - _from));
    }

    /// <summary>The next open instant.</summary>
    /// <param name="at">From when on.</param>
    /// <returns><paramref name="at"/> itself when open, otherwise the next opening.</returns>
    /// <exception cref="CalendarCoverageException">The covered time holds no answer.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant NextOpen(Instant at) =>
        TryAdd(at, Duration.Zero, out Instant open) ? open : throw Unanswered(at, true, "the next opening");

    /// <summary>The next close: that of the open piece, or of the next one when closed.</summary>
    /// <param name="at">From when on.</param>
    /// <returns>The first close after <paramref name="at"/>.</returns>
    /// <exception cref="CalendarCoverageException">The covered time holds no answer.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant NextClose(Instant at)
    {
        long ticks = Covered(at);
        int piece = PieceAt(ticks - _from);
        piece += ticks < End(piece) ? 0 : 1;
        return piece <= Count && End(piece) < Until
            ? Instant.FromUnixTimeTicks(End(piece))
            : throw Unanswered(at, true, "the next close");
    }

    /// <summary>The latest instant up to which the calendar was open.</summary>
    /// <param name="at">From when backwards.</param>
    /// <returns><paramref name="at"/> itself when it was open until then, otherwise the previous close.</returns>
    /// <exception cref="CalendarCoverageException">The covered time holds no answer.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant PreviousClose(Instant at)
    {
        long ticks = Covered(at);
        int piece = PieceBefore(ticks);
        return piece > 0
            ? Instant.FromUnixTimeTicks(Math.Min(ticks, End(piece)))
            : throw Unanswered(at, false, "the previous close");
    }

    /// <summary>The previous opening: that of the piece that was open just before, or of the one before when it was closed.</summary>
    /// <param name="at">From when backwards.</param>
    /// <returns>The last opening before <paramref name="at"/>.</returns>
    /// <exception cref="CalendarCoverageException">The covered time holds no answer.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant PreviousOpen(Instant at)
    {
        int piece = PieceBefore(Covered(at));
        return piece > 0 && Start(piece) > _from
            ? Instant.FromUnixTimeTicks(Start(piece))
            : throw Unanswered(at, false, "the previous opening");
    }

    /// <summary>The open pieces between two instants, clipped to them, in order.</summary>
    internal IEnumerable<Interval> OpenPieces(Instant from, Instant until)
    {
        long first = Covered(from);
        long last = Covered(until);
        for (int piece = PieceAt(first - _from); piece <= Count && Start(piece) < last; piece++)
        {
            if (End(piece) > first)
            {
                yield return new Interval(
                    Instant.FromUnixTimeTicks(Math.Max(first, Start(piece))), Instant.FromUnixTimeTicks(Math.Min(last, End(piece))));
            }
        }
    }

    /// <summary>The last piece that starts before an instant; 0 when there is none.</summary>
    private int PieceBefore(long at) => at == _from ? 0 : PieceAt(at - _from - 1);
}
