using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>An operator's rules for tickets: which states each kind passes, what must be so before work is finished, and a few figures.</summary>
/// <remarks>Presets are in <see cref="TicketPolicies"/>. Immutable and thread-safe; <see cref="Parse"/> reads one from a file.</remarks>
public sealed partial class TicketPolicy
{
    private const int MostChecks = 1000;

    /// <summary>Makes a policy.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version; a ticket says by which one it was judged.</param>
    /// <param name="processes">One process for each of the seven kinds of ticket.</param>
    /// <param name="checks">Finish criteria and check-lists.</param>
    /// <exception cref="FindingsException">The values are no policy; all findings.</exception>
    public TicketPolicy(string id, string version, IEnumerable<TicketProcess> processes, IEnumerable<TicketCheck> checks)
    {
        Id = Throw.IfBlank(id);
        Version = Throw.IfBlank(version);
        TicketProcess[] given = [.. Throw.IfNull(processes).Select(process => Throw.IfNull(process, nameof(processes)))];
        Checks = Array.AsReadOnly<TicketCheck>([.. Throw.IfNull(checks).Select(check => Throw.IfNull(check, nameof(checks)))]);
        Finding[] findings = [.. Findings(given, Checks)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Ticket policy '{Throw.Shown(id.AsSpan())}'", findings, nameof(processes));
        }

        Processes = Array.AsReadOnly<TicketProcess>([.. given.OrderBy(process => process.Kind)]);
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>The process of each kind of ticket, in the order of <see cref="TicketKind"/>.</summary>
    public IReadOnlyList<TicketProcess> Processes { get; }

    /// <summary>Finish criteria (TKT-03), hand-over (TKT-17) and visit norm (TKT-19).</summary>
    public IReadOnlyList<TicketCheck> Checks { get; }

    /// <summary>After how many callbacks without an answer a ticket may be closed administratively: rule TKT-02.</summary>
    /// <value>3 unless said otherwise, this library's default; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int FailedCallbacksBeforeClose { get; init => field = AtLeastOne(value, nameof(FailedCallbacksBeforeClose)); } = 3;

    /// <summary>How many calls of a customer that nobody answers ask for an emergency plan: rule TKT-14.</summary>
    /// <value>2 unless said otherwise, this library's default for the rule's «repeatedly»; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int UnansweredCallsBeforeEmergencyPlan { get; init => field = AtLeastOne(value, nameof(UnansweredCallsBeforeEmergencyPlan)); } = 2;

    /// <summary>How long before the slot an engineer may be there without being early: rules TKT-13 and TKT-19 together.</summary>
    /// <value>15 minutes unless said otherwise, this library's default; zero or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public Duration EarlyArrivalTolerance { get; init => field = NotNegative(value, nameof(EarlyArrivalTolerance)); } = Duration.FromMinutes(15);

    /// <summary>Within what time of its dispatch a ticket that can't be solved is to be handed on: rule TKT-16.</summary>
    /// <value><see langword="null"/> unless said otherwise: the source gives no figure, the operator does. Zero or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public Duration? TransferLimit { get; init => field = value is { } limit ? NotNegative(limit, nameof(TransferLimit)) : null; }

    /// <summary>Whether somebody else may be made responsible to the customer than the person asked first.</summary>
    /// <value><see langword="false"/> unless said otherwise: rule ORG-04.</value>
    public bool OwnerMayChange { get; init; }

    /// <summary>The process of a kind of ticket.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its process.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    public TicketProcess ProcessOf(TicketKind kind) =>
        TicketKindLabels.All.Contains(kind) ? Processes[(int)kind] : throw Throw.Undeclared(kind, TicketKindLabels.All, nameof(kind));

    /// <summary>What must be so before a ticket is finished.</summary>
    /// <param name="kind">The kind of ticket.</param>
    /// <param name="product">Its product, in any case; <see langword="null"/> when unknown.</param>
    /// <param name="visited">Whether there was a visit; without one its items don't apply.</param>
    /// <returns>The items, in the policy's order.</returns>
    public IReadOnlyList<TicketCheck> ChecksFor(TicketKind kind, string? product, bool visited = true) =>
        [.. Checks.Where(check => check.IsFor(kind, product) && (visited || !check.NeedsVisit))];

    /// <summary>Id and version.</summary>
    /// <returns>Such as <c>standard 1</c>.</returns>
    public override string ToString() => Id + " " + Version;

    private static IEnumerable<Finding> Findings(TicketProcess[] processes, IReadOnlyList<TicketCheck> checks)
    {
        foreach (TicketKind kind in TicketKindLabels.All)
        {
            int count = processes.Count(process => process.Kind == kind);
            if (count != 1)
            {
                yield return new("processes", new(
                    FormattableString.Invariant($"{count} processes for {kind}; legal: one for each kind"), FormattableString.Invariant($"{kind} 有 {count} 个流程；每种工单有且只有一个")));
            }
        }

        if (checks.Count > MostChecks)
        {
            yield return new("checks", new(FormattableString.Invariant($"{checks.Count} items; legal: at most {MostChecks}"), FormattableString.Invariant($"共 {checks.Count} 项；不超过 {MostChecks} 项")));
            yield break;
        }

        for (int i = 0; i < checks.Count; i++)
        {
            if (checks.Take(i).Any(checks[i].Repeats))
            {
                yield return new(FormattableString.Invariant($"checks[{i}].id"), new(
                    $"'{Throw.Shown(checks[i].Id.AsSpan())}' is asked twice of the same ticket; legal: once", $"“{Throw.Shown(checks[i].Id.AsSpan())}”对同一工单重复；只能出现一次"), checks[i].Rule);
            }
        }
    }

    private static int AtLeastOne(int value, string parameter)
    {
        if (value < 1)
        {
            Throw.OutOfRange(value, "1 or more", parameter);
        }

        return value;
    }

    private static Duration NotNegative(Duration value, string parameter)
    {
        if (value < Duration.Zero)
        {
            Throw.OutOfRange(PlainText.Of(value), "zero or more", parameter);
        }

        return value;
    }
}
