using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>Tickets as they usually go, for tests that look at one step.</summary>
internal static class Stories
{
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 1, 0);

    public static readonly string[] VisitChecks = ["badge-shown", "shoe-covers", "mat", "invoice"];

    public static Instant At(int minutes) => Start + Duration.FromMinutes(minutes);

    public static Ticket Fault(TicketPolicy? policy = null, TicketSeverity severity = TicketSeverity.Ordinary) =>
        Ticket.Of(TicketKind.Fault, "T-1", "C-9", "Chen", Start, "broadband", severity, policy);

    public static Ticket Install() => Ticket.Of(TicketKind.Install, "T-2", "C-9", "Chen", Start, "broadband");

    /// <summary>Takes events that all have to be accepted.</summary>
    public static Ticket With(this Ticket ticket, params TicketEvent[] events) => events.Aggregate(ticket, (now, happened) =>
    {
        TicketOutcome outcome = now.Apply(happened);
        Assert.True(outcome.IsAccepted, outcome.Explain(null));
        return outcome.Ticket;
    });

    public static Ticket Dispatched(this Ticket ticket, string engineer = "Wang") =>
        ticket.With(new TicketAccepted(At(1)), new TicketDispatched(At(2), "North", engineer, isCertified: true));

    public static Ticket Contacted(this Ticket ticket) => ticket.Dispatched().With(new TicketContacted(At(10), "broken line", At(600)));

    public static Ticket Planned(this Ticket ticket) => ticket.Contacted().With(new TicketPlanned(At(11), "new line card"));

    /// <summary>The slot is from minute 120 to 180.</summary>
    public static Ticket Appointed(this Ticket ticket) => ticket.Planned().With(new TicketAppointmentMade(At(12), At(120), At(180)));

    public static Ticket OnSite(this Ticket ticket) => ticket.Appointed().With(new TicketEngineerArrived(At(115)));

    public static Ticket Checked(this Ticket ticket, int minute, params string[] checks) =>
        ticket.With([.. checks.Select(check => new TicketChecked(At(minute), check))]);

    public static Ticket Finished(this Ticket ticket) => ticket.OnSite()
        .With(new TicketServiceRestored(At(130))).Checked(140, VisitChecks).With(new TicketFinished(At(150)));

    public static Ticket Satisfied(this Ticket ticket) => ticket.Finished().With(new TicketCalledBack(At(200), CallbackAnswer.Satisfied));

    /// <summary>An event that has to be refused: state and facts stay, the event is kept.</summary>
    public static TicketOutcome Refuses(this Ticket ticket, TicketEvent happened, params string[] rules)
    {
        TicketOutcome outcome = ticket.Apply(happened);
        Assert.False(outcome.IsAccepted, outcome.Explain(null));
        Assert.Equal(rules, outcome.Findings.Select(finding => finding.RuleId.ToString()));
        Assert.Equal((ticket.State, ticket.LastAt, ticket.Round, ticket.Owner), (outcome.Ticket.State, outcome.Ticket.LastAt, outcome.Ticket.Round, outcome.Ticket.Owner));
        Assert.Equal(ticket.History.Append(outcome.Entry), outcome.Ticket.History);
        Csat.TestKit.BilingualContract.Explains(outcome.Explain);
        return outcome;
    }
}
