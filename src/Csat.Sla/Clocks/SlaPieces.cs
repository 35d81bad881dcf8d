using NodaTime;

namespace Csat.Sla;

/// <summary>Cuts a target's time into pieces: the calendar's, and in its open time what the ticket waited for.</summary>
internal static class SlaPieces
{
    /// <summary>The pieces between two instants, as far as the calendar's data go; without gap or overlap.</summary>
    public static IReadOnlyList<SlaPiece> Of(SlaFacts facts, long from, long until)
    {
        BusinessCalendar calendar = facts.Target.Calendar;
        bool openTime = facts.Limit.CountsOpenTime;
        Instant first = Instant.FromUnixTimeTicks(from);
        Instant last = Instant.FromUnixTimeTicks(until);
        if (openTime)
        {
            first = Instant.Max(first, calendar.CoveredFrom);
            last = Instant.Min(last, calendar.CoveredUntil);
        }

        if (first >= last)
        {
            return [];
        }

        IEnumerable<SlaPiece> pieces = openTime
            ? Joined(calendar.Pieces(first, last).Select(Of))
            : [new SlaPiece { Start = first, End = last }];
        return Array.AsReadOnly<SlaPiece>([.. pieces.SelectMany(piece => piece.IsCounted ? Cut(piece, facts) : [piece])]);
    }

    /// <summary>Outside working hours no name is told: that a day is a make-up workday isn't why its evening is closed.</summary>
    private static SlaPiece Of(CalendarPiece piece)
    {
        SlaPieceReason reason = piece.Reason switch
        {
            CalendarReason.MakeUpWorkday when piece.IsOpen => SlaPieceReason.MakeUpWorkday,
            _ when piece.IsOpen => SlaPieceReason.Open,
            CalendarReason.Holiday => SlaPieceReason.Holiday,
            CalendarReason.Closure => SlaPieceReason.Closure,
            _ => SlaPieceReason.Closed,
        };
        var plain = new SlaPiece { Start = piece.Start, End = piece.End, Reason = reason };
        return reason == SlaPieceReason.Closed ? plain : plain with { Name = piece.Name, Source = piece.Source };
    }

    /// <summary>Neighbours that say the same are one piece.</summary>
    private static IEnumerable<SlaPiece> Joined(IEnumerable<SlaPiece> pieces)
    {
        SlaPiece? last = null;
        foreach (SlaPiece piece in pieces)
        {
            if (last is not null && piece == last with { Start = piece.Start, End = piece.End })
            {
                last = last with { End = piece.End };
                continue;
            }

            if (last is not null)
            {
                yield return last;
            }

            last = piece;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    /// <summary>Cuts the pauses out of a piece that counts; what isn't judged yet isn't paused yet.</summary>
    private static IEnumerable<SlaPiece> Cut(SlaPiece open, SlaFacts facts)
    {
        Instant cursor = open.Start;
        foreach (SlaPause pause in facts.Uncounted.Stretches)
        {
            Instant from = Instant.Max(cursor, Instant.FromUnixTimeTicks(pause.From));
            Instant until = Instant.Min(open.End, Instant.FromUnixTimeTicks(Math.Min(pause.Until, facts.End)));
            if (until <= from)
            {
                continue;
            }

            if (from > cursor)
            {
                yield return open with { Start = cursor, End = from };
            }

            yield return new SlaPiece
            {
                Start = from,
                End = until,
                Reason = pause.Reason is null ? SlaPieceReason.Resolved : SlaPieceReason.Paused,
                PauseReason = pause.Reason,
            };
            cursor = until;
        }

        if (cursor < open.End)
        {
            yield return open with { Start = cursor };
        }
    }
}
