using FsCheck.Xunit;
using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>What holds for every stream of events, against <see cref="TicketModel"/>.</summary>
public sealed class TicketLawTests
{
    private const int Length = 60;

    [Property(MaxTest = 1000)]
    public void Every_event_is_taken_or_refused_by_the_rules_that_the_table_names(int seed)
    {
        (TicketPolicy policy, List<TicketEvent> events) = TicketStories.Of(seed, Length);
        var model = new TicketModel(policy, (TicketSubmitted)events[0]);
        var ticket = Ticket.Of((TicketSubmitted)events[0], policy);
        foreach (TicketEvent happened in events.Skip(1))
        {
            string[] broken = model.Take(happened);
            TicketOutcome outcome = ticket.Apply(happened);
            Assert.Equal(broken, outcome.Findings.Select(finding => finding.RuleId.ToString()!).Distinct().OrderBy(rule => rule, StringComparer.Ordinal));
            ticket = outcome.Ticket;
            Assert.Equal(model.State, ticket.State.ToString());
        }

        Assert.Equal(model.Taken, ticket.History.Where(entry => entry.IsAccepted).Select(entry => entry.Event));
    }

    [Fact]
    public void Random_streams_reach_every_state_every_close_every_defect_and_every_guard()
    {
        var states = new HashSet<TicketState>();
        var closings = new HashSet<(TicketKind, TicketClosing)>();
        var tickets = new List<Ticket>();
        foreach ((TicketPolicy policy, List<TicketEvent> events) in Enumerable.Range(0, 600).Select(seed => TicketStories.Of(seed, Length)))
        {
            var ticket = Ticket.Of((TicketSubmitted)events[0], policy);
            foreach (TicketEvent happened in events.Skip(1))
            {
                ticket = ticket.Apply(happened).Ticket;
                states.Add(ticket.State);
                closings.Add((ticket.Kind, ticket.Closing));
            }

            tickets.Add(ticket);
        }

        Assert.Equal(TicketStateLabels.All, states.OrderBy(state => state));
        TicketClosing[] ofPraise = [TicketClosing.Open, TicketClosing.Recorded];
        TicketClosing[] ofOthers = [TicketClosing.Open, TicketClosing.Satisfied, TicketClosing.Administrative];
        Assert.Equal(TicketKindLabels.All.SelectMany(kind => (kind == TicketKind.Praise ? ofPraise : ofOthers).Select(closing => (kind, closing))), closings.OrderBy(pair => pair));
        Assert.Equal(TicketDefectKindLabels.All, tickets.SelectMany(ticket => ticket.Defects).Select(defect => defect.Kind).Distinct().OrderBy(kind => kind));
        Assert.Equal(
            "CMP-09 ORG-04 ORG-05 TKT-02 TKT-03 TKT-04 TKT-06 TKT-08 TKT-11 TKT-12 TKT-13 TKT-14 TKT-15 TKT-16 TKT-17 TKT-18 TKT-19",
            string.Join(" ", tickets.SelectMany(ticket => ticket.History).SelectMany(entry => entry.Findings).Select(finding => finding.RuleId!.Value).Distinct().OrderBy(rule => rule)));
        Assert.Equal(
            TicketEventTypeLabels.All,
            tickets.SelectMany(ticket => ticket.History).Where(entry => entry.IsAccepted).Select(entry => entry.Event.Type).Distinct().OrderBy(type => type));
    }

    [Property(MaxTest = 300)]
    public void Nothing_is_lost_and_replaying_is_applying_one_after_the_other(int seed)
    {
        (TicketPolicy policy, List<TicketEvent> events) = TicketStories.Of(seed, Length);
        TicketReplay replay = Ticket.Replay(events, policy);
        Ticket folded = events.Skip(1).Aggregate(Ticket.Of((TicketSubmitted)events[0], policy), (ticket, happened) => ticket.Apply(happened).Ticket);

        Assert.Equal(events.Count, replay.Accepted.Count + replay.Refused.Count);
        Assert.Equal(events, replay.History.Select(entry => entry.Event));
        Assert.Equal(folded.History, replay.Ticket!.History);
        Assert.Equal(folded.Explain(null), replay.Ticket.Explain(null));
        Assert.All(replay.Refused, entry => Assert.All(entry.Findings, finding => Assert.True(RuleCatalog.TryFind(finding.RuleId!.Value, out _))));

        // What was refused changed nothing: without it the ticket stands the same.
        Assert.Equal(Standing(folded), Standing(Ticket.Replay(replay.Accepted.Select(entry => entry.Event), policy).Ticket!));

        static object Standing(Ticket ticket) => (
            (ticket.State, ticket.Closing, ticket.LastAt, ticket.Round, ticket.Owner, ticket.Severity, ticket.Analysis),
            (ticket.Department, ticket.Engineer, ticket.Cause, ticket.PromisedBy, ticket.Plan, ticket.SlotStart, ticket.SlotEnd),
            (ticket.UnansweredCalls, ticket.NeedsEmergencyPlan, ticket.FailedCallbacks, ticket.Answer, ticket.IsRestored, ticket.Cases.Count),
            string.Join(" ", ticket.ChecksOpen.Select(check => check.Id)));
    }

    [Property(MaxTest = 300)]
    public void No_stream_reaches_an_illegal_state(int seed)
    {
        (TicketPolicy policy, List<TicketEvent> events) = TicketStories.Of(seed, Length);
        var ticket = Ticket.Of((TicketSubmitted)events[0], policy);
        foreach (TicketEvent happened in events.Skip(1))
        {
            ticket = ticket.Apply(happened).Ticket;
            Assert.True(ticket.State == TicketState.CustomerAbsent || policy.ProcessOf(ticket.Kind).Steps.Any(step => step.State == ticket.State));
            Assert.Equal(ticket.State == TicketState.Closed, ticket.Closing != TicketClosing.Open);
            Assert.True(ticket.Closing != TicketClosing.Satisfied || ticket.Answer == CallbackAnswer.Satisfied);
            Assert.True(ticket.Closing != TicketClosing.Administrative || ticket.FailedCallbacks >= policy.FailedCallbacksBeforeClose);
            Assert.True(ticket.Closing is TicketClosing.Open or TicketClosing.Recorded || ticket.Severity == TicketSeverity.Ordinary || ticket.Analysis is not null);
            Assert.True(ticket.State != TicketState.OnSite || ticket.Plan is not null);
            Assert.True(ticket.State != TicketState.Appointed || ticket.SlotStart is not null);
            Assert.True(policy.OwnerMayChange || ticket.Owner == "O");
        }
    }

    [Property(MaxTest = 200)]
    public void A_button_is_there_when_and_only_when_some_event_of_its_kind_would_be_accepted(int seed)
    {
        (TicketPolicy policy, List<TicketEvent> events) = TicketStories.Of(seed, Length);
        var ticket = Ticket.Of((TicketSubmitted)events[0], policy);
        var random = new Random(seed);
        foreach (TicketEvent happened in events.Skip(1))
        {
            IReadOnlyList<TicketEventType> allowed = ticket.Allowed(happened.At);
            Assert.All(ticket.Options(happened.At), option => Assert.Equal(option.IsAllowed, allowed.Contains(option.Type)));
            foreach (TicketEventType type in TicketEventTypeLabels.All)
            {
                TicketEvent any = TicketStories.Make(type, happened.At, random, policy);
                Assert.True(allowed.Contains(type) || ticket.Check(any).Count > 0, $"{type} is accepted and not allowed: {any}");
            }

            ticket = ticket.Apply(happened).Ticket;
        }
    }

    [Property(MaxTest = 200)]
    public void A_history_explains_itself_in_both_languages(int seed)
    {
        Ticket ticket = Ticket.Replay(TicketStories.Of(seed, Length).Events.Where(happened => happened is not (TicketContacted or TicketPlanned))).Ticket!;
        Csat.TestKit.BilingualContract.Explains(culture => ticket.Explain(culture));
        Assert.Equal(ticket.History.Count + 1, ticket.Explain(null).Split('\n').Length);
        Assert.Equal(ticket.History.Count(entry => !entry.IsAccepted), ticket.Explain(null).Split('\n').Count(line => line.Contains(" Refused: ", StringComparison.Ordinal)));
    }
}
