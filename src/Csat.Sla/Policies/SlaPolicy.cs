using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Csat.Domain;

namespace Csat.Sla;

/// <summary>A named, versioned set of service-level targets. Presets: <see cref="SlaPolicies"/>.</summary>
/// <remarks>
/// For each kind at most one target matches a request: that is checked here for all requests at once. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{Id} {Version}, {Targets.Count} targets")]
public sealed partial class SlaPolicy
{
    internal const int DefaultFailedContacts = 3;

    /// <summary>Makes a policy.</summary>
    /// <param name="id">Its name, which verdicts give.</param>
    /// <param name="version">Its version, which verdicts give.</param>
    /// <param name="targets">Its targets, at least one.</param>
    /// <exception cref="FindingsException">Something is wrong; the message lists all findings of <see cref="Validate"/>.</exception>
    public SlaPolicy(string id, string version, IEnumerable<SlaTarget> targets)
    {
        SlaTarget[] all = [.. Throw.IfNull(targets)];
        IReadOnlyList<Finding> findings = Validate(Throw.IfNull(id), Throw.IfNull(version), all);
        Throw.IfFound($"SLA policy '{id}'", findings, findings.Count == 1 && findings[0].Path is nameof(id) or nameof(version)
            ? findings[0].Path : nameof(targets));
        Id = id;
        Version = version;
        Targets = Array.AsReadOnly(all);
        Kinds = Array.AsReadOnly<SlaTargetKind>([.. all.Select(target => target.Kind).Distinct()]);
    }

    /// <summary>The policy's name.</summary>
    public string Id { get; }

    /// <summary>The policy's version.</summary>
    public string Version { get; }

    /// <summary>The targets, as given.</summary>
    public IReadOnlyList<SlaTarget> Targets { get; }

    /// <summary>After how many callbacks that nobody answers a resolved request is closed administratively.</summary>
    /// <value>1 or more; default 3, which is this library's.</value>
    /// <remarks>Rule TKT-02: such a close never counts as satisfied.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int FailedContactsBeforeClose
    {
        get;
        init => field = value >= 1 ? value : throw Throw.OutOfRange(nameof(FailedContactsBeforeClose), value, "1 or more");
    } = DefaultFailedContacts;

    /// <summary>What the policy promises to anybody, in the order of <see cref="Targets"/>.</summary>
    public IReadOnlyList<SlaTargetKind> Kinds { get; }

    /// <summary>The channels that targets name, sorted; empty when none names one.</summary>
    public IReadOnlyList<string> Channels => Legal(SlaCriterion.Channel, Targets);

    /// <summary>The products that targets name, sorted; empty when none names one.</summary>
    public IReadOnlyList<string> Products => Legal(SlaCriterion.Product, Targets);

    /// <summary>The areas that targets name, sorted; empty when none names one.</summary>
    public IReadOnlyList<string> Areas => Legal(SlaCriterion.Area, Targets);

    /// <summary>The kinds of request that targets name, sorted; empty when none names one.</summary>
    public IReadOnlyList<string> RequestKinds => Legal(SlaCriterion.RequestKind, Targets);

    /// <summary>Finds the target of a kind for a request.</summary>
    /// <param name="kind">What is promised.</param>
    /// <param name="request">The request.</param>
    /// <param name="target">The target, when the policy promises this to the request.</param>
    /// <returns>Whether it does. <see cref="Check"/> says whether the request is at fault when it doesn't.</returns>
    public bool TryFind(SlaTargetKind kind, SlaRequest request, [NotNullWhen(true)] out SlaTarget? target)
    {
        Throw.IfNull(kind);
        Throw.IfNull(request);
        foreach (SlaTarget candidate in Targets)
        {
            if (candidate.Kind == kind && candidate.Matches(request))
            {
                target = candidate;
                return true;
            }
        }

        target = null;
        return false;
    }

    /// <summary>Starts the clock of one request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="events">What happened, in any order.</param>
    /// <returns>The clock; ask it <see cref="SlaClock.At"/> an instant.</returns>
    /// <exception cref="FindingsException">
    /// The request has findings of <see cref="Check"/>, or the events of <see cref="SlaClock.Validate"/>; the message lists all.
    /// </exception>
    public SlaClock Clock(SlaRequest request, IEnumerable<SlaEvent> events) => new(this, request, events);

    /// <summary>Starts the clock of a request of which nothing is known.</summary>
    /// <param name="events">What happened, in any order.</param>
    /// <returns>The clock; ask it <see cref="SlaClock.At"/> an instant.</returns>
    /// <exception cref="FindingsException">The policy has to know more about the request, or the events have findings.</exception>
    public SlaClock Clock(IEnumerable<SlaEvent> events) => new(this, SlaRequest.Unknown, events);

    /// <summary>Id and version.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id + " " + Version;
}
