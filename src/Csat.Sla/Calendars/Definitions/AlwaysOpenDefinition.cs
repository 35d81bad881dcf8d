using NodaTime;

namespace Csat.Sla;

/// <summary>Open all the time, without an end of coverage.</summary>
internal sealed record AlwaysOpenDefinition : CalendarDefinition
{
    public override IReadOnlyList<CalendarPiece> Pieces(Instant from, Instant until) =>
        [new CalendarPiece { Start = from, End = until, IsOpen = true, CalendarId = Id }];
}
