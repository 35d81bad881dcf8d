using NodaTime;

namespace Csat.Sla;

/// <summary>Pieces in order, without overlap, under construction.</summary>
internal sealed class PieceList
{
    private readonly List<CalendarPiece> _pieces = [];

    /// <summary>Adds a piece that starts no earlier than the one before; what is taken already stays with the one before.</summary>
    public void Add(CalendarPiece says, Instant start, Instant end)
    {
        start = WholeTicks(start);
        end = WholeTicks(end);
        if (_pieces.Count > 0)
        {
            start = Instant.Max(start, _pieces[_pieces.Count - 1].End);
        }

        if (start < end)
        {
            _pieces.Add(says with { Start = start, End = end });
        }
    }

    /// <summary>These pieces with others laid over them.</summary>
    public PieceList Under(PieceList over)
    {
        var both = new PieceList();
        int next = 0;
        foreach (CalendarPiece piece in _pieces)
        {
            while (next < over._pieces.Count && over._pieces[next].Start < piece.End)
            {
                CalendarPiece top = over._pieces[next++];
                both.Add(piece, piece.Start, top.Start);
                both.Add(top, top.Start, top.End);
            }

            both.Add(piece, piece.Start, piece.End);
        }

        return both;
    }

    /// <summary>Marks what is provisional.</summary>
    public PieceList ProvisionalFrom(Instant? provisional)
    {
        if (provisional is not { } from)
        {
            return this;
        }

        var marked = new PieceList();
        foreach (CalendarPiece piece in _pieces)
        {
            marked.Add(piece, piece.Start, Instant.Min(piece.End, from));
            marked.Add(piece with { IsProvisional = true }, Instant.Max(piece.Start, from), piece.End);
        }

        return marked;
    }

    /// <summary>Neighbours that say the same become one.</summary>
    public IReadOnlyList<CalendarPiece> Joined()
    {
        var joined = new List<CalendarPiece>(_pieces.Count);
        foreach (CalendarPiece piece in _pieces)
        {
            if (joined.Count > 0 && joined[joined.Count - 1].SaysTheSameAs(piece))
            {
                joined[joined.Count - 1] = joined[joined.Count - 1] with { End = piece.End };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined.AsReadOnly();
    }

    private static Instant WholeTicks(Instant at) => Instant.FromUnixTimeTicks(at.ToUnixTimeTicks());
}
