using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>
/// Tickets once more, written another way: a table of edges by kind, and every fact looked up again in the list of what happened.
/// Only for the standard states; figures come from the policy.
/// </summary>
internal sealed class TicketModel(TicketPolicy policy, TicketSubmitted submitted)
{
    private const string Held = "Dispatched Contacted Appointed OnSite CustomerAbsent";
    private const string Worked = "Accepted " + Held;
    private const string Done = "Finished CalledBack Closed";
    private const string NotClosed = "Submitted " + Worked + " Finished CalledBack";

    private static readonly string[] Everywhere =
    [
        "Accepted: Submitted > Accepted",
        "CustomerCalled: " + NotClosed + " > same",
        "OwnerChanged: " + NotClosed + " > same",
        "SeverityChanged: " + NotClosed + " > same",
        "ResourcesRepaired: " + Worked + " Finished CalledBack > same",
        "AnalysisFiled: " + Worked + " Finished CalledBack > same",
        "CaseFiled: " + NotClosed + " Closed > same",
        "Planned: " + Worked + " > same",
        "Checked: " + Worked + " > same",
        "ServiceRestored: " + Worked + " > same",
        "Reopened: " + Done + " > Accepted",
    ];

    private static readonly string[] Handled =
    [
        .. Everywhere,
        "Dispatched: Accepted > Dispatched",
        "Contacted: Dispatched > Contacted",
        "Contacted: Contacted Appointed OnSite CustomerAbsent > same",
        "EmergencyPlanned: " + Held + " > Dispatched",
        "Transferred: " + Held + " > Accepted",
        "CompletionDisproved: " + Done + " > Accepted",
        "CalledBack: Finished > CalledBack",
        "ClosedAdministratively: Finished > Closed",
        "Closed: CalledBack > Closed",
    ];

    private static readonly string[] Visited =
    [
        .. Handled,
        "AppointmentMade: Contacted CustomerAbsent > Appointed",
        "AppointmentRescheduled: Appointed > same",
        "EngineerArrived: Appointed > OnSite",
        "CustomerAbsent: Appointed OnSite > CustomerAbsent",
        "Finished: OnSite > Finished",
    ];

    private static readonly string[] VisitedIfNeeded =
    [
        .. Visited,
        "EngineerArrived: Contacted CustomerAbsent > OnSite",
        "Finished: Contacted Appointed CustomerAbsent > Finished",
    ];

    private static readonly string[] Answered = [.. Handled, "Contacted: Accepted > Contacted", "Finished: Accepted Dispatched Contacted > Finished"];

    private static readonly string[] Recorded = [.. Everywhere, "Closed: Accepted > Closed"];

    private readonly List<TicketEvent> _taken = [submitted];
    private readonly Dictionary<(string, string), string> _edges = Edges(submitted.Kind switch
    {
        TicketKind.Install or TicketKind.Move => Visited,
        TicketKind.Consultation => Answered,
        TicketKind.Praise => Recorded,
        _ => VisitedIfNeeded,
    });

    public string State { get; private set; } = "Submitted";

    /// <summary>Kinds of events that have an edge from here.</summary>
    public IEnumerable<string> Open => _edges.Keys.Where(edge => edge.Item1 == State).Select(edge => edge.Item2);

    public IReadOnlyList<TicketEvent> Taken => _taken;

    /// <summary>The rules that an event breaks; it is taken when there are none.</summary>
    public string[] Take(TicketEvent happened)
    {
        string[] broken = Check(happened);
        if (broken.Length == 0)
        {
            string next = _edges[(State, happened.Type.ToString())];
            State = next == "same" || happened is TicketCalledBack { Answer: CallbackAnswer.NoAnswer } ? State : next;
            _taken.Add(happened);
        }

        return broken;
    }

    /// <summary>The rules that an event would break.</summary>
    public string[] Check(TicketEvent happened) => [.. Broken(happened).Distinct().OrderBy(rule => rule, StringComparer.Ordinal)];

    private IEnumerable<string> Broken(TicketEvent e)
    {
        TicketKind kind = submitted.Kind;
        if (e.At < _taken[^1].At)
        {
            return ["TKT-04"];
        }

        if (!_edges.ContainsKey((State, e.Type.ToString())))
        {
            return [e is TicketClosed or TicketClosedAdministratively && State != "Closed" && kind != TicketKind.Praise ? "TKT-02" : "TKT-04"];
        }

        bool isOrder = kind is TicketKind.Install or TicketKind.Remove or TicketKind.Move or TicketKind.Fault;
        bool needsPlan = isOrder || kind == TicketKind.Complaint;
        var broken = new List<string>();
        void Rule(string id, bool isBroken) => broken.AddRange(isBroken ? [id] : Array.Empty<string>());

        bool ignored = IsIgnored;
        Rule("TKT-14", ignored && e is TicketContacted or TicketAppointmentMade or TicketAppointmentRescheduled or TicketEngineerArrived or TicketFinished && ignored);
        Rule("TKT-08", e is TicketAppointmentMade or TicketEngineerArrived or TicketFinished && needsPlan && !Since(e => e is TicketReopened or TicketCompletionDisproved or TicketTransferred).Any(e => e is TicketPlanned or TicketEmergencyPlanned));
        switch (e)
        {
            case TicketDispatched sent:
                Rule("ORG-05", isOrder && !sent.IsCertified);
                Rule("TKT-14", ignored && sent.Engineer == LastEngineer);
                break;
            case TicketEmergencyPlanned plan:
                Rule("ORG-05", isOrder && !plan.IsCertified);
                Rule("TKT-14", plan.Engineer == Engineer);
                break;
            case TicketContacted said:
                bool toldBefore = Since(IsHandOver).OfType<TicketContacted>().Any(before => before.Cause is not null);
                Rule("TKT-06", said.PromisedBy is null || said.PromisedBy < said.At || (kind is TicketKind.Fault or TicketKind.Complaint && said.Cause is null && !toldBefore));
                break;
            case TicketAppointmentRescheduled:
                Rule("TKT-11", e.At >= Slot);
                break;
            case TicketEngineerArrived came:
                Rule("TKT-13", !came.EarlyAgreed && (Slot is null || Slot - came.At > policy.EarlyArrivalTolerance));
                break;
            case TicketCustomerAbsent:
                Rule("TKT-12", State == "Appointed" && e.At < Slot);
                break;
            case TicketServiceRestored:
                Rule("TKT-16", kind != TicketKind.Fault);
                break;
            case TicketResourcesRepaired:
                Rule("TKT-16", kind != TicketKind.Fault || !IsRestored);
                break;
            case TicketChecked check:
                TicketCheck? item = ChecksOf(true).FirstOrDefault(item => item.Id == check.Check);
                Rule("TKT-03", item is null);
                Rule("TKT-19", item is { NeedsVisit: true } && !WasVisited);
                break;
            case TicketFinished:
                Rule("TKT-16", kind == TicketKind.Fault && !IsRestored);
                foreach (TicketCheck open in ChecksOf(WasVisited).Where(item => !ThisRound.OfType<TicketChecked>().Any(done => done.Check == item.Id)))
                {
                    Rule(open.Rule.ToString(), true);
                }

                break;
            case TicketTransferred moved:
                Rule("CMP-09", moved.Department is not null && moved.Department == Since(e => e is TicketTransferred or TicketReopened or TicketCompletionDisproved)
                    .Select(e => e is TicketDispatched sent ? sent.Department : e is TicketEmergencyPlanned plan ? plan.Department : null).LastOrDefault(name => name is not null));
                break;
            case TicketOwnerChanged:
                Rule("ORG-04", !policy.OwnerMayChange);
                break;
            case TicketSeverityChanged or TicketAnalysisFiled:
                Rule("TKT-15", kind != TicketKind.Fault);
                break;
            case TicketCaseFiled { Record: var record }:
                Rule("TKT-18", record.Kind switch
                {
                    CaseRecordKind.Complaint => kind != TicketKind.Complaint || record.Problems.Count == 0,
                    CaseRecordKind.Praise => kind != TicketKind.Praise || record.Problems.Count > 0,
                    _ => !_taken.Any(e => e is TicketCalledBack),
                });
                break;
            case TicketClosed:
                Rule("TKT-02", kind != TicketKind.Praise && ThisRound.OfType<TicketCalledBack>().Last().Answer != CallbackAnswer.Satisfied);
                Rule("TKT-15", NeedsReport);
                break;
            case TicketClosedAdministratively:
                Rule("TKT-02", ThisRound.OfType<TicketCalledBack>().Count() < policy.FailedCallbacksBeforeClose);
                Rule("TKT-15", NeedsReport);
                break;
        }

        return broken;
    }

    private IEnumerable<TicketEvent> ThisRound => Since(e => e is TicketReopened or TicketCompletionDisproved);

    private bool IsRestored => ThisRound.Any(e => e is TicketServiceRestored);

    private bool WasVisited => Since(IsHandOver).Any(e => e is TicketEngineerArrived);

    private bool NeedsReport =>
        (_taken.OfType<TicketSeverityChanged>().LastOrDefault()?.Severity ?? submitted.Severity) != TicketSeverity.Ordinary && !_taken.Any(e => e is TicketAnalysisFiled);

    private string? LastEngineer => EngineerIn(_taken);

    private string? Engineer => EngineerIn(Since(e => e is TicketTransferred or TicketReopened or TicketCompletionDisproved));

    private Instant? Slot => Since(e => IsHandOver(e) || e is TicketCustomerAbsent)
        .Select(e => e is TicketAppointmentMade made ? made.SlotStart : e is TicketAppointmentRescheduled moved ? moved.SlotStart : (Instant?)null).LastOrDefault(start => start is not null);

    /// <summary>As many calls as the policy allows, with nothing said in between, while an engineer had it.</summary>
    private bool IsIgnored
    {
        get
        {
            int calls = 0;
            bool isHeld = false;
            foreach (TicketEvent e in _taken)
            {
                isHeld = e is TicketDispatched or TicketEmergencyPlanned || (isHeld && e is not (TicketTransferred or TicketFinished or TicketReopened));
                calls = e is TicketCustomerCalled && isHeld ? calls + 1
                    : e is TicketContacted or TicketDispatched or TicketEmergencyPlanned or TicketReopened or TicketCompletionDisproved ? 0
                    : calls;
            }

            return calls >= policy.UnansweredCallsBeforeEmergencyPlan;
        }
    }

    private IEnumerable<TicketCheck> ChecksOf(bool visited) => policy.Checks.Where(check => check.Kinds.Contains(submitted.Kind)
        && (check.Product is null || check.Product.Equals(submitted.Product, StringComparison.OrdinalIgnoreCase)) && (visited || !check.NeedsVisit));

    private IEnumerable<TicketEvent> Since(Func<TicketEvent, bool> turn) => _taken.Skip(_taken.FindLastIndex(e => turn(e)) + 1);

    private static bool IsHandOver(TicketEvent e) => e is TicketDispatched or TicketEmergencyPlanned or TicketTransferred or TicketReopened or TicketCompletionDisproved;

    private static string? EngineerIn(IEnumerable<TicketEvent> events) =>
        events.Select(e => e is TicketDispatched sent ? sent.Engineer : e is TicketEmergencyPlanned plan ? plan.Engineer : null).LastOrDefault(name => name is not null);

    private static Dictionary<(string State, string Type), string> Edges(string[] table)
    {
        var edges = new Dictionary<(string, string), string>();
        foreach (string line in table)
        {
            string[] parts = line.Split(':', '>');
            foreach (string from in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                edges.Add((from, parts[0]), parts[2].Trim());
            }
        }

        return edges;
    }
}
