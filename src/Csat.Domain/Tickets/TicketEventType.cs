namespace Csat.Domain;

/// <summary>The kinds of <see cref="TicketEvent"/>: the discriminator of their JSON, in camel case, and the buttons of a CRM.</summary>
public enum TicketEventType
{
    /// <summary>The customer reported it.</summary>
    Submitted = 0,

    /// <summary>It was taken up.</summary>
    Accepted = 1,

    /// <summary>It was given to an engineer.</summary>
    Dispatched = 2,

    /// <summary>Whoever has it spoke to the customer.</summary>
    Contacted = 3,

    /// <summary>A plan was made.</summary>
    Planned = 4,

    /// <summary>A time for a visit was agreed.</summary>
    AppointmentMade = 5,

    /// <summary>The time for a visit was changed.</summary>
    AppointmentRescheduled = 6,

    /// <summary>The engineer came.</summary>
    EngineerArrived = 7,

    /// <summary>The customer wasn't there.</summary>
    CustomerAbsent = 8,

    /// <summary>The customer called to ask what happens.</summary>
    CustomerCalled = 9,

    /// <summary>An emergency plan sent somebody else.</summary>
    EmergencyPlanned = 10,

    /// <summary>The customer's service works again.</summary>
    ServiceRestored = 11,

    /// <summary>The line or device is mended.</summary>
    ResourcesRepaired = 12,

    /// <summary>An item of a check-list or a finish criterion was met.</summary>
    Checked = 13,

    /// <summary>The work was reported as done.</summary>
    Finished = 14,

    /// <summary>What was reported as done turned out not to be.</summary>
    CompletionDisproved = 15,

    /// <summary>Somebody called the customer back.</summary>
    CalledBack = 16,

    /// <summary>It was opened again.</summary>
    Reopened = 17,

    /// <summary>It went back to the dispatcher, for somebody else.</summary>
    Transferred = 18,

    /// <summary>Somebody else was made responsible.</summary>
    OwnerChanged = 19,

    /// <summary>The fault turned out graver, or less so.</summary>
    SeverityChanged = 20,

    /// <summary>A fault analysis report was filed.</summary>
    AnalysisFiled = 21,

    /// <summary>A case record was filed.</summary>
    CaseFiled = 22,

    /// <summary>It was closed.</summary>
    Closed = 23,

    /// <summary>It was closed after callbacks that nobody answered.</summary>
    ClosedAdministratively = 24,
}
