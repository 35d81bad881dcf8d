using NodaTime;

namespace Csat.Domain;

public sealed partial class Ticket
{
    private const string Somebody = "?";

    /// <summary>The kinds of events that may come next.</summary>
    /// <param name="now">When they would happen.</param>
    /// <returns>Those for which there are values with which they are accepted, in declared order.</returns>
    public IReadOnlyList<TicketEventType> Allowed(Instant now) => [.. Options(now).Where(option => option.IsAllowed).Select(option => option.Type)];

    /// <summary>All kinds of events after the first, with what stands against them.</summary>
    /// <param name="now">When they would happen.</param>
    /// <returns>One option for each kind, in declared order.</returns>
    public IReadOnlyList<TicketOption> Options(Instant now) =>
    [
        .. TicketEventTypeLabels.All.Where(type => type != TicketEventType.Submitted).Select(type => new TicketOption(type, TicketGuards.Check(_facts, Best(type, now)))),
    ];

    /// <summary>An event of a kind with the values that the guards like best.</summary>
    private TicketEvent Best(TicketEventType type, Instant now) => type switch
    {
        TicketEventType.Accepted => new TicketAccepted(now),
        TicketEventType.Dispatched => new TicketDispatched(now, Somebody, SomebodyElse(_facts.Ignoring), isCertified: true),
        TicketEventType.Contacted => new TicketContacted(now, Somebody, now),
        TicketEventType.Planned => new TicketPlanned(now, Somebody),
        TicketEventType.AppointmentMade => new TicketAppointmentMade(now, now, now),
        TicketEventType.AppointmentRescheduled => new TicketAppointmentRescheduled(now, now, now),
        TicketEventType.EngineerArrived => new TicketEngineerArrived(now, earlyAgreed: true),
        TicketEventType.CustomerAbsent => new TicketCustomerAbsent(now, leftNotice: true),
        TicketEventType.CustomerCalled => new TicketCustomerCalled(now),
        TicketEventType.EmergencyPlanned => new TicketEmergencyPlanned(now, Somebody, Somebody, SomebodyElse(Engineer), isCertified: true),
        TicketEventType.ServiceRestored => new TicketServiceRestored(now),
        TicketEventType.ResourcesRepaired => new TicketResourcesRepaired(now),
        TicketEventType.Checked => new TicketChecked(now, BestCheck),
        TicketEventType.Finished => new TicketFinished(now),
        TicketEventType.CompletionDisproved => new TicketCompletionDisproved(now, Somebody),
        TicketEventType.CalledBack => new TicketCalledBack(now, CallbackAnswer.Satisfied),
        TicketEventType.Reopened => new TicketReopened(now, Somebody),
        TicketEventType.Transferred => new TicketTransferred(now, Somebody),
        TicketEventType.OwnerChanged => new TicketOwnerChanged(now, Somebody, Somebody),
        TicketEventType.SeverityChanged => new TicketSeverityChanged(now, TicketSeverity.Severe),
        TicketEventType.AnalysisFiled => new TicketAnalysisFiled(now, Somebody, Somebody, Somebody),
        TicketEventType.CaseFiled => new TicketCaseFiled(now, BestCase),
        TicketEventType.Closed => new TicketClosed(now),
        _ => new TicketClosedAdministratively(now),
    };

    /// <summary>One that needs no visit, if there is one.</summary>
    private string BestCheck => Policy.Checks.Where(check => check.IsFor(Kind, Product)).OrderBy(check => check.NeedsVisit).Select(check => check.Id).FirstOrDefault() ?? Somebody;

    private CaseRecord BestCase => Kind switch
    {
        TicketKind.Complaint => new(CaseRecordKind.Complaint, 1, Somebody, [Somebody]),
        TicketKind.Praise => new(CaseRecordKind.Praise, 1, Somebody, []),
        _ => new(CaseRecordKind.Callback, 1, Somebody, []),
    };

    private static string SomebodyElse(string? person) => person == Somebody ? Somebody + Somebody : Somebody;
}
