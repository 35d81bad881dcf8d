using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

internal sealed partial record BuiltDefinition
{
    public override IReadOnlyList<CalendarPiece> Pieces(Instant from, Instant until)
    {
        var days = new PieceList();
        var shifts = new PieceList();
        LocalDate last = LocalDate.Min(Last, until.InZone(Zone).Date.PlusDays(1));
        for (LocalDate date = from.InZone(Zone).Date.PlusDays(-1); date <= last; date = date.PlusDays(1))
        {
            CalendarDay day = Day(date);
            CalendarPiece closed = Says(day.Reason, day.Name, day.Source);
            days.Add(closed, Instant.Max(from, Zone.StartOf(date)), Instant.Min(until, Zone.StartOf(date.PlusDays(1))));
            foreach (Shift shift in day.Shifts)
            {
                shifts.Add(
                    closed with { IsOpen = true },
                    Instant.Max(from, Zone.Opening(shift.StartOn(date))), Instant.Min(until, Zone.Close(shift.EndOn(date))));
            }
        }

        var closures = new PieceList();
        foreach (ClosureEntry closure in Closures)
        {
            closures.Add(
                Says(CalendarReason.Closure, closure.Name, closure.Source),
                Instant.Max(from, closure.From), Instant.Min(until, closure.Until));
        }

        return days.Under(shifts).Under(closures)
            .ProvisionalFrom(ProvisionalFrom is { } first ? Zone.StartOf(first) : null).Joined();
    }

    private CalendarPiece Says(CalendarReason reason, LocalizedText? name, LocalizedText? source) =>
        new() { CalendarId = Id, Reason = reason, Name = name, Source = source };
}
