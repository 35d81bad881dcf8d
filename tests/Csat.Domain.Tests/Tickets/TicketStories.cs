using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>
/// Random streams of events, with values from small pools: some go on towards the close, by tries until one breaks nothing;
/// the others are what has an edge from where the ticket stands, now and then anything.
/// </summary>
internal static class TicketStories
{
    private static readonly string[] Forward =
    [
        "Accepted", "Dispatched", "Contacted", "Planned", "AppointmentMade", "EngineerArrived", "ServiceRestored", "Checked", "Finished", "CalledBack", "Closed", "ClosedAdministratively", "AnalysisFiled",
    ];

    public static (TicketPolicy Policy, List<TicketEvent> Events) Of(int seed, int length)
    {
        var random = new Random(seed);
        TicketPolicy policy = random.Next(3) == 0
            ? Policies.With(transferLimit: Duration.FromMinutes(20), ownerMayChange: true, callbacks: 1, calls: 1, checks: "activated speed-measured mat")
            : TicketPolicies.Standard;
        TicketKind kind = (TicketKind)random.Next(7);
        var submitted = new TicketSubmitted(
            Stories.Start, kind, "T", "C", "O", random.Next(3) == 0 ? null : "Broadband", kind == TicketKind.Fault ? (TicketSeverity)random.Next(3) : TicketSeverity.Ordinary);
        var model = new TicketModel(policy, submitted);
        List<TicketEvent> events = [submitted];
        Instant last = submitted.At;
        int haste = random.Next(2, 8);
        for (int i = 0; i < length; i++)
        {
            Instant at = last + Duration.FromMinutes(random.Next(-1, 12));
            string[] open = [.. model.Open];
            string[] forward = [.. Forward.Intersect(open)];
            bool goesOn = forward.Length > 0 && random.Next(8) < haste;
            TicketEvent happened = goesOn || random.Next(3) > 0 ? One(goesOn ? forward : open) : Make((TicketEventType)random.Next(25), at, random, policy);
            for (int tries = 0; goesOn && tries < 10 && model.Check(happened).Length > 0; tries++)
            {
                happened = One(forward);
            }

            model.Take(happened);
            events.Add(happened);
            last = model.Taken[^1].At;

            TicketEvent One(string[] types) => Make(Enum.Parse<TicketEventType>(types[random.Next(types.Length)]), at, random, policy);
        }

        return (policy, events);
    }

    /// <summary>An event of a type with values at random.</summary>
    public static TicketEvent Make(TicketEventType type, Instant at, Random random, TicketPolicy policy)
    {
        string Pick(params string[] pool) => pool[random.Next(pool.Length)];
        Instant Later(int least) => at + Duration.FromMinutes(random.Next(least, 60));
        bool Mostly() => random.Next(5) > 0;
        Instant start = Later(0);
        return type switch
        {
            TicketEventType.Submitted => new TicketSubmitted(at, TicketKind.Fault, "T2", "C", "O"),
            TicketEventType.Accepted => new TicketAccepted(at),
            TicketEventType.Dispatched => new TicketDispatched(at, Pick("North", "South"), Pick("Wang", "Zhao"), Mostly()),
            TicketEventType.Contacted => new TicketContacted(at, Mostly() ? "line \u0007 断" : null, Mostly() ? Later(-5) : null),
            TicketEventType.Planned => new TicketPlanned(at, Pick("a", "b", "𠮷{plan}")),
            TicketEventType.AppointmentMade => new TicketAppointmentMade(at, start, start + Duration.FromMinutes(random.Next(60))),
            TicketEventType.AppointmentRescheduled => new TicketAppointmentRescheduled(at, start, start + Duration.FromMinutes(random.Next(60))),
            TicketEventType.EngineerArrived => new TicketEngineerArrived(at, random.Next(3) == 0),
            TicketEventType.CustomerAbsent => new TicketCustomerAbsent(at, Mostly()),
            TicketEventType.CustomerCalled => new TicketCustomerCalled(at),
            TicketEventType.EmergencyPlanned => new TicketEmergencyPlanned(at, "now", Pick("North", "South"), Pick("Wang", "Zhao"), Mostly()),
            TicketEventType.ServiceRestored => new TicketServiceRestored(at),
            TicketEventType.ResourcesRepaired => new TicketResourcesRepaired(at),
            TicketEventType.Checked => new TicketChecked(at, Mostly() ? policy.Checks[random.Next(policy.Checks.Count)].Id : "nothing"),
            TicketEventType.Finished => new TicketFinished(at),
            TicketEventType.CompletionDisproved => new TicketCompletionDisproved(at, "no"),
            TicketEventType.CalledBack => new TicketCalledBack(at, (CallbackAnswer)random.Next(3)),
            TicketEventType.Reopened => new TicketReopened(at, "again"),
            TicketEventType.Transferred => new TicketTransferred(at, "not ours", Mostly() ? null : Pick("North", "South")),
            TicketEventType.OwnerChanged => new TicketOwnerChanged(at, Pick("O", "P"), "holiday"),
            TicketEventType.SeverityChanged => new TicketSeverityChanged(at, (TicketSeverity)random.Next(3)),
            TicketEventType.AnalysisFiled => new TicketAnalysisFiled(at, "digger", "maps", "new maps"),
            TicketEventType.CaseFiled => new TicketCaseFiled(at, new CaseRecord((CaseRecordKind)random.Next(3), random.Next(1, 9), "words", random.Next(2) == 0 ? [] : ["late", "rude"])),
            TicketEventType.Closed => new TicketClosed(at),
            _ => new TicketClosedAdministratively(at),
        };
    }
}
