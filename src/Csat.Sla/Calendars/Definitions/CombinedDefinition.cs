using NodaTime;

namespace Csat.Sla;

/// <summary>Two calendars combined on instants; in the left one's zone.</summary>
internal sealed record CombinedDefinition : CalendarDefinition
{
    public required CalendarOperator Operator { get; init; }

    public required BusinessCalendar Left { get; init; }

    public required BusinessCalendar Right { get; init; }

    /// <summary>Whether the combined calendar is open where the two are as given.</summary>
    public static bool IsOpen(CalendarOperator how, bool left, bool right) => how switch
    {
        CalendarOperator.Union => left || right,
        CalendarOperator.Intersect => left && right,
        _ => left && !right,
    };

    public override IReadOnlyList<CalendarPiece> Pieces(Instant from, Instant until)
    {
        IReadOnlyList<CalendarPiece> left = Left.Pieces(from, until);
        IReadOnlyList<CalendarPiece> right = Right.Pieces(from, until);
        var pieces = new PieceList();
        for (int l = 0, r = 0; l < left.Count && r < right.Count;)
        {
            Instant start = Instant.Max(left[l].Start, right[r].Start);
            Instant end = Instant.Min(left[l].End, right[r].End);
            pieces.Add(Decided(left[l], right[r]), start, end);
            l += left[l].End == end ? 1 : 0;
            r += right[r].End == end ? 1 : 0;
        }

        return pieces.Joined();
    }

    /// <summary>The left one decides, unless it is the right one alone that opens a union, or closes an intersection or a difference.</summary>
    private CalendarPiece Decided(CalendarPiece left, CalendarPiece right)
    {
        bool open = IsOpen(Operator, left.IsOpen, right.IsOpen);
        bool leftSuffices = IsOpen(Operator, left.IsOpen, true) == IsOpen(Operator, left.IsOpen, false);
        bool rightDecides = !leftSuffices && open == (Operator == CalendarOperator.Union);
        return (rightDecides ? right : left) with { IsOpen = open, IsProvisional = left.IsProvisional || right.IsProvisional };
    }
}
