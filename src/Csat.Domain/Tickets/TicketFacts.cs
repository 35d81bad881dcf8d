using NodaTime;

namespace Csat.Domain;

/// <summary>What a ticket's accepted events come to. <see cref="TicketGuards"/> says which event may come next, <see cref="After"/> what it changes.</summary>
internal sealed record TicketFacts(TicketPolicy Policy, TicketSubmitted Request)
{
    public TicketProcess Process { get; } = Policy.ProcessOf(Request.Kind);

    public TicketState State { get; init; } = TicketState.Submitted;

    public TicketClosing Closing { get; init; }

    public Instant LastAt { get; init; } = Request.At;

    /// <summary>1, and one more each time that it is opened again.</summary>
    public int Round { get; init; } = 1;

    public string Owner { get; init; } = Request.Owner;

    public TicketSeverity Severity { get; init; } = Request.Severity;

    public TicketAnalysisFiled? Analysis { get; init; }

    public bool WasCalledBack { get; init; }

    // What follows belongs to a round and to whoever has the ticket.
    public string? Department { get; init; }

    public string? Engineer { get; init; }

    public Instant? DispatchedAt { get; init; }

    public string? Cause { get; init; }

    public Instant? PromisedBy { get; init; }

    public string? Plan { get; init; }

    public Instant? SlotStart { get; init; }

    public Instant? SlotEnd { get; init; }

    public bool Visited { get; init; }

    public int UnansweredCalls { get; init; }

    /// <summary>Who let the customer call in vain, until somebody else has the ticket.</summary>
    public string? Ignoring { get; init; }

    // What follows belongs to a round.
    public bool IsRestored { get; init; }

    public string[] ChecksMet { get; init; } = [];

    public int FailedCallbacks { get; init; }

    public CallbackAnswer? Answer { get; init; }

    /// <summary>Whether somebody has it who works on it.</summary>
    public bool IsHandled => State is >= TicketState.Dispatched and <= TicketState.CustomerAbsent;

    /// <summary>What is still to be met before it is finished.</summary>
    public IEnumerable<TicketCheck> ChecksOpen => Policy.ChecksFor(Request.Kind, Request.Product, Visited).Where(check => Array.IndexOf(ChecksMet, check.Id) < 0);

    /// <summary>The facts after an event that the guards let pass.</summary>
    public TicketFacts After(TicketEvent happened) => Changed(happened) with { LastAt = happened.At };

    private TicketFacts Changed(TicketEvent happened) => happened switch
    {
        TicketAccepted => this with { State = TicketState.Accepted },
        TicketDispatched sent => Returned() with { State = TicketState.Dispatched, Plan = Plan, Ignoring = null, Department = sent.Department, Engineer = sent.Engineer, DispatchedAt = sent.At },
        TicketContacted said => this with { State = State == TicketState.Dispatched || !IsHandled ? TicketState.Contacted : State, Cause = said.Cause ?? Cause, PromisedBy = said.PromisedBy, UnansweredCalls = 0 },
        TicketPlanned planned => this with { Plan = planned.Plan },
        TicketAppointmentMade made => this with { State = TicketState.Appointed, SlotStart = made.SlotStart, SlotEnd = made.SlotEnd },
        TicketAppointmentRescheduled moved => this with { SlotStart = moved.SlotStart, SlotEnd = moved.SlotEnd },
        TicketEngineerArrived => this with { State = TicketState.OnSite, Visited = true },
        TicketCustomerAbsent => this with { State = TicketState.CustomerAbsent, SlotStart = null, SlotEnd = null },
        TicketCustomerCalled when IsHandled && Engineer is not null => this with
        {
            UnansweredCalls = UnansweredCalls + 1,
            Ignoring = UnansweredCalls + 1 >= Policy.UnansweredCallsBeforeEmergencyPlan ? Engineer : Ignoring,
        },
        TicketEmergencyPlanned plan => Returned() with { State = TicketState.Dispatched, Plan = plan.Plan, Ignoring = null, Department = plan.Department, Engineer = plan.Engineer, DispatchedAt = plan.At },
        TicketServiceRestored => this with { IsRestored = true },
        TicketChecked check => Array.IndexOf(ChecksMet, check.Check) >= 0 ? this : this with { ChecksMet = [.. ChecksMet, check.Check] },
        TicketFinished => this with { State = TicketState.Finished },
        TicketCalledBack { Answer: CallbackAnswer.NoAnswer } => this with { FailedCallbacks = FailedCallbacks + 1, WasCalledBack = true },
        TicketCalledBack called => this with { State = TicketState.CalledBack, Answer = called.Answer, WasCalledBack = true },
        TicketReopened or TicketCompletionDisproved => Returned() with { Round = Round + 1, Closing = TicketClosing.Open, Ignoring = null, IsRestored = false, ChecksMet = [], FailedCallbacks = 0, Answer = null },
        TicketTransferred => Returned(),
        TicketOwnerChanged change => this with { Owner = change.Owner },
        TicketSeverityChanged change => this with { Severity = change.Severity },
        TicketAnalysisFiled report => this with { Analysis = report },
        TicketClosed => this with { State = TicketState.Closed, Closing = Answer == CallbackAnswer.Satisfied ? TicketClosing.Satisfied : TicketClosing.Recorded },
        TicketClosedAdministratively => this with { State = TicketState.Closed, Closing = TicketClosing.Administrative },
        _ => this,
    };

    /// <summary>Back with the dispatcher: whoever gets it next starts anew.</summary>
    private TicketFacts Returned() => this with
    {
        State = TicketState.Accepted,
        Department = null,
        Engineer = null,
        DispatchedAt = null,
        Cause = null,
        PromisedBy = null,
        Plan = null,
        SlotStart = null,
        SlotEnd = null,
        Visited = false,
        UnansweredCalls = 0,
    };
}
