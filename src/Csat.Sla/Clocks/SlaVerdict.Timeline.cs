using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

public sealed partial record SlaVerdict
{
    /// <summary>The time from the start until it was done, or until <see cref="At"/>, piece by piece: what counted, what didn't, and why.</summary>
    /// <remarks>
    /// Without gap or overlap, as far as the calendar's data go; the pieces that count sum to <see cref="Elapsed"/>. Computed when
    /// asked. Empty when it has not started, or was done before the start.
    /// </remarks>
    public IReadOnlyList<SlaPiece> Timeline => _facts.Start is { } start ? SlaPieces.Of(_facts, start, _facts.End) : [];

    /// <summary>The time from <see cref="LimitFrom"/> to <see cref="Due"/>, piece by piece: the deadline, proved.</summary>
    /// <remarks>The pieces that count sum to the limit's length, where it has one. Computed when asked. Empty where there is no deadline to prove.</remarks>
    public IReadOnlyList<SlaPiece> Proof => _facts.Start is not null && _reading.Due is { } due ? SlaPieces.Of(_facts, _facts.LimitFrom, due) : [];

    /// <summary>The target's escalations with their times on this ticket, by time; those whose time can't be told last.</summary>
    /// <remarks>Computed when asked.</remarks>
    public IReadOnlyList<SlaAlert> Escalations
    {
        get
        {
            var alarm = new SlaAlarm(_facts, _reading);
            return Array.AsReadOnly<SlaAlert>(
            [
                .. _facts.Target.Escalations.Select(escalation => Alert(escalation, alarm.At(escalation)))
                    .OrderBy(alert => alert.At ?? Instant.MaxValue).ThenBy(alert => alert.Escalation.Level),
            ]);
        }
    }

    /// <summary>The next escalation that has not gone off; <see langword="null"/> when there is none, and when it is done.</summary>
    public SlaAlert? NextEscalation => IsOpen ? Escalations.FirstOrDefault(alert => !alert.Reached) : null;

    private SlaAlert Alert(SlaEscalation escalation, long? at) =>
        new(escalation, Maybe(at), IsOpen ? at <= _facts.Now : at < _facts.Stop, _facts.Target.Calendar.Zone);

    /// <summary>The explanation, and the timeline piece by piece where there is more than one.</summary>
    internal IEnumerable<string> Lines(CultureInfo? culture)
    {
        IReadOnlyList<SlaPiece> timeline = Timeline;
        return [Explain(culture), .. timeline.Count > 1 ? timeline.Select(piece => Line(piece, culture)) : []];
    }

    private string Line(SlaPiece piece, CultureInfo? culture)
    {
        LocalizedText length = piece.IsCounted ? DurationText.Of(piece.Length) : default;
        return "  " + Between(piece) + new LocalizedText(
            ": " + piece.Words.En + Sentence(", ", length.En), "：" + piece.Words.Zh + Sentence("，", length.Zh)).In(culture);
    }
}
