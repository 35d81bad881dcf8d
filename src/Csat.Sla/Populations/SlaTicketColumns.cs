using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>Many tickets, column by column, as a batch judges them: the n-th place of each column is the n-th ticket.</summary>
/// <remarks>
/// <para>
/// Pauses lie in one column, those of a ticket together: ticket i has <c>Pauses[PauseOffsets[i]]</c> up to, but not including,
/// <c>Pauses[PauseOffsets[i + 1]]</c>, so there is one offset more than there are tickets. Give only the pauses that the target
/// takes. They may come in any order, overlap or be empty: what is paused twice is paused once.
/// </para>
/// <para>The columns are looked at, never changed or kept. The <c>default</c> value has no tickets.</para>
/// </remarks>
public readonly ref struct SlaTicketColumns
{
    /// <summary>When each ticket's clock started.</summary>
    public ReadOnlySpan<Instant> Starts { get; init; }

    /// <summary>When each was done, <see langword="null"/> while it is not; empty when none is.</summary>
    public ReadOnlySpan<Instant?> Stops { get; init; }

    /// <summary>Each ticket's grade, <see langword="null"/> when not known; empty when none is.</summary>
    public ReadOnlySpan<ServiceGrade?> Grades { get; init; }

    /// <summary>The pauses of all tickets; one without an end lasts. Empty when there are none.</summary>
    public ReadOnlySpan<Interval> Pauses { get; init; }

    /// <summary>Where each ticket's pauses begin, and where the last one's end; empty when there are none.</summary>
    public ReadOnlySpan<int> PauseOffsets { get; init; }

    /// <summary>How many tickets there are.</summary>
    public int Count => Starts.Length;

    internal ServiceGrade? GradeOf(int ticket) => Grades.IsEmpty ? null : Grades[ticket];

    internal ReadOnlySpan<Interval> PausesOf(int ticket) =>
        PauseOffsets.IsEmpty ? [] : Pauses.Slice(PauseOffsets[ticket], PauseOffsets[ticket + 1] - PauseOffsets[ticket]);

    /// <summary>When the ticket was done, as far as that is known at an instant; in ticks.</summary>
    internal long StopOf(int ticket, long now) => !Stops.IsEmpty && Stops[ticket] is { } stop && stop.ToUnixTimeTicks() <= now
        ? stop.ToUnixTimeTicks()
        : SlaKernel.Never;

    internal void Check(string parameter)
    {
        CheckLength(nameof(Stops), Stops.Length, parameter);
        CheckLength(nameof(Grades), Grades.Length, parameter);
        if (PauseOffsets.IsEmpty && Pauses.IsEmpty)
        {
            return;
        }

        if (PauseOffsets.Length != Count + 1)
        {
            Throw.Argument($"Got {PauseOffsets.Length} {nameof(PauseOffsets)} for {Count} tickets; legal: one more than there are tickets.", parameter);
        }

        if (PauseOffsets[0] != 0 || PauseOffsets[Count] != Pauses.Length)
        {
            Throw.Argument(
                $"Got {nameof(PauseOffsets)} from {PauseOffsets[0]} to {PauseOffsets[Count]} for {Pauses.Length} {nameof(Pauses)}; legal: from 0 to that number.",
                parameter);
        }

        for (int i = 0; i < Count; i++)
        {
            if (PauseOffsets[i] > PauseOffsets[i + 1])
            {
                Throw.Argument(
                    $"Got {nameof(PauseOffsets)}[{i}] = {PauseOffsets[i]} before {PauseOffsets[i + 1]}; legal: offsets that don't fall.", parameter);
            }
        }

        for (int i = 0; i < Pauses.Length; i++)
        {
            if (!Pauses[i].HasStart)
            {
                Throw.Argument($"Got {nameof(Pauses)}[{i}] without a start; legal: a start, and an end or none.", parameter);
            }
        }
    }

    private void CheckLength(string column, int length, string parameter)
    {
        if (length != 0 && length != Count)
        {
            Throw.Argument($"Got {length} {column} for {Count} {nameof(Starts)}; legal: as many, or none.", parameter);
        }
    }
}
