namespace Csat.Domain;

public sealed partial class Ticket
{
    /// <summary>Builds a ticket from everything that happened: the same as opening it and applying one event after the other.</summary>
    /// <param name="events">The events in the order of time; the first one that submits a ticket opens it.</param>
    /// <param name="policy">The operator's policy; <see cref="TicketPolicies.Standard"/> when left out.</param>
    /// <returns>The ticket with what was accepted and what was refused; together they are what was given.</returns>
    /// <exception cref="ArgumentException">An event is missing.</exception>
    public static TicketReplay Replay(IEnumerable<TicketEvent> events, TicketPolicy? policy = null)
    {
        var history = new List<TicketEntry>();
        TicketFacts? facts = null;
        foreach (TicketEvent? happened in Throw.IfNull(events))
        {
            if (happened is null)
            {
                Throw.Argument(FormattableString.Invariant($"events[{history.Count}] is null; legal: an event."), nameof(events));
            }

            if (facts is null)
            {
                facts = happened is TicketSubmitted submitted ? new TicketFacts(policy ?? TicketPolicies.Standard, submitted) : null;
                history.Add(new TicketEntry(happened, facts is null ? [NothingYet(happened)] : []));
                continue;
            }

            TicketEntry entry = Judge(facts, happened);
            facts = entry.IsAccepted ? facts.After(happened) : facts;
            history.Add(entry);
        }

        TicketEntry[] all = [.. history];
        return new TicketReplay(facts is null ? null : new Ticket(facts, all), all);
    }

    private static Finding NothingYet(TicketEvent happened) => new("type", new(
        $"«{happened.Type.Label().En}» before anything was reported; legal: after «{TicketEventType.Submitted.Label().En}»",
        $"尚未申报时不能“{happened.Type.Label().Zh}”；须在“{TicketEventType.Submitted.Label().Zh}”之后"), TicketRules.Loop);
}
