namespace Csat.Domain;

/// <summary>Which states a kind of ticket passes, and what its steps need: data of a <see cref="TicketPolicy"/>.</summary>
/// <remarks>
/// From one state a ticket goes on to a later one when all between are optional. Rule TKT-04: every process begins submitted and
/// accepted and ends closed; what is finished is called back before it is closed (TKT-02). Immutable and thread-safe.
/// </remarks>
public sealed partial class TicketProcess
{
    private readonly TicketStep[] _steps;

    /// <summary>Makes a process.</summary>
    /// <param name="kind">The kind of ticket.</param>
    /// <param name="steps">The states in the order of <see cref="TicketState"/>.</param>
    /// <exception cref="FindingsException">The steps are no process; all findings.</exception>
    public TicketProcess(TicketKind kind, IEnumerable<TicketStep> steps)
    {
        Kind = kind;
        _steps = [.. Throw.IfNull(steps)];
        Finding[] findings = [.. Findings(kind, _steps)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Process of {kind}", findings, nameof(steps));
        }

        Steps = Array.AsReadOnly(_steps);
    }

    /// <summary>The kind of ticket.</summary>
    public TicketKind Kind { get; }

    /// <summary>The states that it passes, first to last.</summary>
    public IReadOnlyList<TicketStep> Steps { get; }

    /// <summary>Whether the customer has to be told a cause, not only a time: rule TKT-06.</summary>
    /// <value><see langword="false"/> unless said otherwise.</value>
    public bool NeedsCause { get; init; }

    /// <summary>Whether nobody visits or finishes it without a plan: rule TKT-08.</summary>
    /// <value><see langword="false"/> unless said otherwise.</value>
    public bool NeedsPlan { get; init; }

    /// <summary>Whether only certified staff get it: rule ORG-05.</summary>
    /// <value><see langword="false"/> unless said otherwise.</value>
    public bool NeedsCertifiedStaff { get; init; }

    /// <summary>Whether this kind of ticket can be in a state.</summary>
    internal bool Passes(TicketState state) => IndexOf(state) >= 0;

    /// <summary>Whether one state leads to another, past optional ones.</summary>
    internal bool Leads(TicketState from, TicketState to)
    {
        // Who found nobody at home agrees on a new time: the ticket stands again where the customer was spoken to.
        int here = from == TicketState.CustomerAbsent ? Array.FindLastIndex(_steps, step => step.State <= TicketState.Contacted) : IndexOf(from);
        int there = IndexOf(to);
        return here >= 0 && there > here && _steps.Skip(here + 1).Take(there - here - 1).All(step => step.IsOptional);
    }

    private int IndexOf(TicketState state) => Array.FindIndex(_steps, step => step.State == state);
}
