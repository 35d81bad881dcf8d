using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>The clock of one request under a policy: a pure fold over what happened. Made by <see cref="SlaPolicy"/>.</summary>
/// <remarks>
/// <para>
/// Events may be given in any order; they are sorted by time, those of the same instant as given. One start, and at most one
/// stop of a kind. A stop of a kind that the policy doesn't promise is ignored: it belongs to the ticket, not to this policy.
/// </para>
/// <para>Asking again gives the same answer. Immutable and thread-safe.</para>
/// </remarks>
public sealed class SlaClock
{
    private readonly SlaTarget[] _targets;
    private readonly Instant _startedAt;

    internal SlaClock(SlaPolicy policy, SlaRequest request, IEnumerable<SlaEvent> events)
    {
        IReadOnlyList<Finding> found = policy.Check(Throw.IfNull(request));
        Throw.IfFound($"SLA policy '{policy}' can't judge the request", found, nameof(request));
        SlaEvent[] all = [.. Throw.IfNull(events)];
        Throw.IfFound("The events make no clock", Validate(all), nameof(events));
        Policy = policy;
        Request = request;
        Events = Array.AsReadOnly<SlaEvent>([.. all.OrderBy(happened => happened.At)]);
        _startedAt = all.OfType<SlaStarted>().Single().At;
        var targets = new List<SlaTarget>();
        foreach (SlaTargetKind kind in policy.Kinds)
        {
            if (policy.TryFind(kind, request, out SlaTarget? target))
            {
                targets.Add(target);
            }
        }

        _targets = [.. targets];
    }

    /// <summary>The policy.</summary>
    public SlaPolicy Policy { get; }

    /// <summary>The request.</summary>
    public SlaRequest Request { get; }

    /// <summary>What happened, by time.</summary>
    public IReadOnlyList<SlaEvent> Events { get; }

    /// <summary>Finds everything that is wrong with a ticket's events, without an exception.</summary>
    /// <param name="events">What happened, in any order.</param>
    /// <returns>No start, a second start, a second stop of a kind, a missing event; empty when they make a clock.</returns>
    public static IReadOnlyList<Finding> Validate(IEnumerable<SlaEvent> events)
    {
        var findings = new List<Finding>();
        SlaEvent?[] all = [.. Throw.IfNull(events)];
        SlaStarted? started = null;
        var stopped = new Dictionary<SlaTargetKind, SlaStopped>();
        for (int i = 0; i < all.Length; i++)
        {
            switch (all[i])
            {
                case SlaStarted second when started is not null:
                    Find(i, $"it starts a second time at {Utc(second.At)}, after {Utc(started.At)}; legal: one start",
                        $"于 {Utc(second.At)} 再次起计，此前已于 {Utc(started.At)} 起计；只能起计一次");
                    break;
                case SlaStarted first:
                    started = first;
                    break;
                case SlaStopped stop when stopped.TryGetValue(stop.Kind, out SlaStopped? before):
                    Find(i, $"{stop.Kind} stops a second time at {Utc(stop.At)}, after {Utc(before.At)}; legal: one stop of a kind",
                        $"{stop.Kind.DisplayName.Zh}于 {Utc(stop.At)} 再次完成，此前已于 {Utc(before.At)} 完成；每类只能完成一次");
                    break;
                case SlaStopped stop:
                    stopped.Add(stop.Kind, stop);
                    break;
                default:
                    Find(i, "the event is null", "事件为空");
                    break;
            }
        }

        if (started is null)
        {
            findings.Add(new Finding("events", new("no event starts the clock; legal: one start", "没有起计事件；须有且只有一次起计")));
        }

        return findings;

        void Find(int index, string en, string zh) =>
            findings.Add(new Finding("events[" + index.ToString(CultureInfo.InvariantCulture) + "]", new LocalizedText(en, zh)));
    }

    /// <summary>Judges the request as it stands at an instant; what happened later is not yet known then.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>A verdict for each kind that the policy promises to the request.</returns>
    /// <exception cref="CalendarCoverageException">A deadline or <paramref name="now"/> lies outside a calendar's covered time.</exception>
    /// <exception cref="InvalidOperationException">A target's calendar never opens.</exception>
    public SlaReport At(Instant now)
    {
        var verdicts = new SlaVerdict[_targets.Length];
        for (int i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = new SlaVerdict(Policy, _targets[i], Request.Grade, _startedAt, StoppedAt(_targets[i].Kind, now), now);
        }

        return new SlaReport(Policy, Request, now, verdicts);
    }

    private static string Utc(Instant at) => InstantText.Of(at, DateTimeZone.Utc);

    private Instant? StoppedAt(SlaTargetKind kind, Instant now)
    {
        foreach (SlaEvent happened in Events)
        {
            if (happened is SlaStopped stopped && stopped.Kind == kind && stopped.At <= now)
            {
                return stopped.At;
            }
        }

        return null;
    }
}
