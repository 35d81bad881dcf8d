using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>The clock of one request under a policy: a pure fold over what happened. Made by <see cref="SlaPolicy"/>.</summary>
/// <remarks>
/// <para>
/// Events may be given in any order; they are sorted by time, those of the same instant as given. One start; at most one stop of
/// a kind, and another after the request is reopened. A stop of a kind that the policy doesn't promise is ignored: it belongs to
/// the ticket, not to this policy. A stop before the start is met and says that the time stamps contradict each other.
/// </para>
/// <para>
/// A pause moves a deadline by the pause's own length, counted like the limit, if it begins before the deadline. Pauses belong to
/// the ticket: a change of policy or grade keeps them and what has elapsed. A change after something was done doesn't matter to it.
/// </para>
/// <para>Asking again gives the same answer; what happens after the instant isn't known at it. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class SlaClock
{
    private readonly (int Index, SlaEvent Event)[] _events;

    internal SlaClock(SlaPolicy policy, SlaRequest request, IEnumerable<SlaEvent> events)
    {
        IReadOnlyList<Finding> found = policy.Check(Throw.IfNull(request));
        Throw.IfFound($"SLA policy '{policy}' can't judge the request", found, nameof(request));
        SlaEvent[] all = [.. Throw.IfNull(events)];
        IReadOnlyList<Finding> contradictions = Validate(all);
        Throw.IfFound("The events make no clock", contradictions.Count > 0 ? contradictions : Changes(policy, request, all), nameof(events));
        Policy = policy;
        Request = request;
        _events = InOrder(all);
        Events = Array.AsReadOnly<SlaEvent>([.. _events.Select(item => item.Event)]);
    }

    /// <summary>The policy.</summary>
    public SlaPolicy Policy { get; }

    /// <summary>The request.</summary>
    public SlaRequest Request { get; }

    /// <summary>What happened, by time.</summary>
    public IReadOnlyList<SlaEvent> Events { get; }

    /// <summary>Finds everything that is wrong with a ticket's events, without an exception.</summary>
    /// <param name="events">What happened, in any order.</param>
    /// <returns>
    /// No start or a second one; a pause, resumption, appointment, callback, reopening or change before the start; a resumption
    /// without a pause; a pause or slot that ends before it begins; a second stop of a kind without a reopening between; a
    /// reopening of what isn't resolved; an appointment that is rescheduled after its slot began, or made while another stands;
    /// a missing event. Each says which order is legal. Empty when the events make a clock.
    /// </returns>
    public static IReadOnlyList<Finding> Validate(IEnumerable<SlaEvent> events)
    {
        SlaEvent?[] all = [.. Throw.IfNull(events)];
        var found = new List<(int Index, Finding Finding)>();
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is null)
            {
                found.Add((i, new Finding(FormattableString.Invariant($"events[{i}]"), new("the event is null", "事件为空"))));
            }
        }

        found.AddRange(SlaFold.Of(InOrder(all), Instant.MaxValue).Findings);
        if (!all.OfType<SlaStarted>().Any())
        {
            found.Add((all.Length, new Finding("events", new("no event starts the clock; legal: one start", "没有起计事件；须有且只有一次起计"))));
        }

        return [.. found.OrderBy(item => item.Index).Select(item => item.Finding)];
    }

    /// <summary>Judges the request as it stands at an instant; what happened later is not yet known then.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>A verdict for each kind that is promised to the request; where a calendar's data don't reach, the verdict says so.</returns>
    public SlaReport At(Instant now)
    {
        SlaFold fold = SlaFold.Of(_events, now);
        var judge = new SlaJudge(Policy, Request, fold, now.ToUnixTimeTicks());
        SlaRegime current = judge.Current;
        return new SlaReport(
            current.Policy, Request with { Grade = current.Grade }, now, judge.Verdicts(),
            fold.Closing(current.Policy.FailedContactsBeforeClose), fold.FailedContacts);
    }

    /// <summary>What is wrong with changes: a policy that can't judge the request as it is known then.</summary>
    internal static List<Finding> Changes(SlaPolicy policy, SlaRequest request, SlaEvent[] all)
    {
        var findings = new List<Finding>();
        foreach ((int index, SlaEvent happened) in InOrder(all).Where(item => item.Event is SlaGradeChanged or SlaPolicyChanged))
        {
            policy = happened is SlaPolicyChanged moved ? moved.Policy : policy;
            request = happened is SlaGradeChanged change ? request with { Grade = change.Grade } : request;
            findings.AddRange(policy.Check(request).Select(finding => finding with
            {
                Path = FormattableString.Invariant($"events[{index}].{finding.Path}"),
            }));
        }

        return findings;
    }

    private static (int Index, SlaEvent Event)[] InOrder(IEnumerable<SlaEvent?> events) =>
    [
        .. events.Select((happened, index) => (Index: index, Event: happened!)).Where(item => item.Event is not null)
            .OrderBy(item => item.Event.At),
    ];
}
