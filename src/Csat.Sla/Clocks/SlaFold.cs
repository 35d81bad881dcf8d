using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>What a ticket's events come to, taken one after the other in the order of time. Contradictions become findings.</summary>
internal sealed partial class SlaFold
{
    private readonly Dictionary<SlaTargetKind, int> _lastRound = [];
    private readonly Dictionary<SlaTargetKind, List<long>> _stops = [];
    private readonly Instant? _firstStart;
    private int _round;

    private SlaFold(Instant? firstStart) => _firstStart = firstStart;

    /// <summary>When the ticket starts, even when that is still to come; in ticks.</summary>
    public long Start => _firstStart!.Value.ToUnixTimeTicks();

    /// <summary>When the ticket started, as far as it is known.</summary>
    public Instant? StartedAt { get; private set; }

    /// <summary>Changes of grade and policy, by time.</summary>
    public List<SlaEvent> Changes { get; } = [];

    /// <summary>What is wrong, in the order of time.</summary>
    public List<(int Index, Finding Finding)> Findings { get; } = [];

    /// <summary>Takes the events up to an instant; later ones aren't known then.</summary>
    /// <param name="events">The events with their places in the list that was given, by time.</param>
    /// <param name="now">The instant.</param>
    public static SlaFold Of(IReadOnlyList<(int Index, SlaEvent Event)> events, Instant now)
    {
        var fold = new SlaFold(events.Select(item => item.Event).OfType<SlaStarted>().FirstOrDefault()?.At);
        foreach ((int index, SlaEvent happened) in events)
        {
            if (happened.At <= now)
            {
                fold.Take(index, happened);
            }
        }

        return fold;
    }

    /// <summary>When something was done, every time, by time.</summary>
    public IReadOnlyList<long> Stops(SlaTargetKind kind) => _stops.TryGetValue(kind, out List<long>? stops) ? stops : [];

    private void Take(int index, SlaEvent happened)
    {
        if (happened is not SlaStopped && _firstStart is { } start && happened.At < start)
        {
            Find(index, $"{happened.What} at {Utc(happened.At)}, before the start at {Utc(start)}; legal: at the start or later",
                $"{Utc(happened.At)} 的事件早于 {Utc(start)} 的起计；须在起计时或之后");
            return;
        }

        switch (happened)
        {
            case SlaStarted second when StartedAt is { } first:
                Find(index, $"it starts a second time at {Utc(second.At)}, after {Utc(first)}; legal: one start",
                    $"于 {Utc(second.At)} 再次起计，此前已于 {Utc(first)} 起计；只能起计一次");
                break;
            case SlaStarted started:
                StartedAt = started.At;
                break;
            case SlaStopped stopped:
                Stop(index, stopped.Kind, stopped.At);
                break;
            case SlaReopened when ResolvedAt is null:
                Find(index, $"reopened at {Utc(happened.At)}, but not resolved then; legal: after resolve has stopped",
                    $"于 {Utc(happened.At)} 重新打开，但当时尚未解决；须在解决之后");
                break;
            case SlaReopened:
                Reopen(happened.At);
                break;
            case SlaCalledBack called:
                CallBack(index, called);
                break;
            case SlaGradeChanged or SlaPolicyChanged:
                Changes.Add(happened);
                break;
            default:
                Wait(index, happened);
                break;
        }
    }

    private void Stop(int index, SlaTargetKind kind, Instant at)
    {
        if (_lastRound.TryGetValue(kind, out int round) && round == _round)
        {
            Instant before = Instant.FromUnixTimeTicks(_stops[kind][_stops[kind].Count - 1]);
            Find(index,
                $"{kind} stops a second time at {Utc(at)}, after {Utc(before)}; legal: one stop of a kind, and another after the request is reopened",
                $"{kind.DisplayName.Zh}于 {Utc(at)} 再次完成，此前已于 {Utc(before)} 完成；每类只能完成一次，重新打开后可再次完成");
            return;
        }

        _lastRound[kind] = _round;
        if (!_stops.TryGetValue(kind, out List<long>? stops))
        {
            _stops[kind] = stops = [];
        }

        stops.Add(at.ToUnixTimeTicks());
        if (kind == SlaTargetKind.Resolve)
        {
            ResolvedAt = at.ToUnixTimeTicks();
            _lastRound.Remove(SlaTargetKind.Callback); // a call before the solution doesn't stand for the one after it
        }
    }

    private void Find(int index, string en, string zh, RuleId? rule = null) => Findings.Add((index, new Finding(
        FormattableString.Invariant($"events[{index}]"), new LocalizedText(en, zh), rule)));

    private static string Utc(Instant at) => PlainText.Of(at);
}
