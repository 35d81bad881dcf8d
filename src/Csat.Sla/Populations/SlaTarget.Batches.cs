using NodaTime;

namespace Csat.Sla;

public sealed partial record SlaTarget
{
    private const int FewPauses = 16;

    /// <summary>Judges many tickets at once, as <see cref="SlaClock.At"/> judges one; all of them against this target.</summary>
    /// <param name="tickets">The tickets, column by column.</param>
    /// <param name="now">The instant; what happens later isn't known at it.</param>
    /// <param name="results">Where the results go: as many as tickets.</param>
    /// <remarks>
    /// A start is what starts this target's clock: the ticket's, or what <see cref="StartsOn"/> names. Nothing is allocated where
    /// the limit is a duration. A reopening, and a change of grade or policy, need the clock of the ticket.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// Columns of different lengths, offsets that fall or don't fit, a pause without a start, as many results as there are no
    /// tickets; nothing is judged then.
    /// </exception>
    public void Judge(SlaTicketColumns tickets, Instant now, Span<SlaResult> results)
    {
        tickets.Check(nameof(tickets));
        if (results.Length != tickets.Count)
        {
            Throw.Argument($"Got room for {results.Length} results of {tickets.Count} tickets; legal: as many.", nameof(results));
        }

        long at = now.ToUnixTimeTicks();
        var pauses = new PauseBuffer(stackalloc long[2 * FewPauses]);
        try
        {
            for (int i = 0; i < results.Length; i++)
            {
                pauses.Take(tickets.PausesOf(i), at);
                long stop = tickets.StopOf(i, at);
                SlaReading reading = SlaKernel.Judge(
                    Limit[tickets.GradeOf(i)], Calendar, Rounding, tickets.Starts[i].ToUnixTimeTicks(), stop, pauses.From, pauses.Until, at);
                results[i] = new SlaResult(reading, stop == SlaKernel.Never);
            }
        }
        finally
        {
            pauses.Dispose();
        }
    }
}
