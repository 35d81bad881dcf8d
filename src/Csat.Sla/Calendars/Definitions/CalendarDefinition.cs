using NodaTime;

namespace Csat.Sla;

/// <summary>What a calendar was compiled from: the source of its days, its pieces, its copies and its JSON.</summary>
internal abstract record CalendarDefinition
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required DateTimeZone Zone { get; init; }

    /// <summary>Open and closed time with reasons; tiles the stretch, which lies inside the covered time and is not empty.</summary>
    public abstract IReadOnlyList<CalendarPiece> Pieces(Instant from, Instant until);
}
