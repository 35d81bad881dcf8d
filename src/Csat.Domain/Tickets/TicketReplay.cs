namespace Csat.Domain;

/// <summary>What a stream of events comes to. Accepted + refused = given.</summary>
public sealed class TicketReplay
{
    internal TicketReplay(Ticket? ticket, TicketEntry[] history)
    {
        Ticket = ticket;
        History = Array.AsReadOnly(history);
        Accepted = Array.AsReadOnly(Array.FindAll(history, entry => entry.IsAccepted));
        Refused = Array.AsReadOnly(Array.FindAll(history, entry => !entry.IsAccepted));
    }

    /// <summary>The ticket; <see langword="null"/> when no event submits one.</summary>
    public Ticket? Ticket { get; }

    /// <summary>All events in the order given, each with what the rules said to it.</summary>
    public IReadOnlyList<TicketEntry> History { get; }

    /// <summary>Those that the ticket took.</summary>
    public IReadOnlyList<TicketEntry> Accepted { get; }

    /// <summary>Those that were refused, with the reasons.</summary>
    public IReadOnlyList<TicketEntry> Refused { get; }
}
