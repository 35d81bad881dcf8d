using NodaTime;

namespace Csat.Domain;

/// <summary>
/// A ticket from report to close: install, remove, move, fault, consultation, complaint or praise. It is what its events come to;
/// an event that the rules don't allow is refused with the rule's id and the reason, and kept.
/// </summary>
/// <remarks>
/// <para>
/// Submitted → accepted → dispatched → contacted → appointed → on site → finished → called back → closed (TKT-04), as far as the
/// kind's <see cref="TicketProcess"/> passes them. Back to accepted go a reopened ticket, one whose completion was disproved and one
/// that was transferred. Events come in the order of time; two may share an instant.
/// </para>
/// <para>Immutable and thread-safe: <see cref="Apply"/> gives a new ticket. No clock is read: times stand in the events.</para>
/// </remarks>
public sealed partial class Ticket
{
    private readonly TicketFacts _facts;
    private readonly TicketEntry[] _history;

    private Ticket(TicketFacts facts, TicketEntry[] history)
    {
        _facts = facts;
        _history = history;
        History = Array.AsReadOnly(history);
    }

    /// <summary>Its number.</summary>
    public string Id => _facts.Request.Id;

    /// <summary>What it is about: rules TKT-01 and CMP-17.</summary>
    public TicketKind Kind => _facts.Request.Kind;

    /// <summary>The customer's number or name.</summary>
    public string Customer => _facts.Request.Customer;

    /// <summary>The product; <see langword="null"/> when unknown.</summary>
    public string? Product => _facts.Request.Product;

    /// <summary>The policy that its events are judged by.</summary>
    public TicketPolicy Policy => _facts.Policy;

    /// <summary>Everything that was applied, accepted and refused, in the order given.</summary>
    public IReadOnlyList<TicketEntry> History { get; }

    /// <summary>The mistakes of the service that are on record: rules TKT-09, TKT-13, TKT-16 and TKT-19.</summary>
    public IReadOnlyList<TicketDefect> Defects => [.. _history.Select(entry => entry.Defect).OfType<TicketDefect>()];

    /// <summary>The case records that were filed: rule TKT-18.</summary>
    public IReadOnlyList<CaseRecord> Cases => [.. _history.Where(entry => entry.IsAccepted).Select(entry => entry.Event).OfType<TicketCaseFiled>().Select(filed => filed.Record)];

    /// <summary>Where it stands.</summary>
    public TicketState State => _facts.State;

    /// <summary>Whether and how it is closed: rule TKT-02.</summary>
    public TicketClosing Closing => _facts.Closing;

    /// <summary>When the last event that it took happened; none before is taken.</summary>
    public Instant LastAt => _facts.LastAt;

    /// <summary>1, and one more each time that it is opened again.</summary>
    public int Round => _facts.Round;

    /// <summary>Who is responsible to the customer: the first person asked, rule ORG-04.</summary>
    public string Owner => _facts.Owner;

    /// <summary>How grave a fault is.</summary>
    public TicketSeverity Severity => _facts.Severity;

    /// <summary>The fault analysis report; <see langword="null"/> when none was filed. Rule TKT-15.</summary>
    public TicketAnalysisFiled? Analysis => _facts.Analysis;

    /// <summary>The department that has it; <see langword="null"/> while it is with the dispatcher.</summary>
    public string? Department => _facts.Department;

    /// <summary>Who has it; <see langword="null"/> while it is with the dispatcher.</summary>
    public string? Engineer => _facts.Engineer;

    /// <summary>What the customer was told is wrong: rule TKT-06.</summary>
    public string? Cause => _facts.Cause;

    /// <summary>By when the customer was promised a solution: rule TKT-06.</summary>
    public Instant? PromisedBy => _facts.PromisedBy;

    /// <summary>What is going to be done: rule TKT-08.</summary>
    public string? Plan => _facts.Plan;

    /// <summary>From when on the customer expects the engineer; <see langword="null"/> without an appointment.</summary>
    public Instant? SlotStart => _facts.SlotStart;

    /// <summary>Until when the customer waits; <see langword="null"/> without an appointment.</summary>
    public Instant? SlotEnd => _facts.SlotEnd;

    /// <summary>How often the customer called since whoever has it last spoke to them.</summary>
    public int UnansweredCalls => _facts.UnansweredCalls;

    /// <summary>Whether only an emergency plan with somebody else goes on: rule TKT-14.</summary>
    public bool NeedsEmergencyPlan => _facts.Ignoring is not null;

    /// <summary>How many callbacks nobody answered since it was finished.</summary>
    public int FailedCallbacks => _facts.FailedCallbacks;

    /// <summary>What the customer said in the callback; <see langword="null"/> when nobody reached them since it was finished.</summary>
    public CallbackAnswer? Answer => _facts.Answer;

    /// <summary>Whether the customer's service works again: rule TKT-16. Only faults are restored.</summary>
    public bool IsRestored => _facts.IsRestored;

    /// <summary>What still has to be met before it is finished: rules TKT-03, TKT-17 and TKT-19.</summary>
    public IReadOnlyList<TicketCheck> ChecksOpen => State >= TicketState.Finished ? [] : [.. _facts.ChecksOpen];

    /// <summary>Opens a ticket.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="id">Its number.</param>
    /// <param name="customer">The customer's number or name.</param>
    /// <param name="owner">Who was asked first, and stays responsible.</param>
    /// <param name="at">When the customer reported it.</param>
    /// <param name="product">The product, such as <c>broadband</c>; <see langword="null"/> when unknown.</param>
    /// <param name="severity">How grave a fault is; everything else is ordinary.</param>
    /// <param name="policy">The operator's policy; <see cref="TicketPolicies.Standard"/> when left out.</param>
    /// <returns>The ticket, submitted.</returns>
    /// <exception cref="ArgumentException">As <see cref="TicketSubmitted"/>.</exception>
    public static Ticket Of(
        TicketKind kind, string id, string customer, string owner, Instant at, string? product = null, TicketSeverity severity = TicketSeverity.Ordinary, TicketPolicy? policy = null) =>
        Of(new TicketSubmitted(at, kind, id, customer, owner, product, severity), policy);

    /// <summary>Opens a ticket.</summary>
    /// <param name="submitted">What was reported.</param>
    /// <param name="policy">The operator's policy; <see cref="TicketPolicies.Standard"/> when left out.</param>
    /// <returns>The ticket, submitted.</returns>
    public static Ticket Of(TicketSubmitted submitted, TicketPolicy? policy = null) =>
        new(new TicketFacts(policy ?? TicketPolicies.Standard, Throw.IfNull(submitted)), [new TicketEntry(submitted, [])]);

    /// <summary>Takes an event, or refuses it with the rule's id and the reason.</summary>
    /// <param name="happened">What happened.</param>
    /// <returns>The ticket after it, with the event in its history either way.</returns>
    public TicketOutcome Apply(TicketEvent happened)
    {
        TicketEntry entry = Judge(_facts, Throw.IfNull(happened));
        TicketFacts after = entry.IsAccepted ? _facts.After(happened) : _facts;
        return new TicketOutcome(new Ticket(after, [.. _history, entry]), entry);
    }

    /// <summary>Says what would come of an event; the ticket stays as it is.</summary>
    /// <param name="happened">What might happen.</param>
    /// <returns>Why it would be refused, each finding with its rule; empty when it would be accepted.</returns>
    public IReadOnlyList<Finding> Check(TicketEvent happened) => TicketGuards.Check(_facts, Throw.IfNull(happened));

    /// <summary>Number, kind and state, such as <c>T-1 Fault Dispatched</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Throw.Shown(Id.AsSpan())} {Kind} {State}";

    private static TicketEntry Judge(TicketFacts facts, TicketEvent happened)
    {
        IReadOnlyList<Finding> findings = TicketGuards.Check(facts, happened);
        return new TicketEntry(happened, findings, TicketDefect.Of(facts, happened, findings));
    }
}
