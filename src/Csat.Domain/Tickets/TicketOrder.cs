namespace Csat.Domain;

/// <summary>From which states a kind of event may come: the order of the loop, rule TKT-04.</summary>
internal static class TicketOrder
{
    public static bool Allows(TicketProcess process, TicketState from, TicketEventType type) => type switch
    {
        TicketEventType.Accepted => process.Leads(from, TicketState.Accepted),
        TicketEventType.Dispatched => process.Leads(from, TicketState.Dispatched),
        TicketEventType.Contacted => process.Leads(from, TicketState.Contacted) || (process.Passes(TicketState.Contacted) && from is >= TicketState.Contacted and <= TicketState.CustomerAbsent),
        TicketEventType.Planned or TicketEventType.Checked or TicketEventType.ServiceRestored => from is >= TicketState.Accepted and <= TicketState.CustomerAbsent,
        TicketEventType.AppointmentMade => process.Leads(from, TicketState.Appointed),
        TicketEventType.AppointmentRescheduled => from == TicketState.Appointed,
        TicketEventType.EngineerArrived => process.Leads(from, TicketState.OnSite),
        TicketEventType.CustomerAbsent => from is TicketState.Appointed or TicketState.OnSite,
        TicketEventType.CustomerCalled or TicketEventType.OwnerChanged or TicketEventType.SeverityChanged => from != TicketState.Closed,
        TicketEventType.EmergencyPlanned or TicketEventType.Transferred => from is >= TicketState.Dispatched and <= TicketState.CustomerAbsent,
        TicketEventType.ResourcesRepaired or TicketEventType.AnalysisFiled => from is not (TicketState.Submitted or TicketState.Closed),
        TicketEventType.Finished => process.Leads(from, TicketState.Finished),
        TicketEventType.CalledBack => from == TicketState.Finished,
        TicketEventType.ClosedAdministratively => from == TicketState.Finished,
        TicketEventType.CompletionDisproved => process.Passes(TicketState.Finished) && from is TicketState.Finished or TicketState.CalledBack or TicketState.Closed,
        TicketEventType.Reopened => from is TicketState.Finished or TicketState.CalledBack or TicketState.Closed,
        TicketEventType.CaseFiled => true,
        TicketEventType.Closed => process.Leads(from, TicketState.Closed),
        _ => false,
    };

    /// <summary>Why an event doesn't come in its turn, with the states from which it may.</summary>
    public static Finding Refusal(TicketProcess process, TicketState from, TicketEventType type)
    {
        TicketState[] legal = [.. TicketStateLabels.All.Where(state => Allows(process, state, type) && (process.Passes(state) || state == TicketState.CustomerAbsent))];
        string en = legal.Length == 0 ? "never for this kind of ticket" : "while it is " + string.Join(", ", legal.Select(state => state.Label().En.ToLowerInvariant()));
        string zh = legal.Length == 0 ? "此类工单没有这一步" : "须处于" + string.Join("、", legal.Select(state => $"“{state.Label().Zh}”"));
        bool closes = type is TicketEventType.Closed or TicketEventType.ClosedAdministratively && from != TicketState.Closed && process.Passes(TicketState.CalledBack);
        return new("type", new(
            $"«{type.Label().En}» while the ticket is {from.Label().En.ToLowerInvariant()}; legal: {en}", $"工单处于“{from.Label().Zh}”时不能“{type.Label().Zh}”；{zh}"),
            closes ? TicketRules.Satisfied : TicketRules.Loop);
    }
}
