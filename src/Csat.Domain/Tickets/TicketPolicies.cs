using static Csat.Domain.TicketState;

namespace Csat.Domain;

/// <summary>Policies for tickets that are ready to use.</summary>
public static class TicketPolicies
{
    /// <summary>The states and check-lists that the sources give, with this library's defaults where they give no figure.</summary>
    /// <remarks>
    /// <para>
    /// Work orders (TKT-01) go from submitted to closed through a visit; removals and faults may do without one. Complaints go to a
    /// department and may need a visit. Consultations are answered and called back, by whoever took them or by somebody they were
    /// dispatched to. Praise is recorded (CMP-17).
    /// </para>
    /// <para>
    /// What is installed or moved is finished when it is activated (TKT-03). A broadband line is handed over with the account told,
    /// the speed measured, a health record built and the modem labelled (TKT-17). A visit shows the badge, uses shoe covers and a mat
    /// and ends with the invoice (TKT-19).
    /// </para>
    /// </remarks>
    public static TicketPolicy Standard { get; } = new("standard", "1", Processes(), Checks());

    private static TicketProcess[] Processes()
    {
        TicketStep[] visit = Steps([Submitted, Accepted, Dispatched, Contacted, Appointed, OnSite, Finished, CalledBack, Closed]);
        TicketStep[] visitIfNeeded = [.. visit.Select(step => step with { IsOptional = step.State is Appointed or OnSite })];
        return
        [
            new(TicketKind.Install, visit) { NeedsPlan = true, NeedsCertifiedStaff = true },
            new(TicketKind.Remove, visitIfNeeded) { NeedsPlan = true, NeedsCertifiedStaff = true },
            new(TicketKind.Move, visit) { NeedsPlan = true, NeedsCertifiedStaff = true },
            new(TicketKind.Fault, visitIfNeeded) { NeedsPlan = true, NeedsCertifiedStaff = true, NeedsCause = true },
            new(TicketKind.Consultation, Steps([Submitted, Accepted, Dispatched, Contacted, Finished, CalledBack, Closed])
                .Select(step => step with { IsOptional = step.State is Dispatched or Contacted })),
            new(TicketKind.Complaint, visitIfNeeded) { NeedsPlan = true, NeedsCause = true },
            new(TicketKind.Praise, Steps([Submitted, Accepted, Closed])),
        ];
    }

    private static TicketStep[] Steps(TicketState[] states) => [.. states.Select(state => new TicketStep(state))];

    private static TicketCheck[] Checks()
    {
        TicketKind[] putIn = [TicketKind.Install, TicketKind.Move];
        TicketKind[] workOrders = [TicketKind.Install, TicketKind.Remove, TicketKind.Move, TicketKind.Fault];
        return
        [
            new("activated", new("the service is activated and in use", "业务已激活并实际使用"), TicketRules.FinishCriterion, putIn),
            new("account-told", new("the account was told", "已告知账号"), TicketRules.Handover, putIn, "broadband"),
            new("speed-measured", new("the speed was measured", "已实测速率"), TicketRules.Handover, putIn, "broadband"),
            new("health-record", new("the customer's health record was built", "已建立客户健康档案"), TicketRules.Handover, putIn, "broadband"),
            new("modem-labelled", new("the modem was labelled", "调制解调器已贴标签"), TicketRules.Handover, putIn, "broadband"),
            new("badge-shown", new("the badge was shown", "已出示服务资格证"), TicketRules.VisitNorm, workOrders, needsVisit: true),
            new("shoe-covers", new("shoe covers were worn", "已穿鞋套"), TicketRules.VisitNorm, workOrders, needsVisit: true),
            new("mat", new("a mat was laid", "已铺垫布"), TicketRules.VisitNorm, workOrders, needsVisit: true),
            new("invoice", new("the invoice was given", "已开具票据"), TicketRules.VisitNorm, workOrders, needsVisit: true),
        ];
    }
}
