using NodaTime;
using static Csat.Domain.Tests.Stories;

namespace Csat.Domain.Tests;

/// <summary>A worked example for each rule that tickets carry out.</summary>
public sealed class TicketRulesTests
{
    [Theory]
    [InlineData(TicketKind.Install)]
    [InlineData(TicketKind.Remove)]
    [InlineData(TicketKind.Move)]
    [InlineData(TicketKind.Fault)]
    public void Work_orders_are_install_remove_move_and_fault_TKT_01(TicketKind kind)
    {
        Ticket ticket = Ticket.Of(kind, "T-1", "C-9", "Chen", Start);
        Assert.Equal(TicketState.Submitted, ticket.State);
        Assert.True(ticket.Policy.ProcessOf(kind).NeedsCertifiedStaff);
    }

    [Fact]
    public void What_is_reported_is_handled_and_called_back_TKT_04()
    {
        Ticket closed = Fault().Satisfied().With(new TicketClosed(At(201)));

        Assert.Equal((TicketState.Closed, TicketClosing.Satisfied), (closed.State, closed.Closing));
        Fault().Refuses(new TicketFinished(At(1)), "TKT-04");
        Fault().Dispatched().Refuses(new TicketEngineerArrived(At(5)), "TKT-04");
        closed.Refuses(new TicketFinished(At(300)), "TKT-04");
        closed.Refuses(new TicketCustomerCalled(At(300)), "TKT-04");
        Fault().Dispatched().Refuses(new TicketContacted(At(1), "x", At(9)), "TKT-04");
    }

    [Fact]
    public void A_ticket_is_closed_only_when_the_customer_is_satisfied_TKT_02()
    {
        Ticket finished = Fault().Finished();
        finished.Refuses(new TicketClosed(At(160)), "TKT-02");
        Ticket unhappy = finished.With(new TicketCalledBack(At(160), CallbackAnswer.Dissatisfied));
        unhappy.Refuses(new TicketClosed(At(161)), "TKT-02");

        Ticket again = unhappy.With(new TicketReopened(At(162), "still no signal"));
        Assert.Equal((TicketState.Accepted, 2, (string?)null, (string?)null), (again.State, again.Round, again.Engineer, again.Plan));
        again.Refuses(new TicketClosed(At(163)), "TKT-02");
    }

    [Fact]
    public void Unreachable_customers_are_closed_administratively_and_never_count_as_satisfied_TKT_02()
    {
        Ticket finished = Fault().Finished();
        Ticket twice = finished.With(new TicketCalledBack(At(160), CallbackAnswer.NoAnswer), new TicketCalledBack(At(170), CallbackAnswer.NoAnswer));
        Assert.Equal((TicketState.Finished, 2), (twice.State, twice.FailedCallbacks));
        twice.Refuses(new TicketClosedAdministratively(At(171)), "TKT-02");

        Ticket closed = twice.With(new TicketCalledBack(At(180), CallbackAnswer.NoAnswer), new TicketClosedAdministratively(At(181)));
        Assert.Equal((TicketClosing.Administrative, (CallbackAnswer?)null), (closed.Closing, closed.Answer));
        Assert.Equal(TicketClosing.Open, closed.With(new TicketReopened(At(182), "she called")).Closing);
        Fault().Dispatched().Refuses(new TicketClosedAdministratively(At(5)), "TKT-02");
    }

    [Fact]
    public void Put_in_place_is_not_finished_until_activated_TKT_03()
    {
        Ticket onSite = Install().OnSite().Checked(140, [.. VisitChecks, "account-told", "speed-measured", "health-record", "modem-labelled"]);
        Assert.Equal("activated", Assert.Single(onSite.ChecksOpen).Id);

        TicketOutcome refused = onSite.Refuses(new TicketFinished(At(150)), "TKT-03");
        Assert.Equal(TicketState.Finished, refused.Ticket.Checked(151, "activated").With(new TicketFinished(At(152))).State);
        Install().OnSite().Refuses(new TicketChecked(At(140), "blessed"), "TKT-03");
    }

    [Fact]
    public void The_customer_hears_the_cause_and_the_time_TKT_06()
    {
        Ticket sent = Fault().Dispatched();
        sent.Refuses(new TicketContacted(At(10)), "TKT-06", "TKT-06");
        sent.Refuses(new TicketContacted(At(10), "broken line"), "TKT-06");
        sent.Refuses(new TicketContacted(At(10), "broken line", At(9)), "TKT-06");

        Ticket contacted = sent.With(new TicketContacted(At(10), "broken line", At(600)));
        Assert.Equal((TicketState.Contacted, "broken line", At(600)), (contacted.State, contacted.Cause, contacted.PromisedBy));
        Assert.Equal("broken line", contacted.With(new TicketContacted(At(20), null, At(700))).Cause);
        Assert.Equal(TicketState.Contacted, Install().Dispatched().With(new TicketContacted(At(10), null, At(600))).State);
    }

    [Fact]
    public void No_order_goes_on_without_a_plan_TKT_08()
    {
        Ticket contacted = Fault().Contacted();
        contacted.Refuses(new TicketAppointmentMade(At(12), At(120), At(180)), "TKT-08");
        contacted.With(new TicketServiceRestored(At(12))).Refuses(new TicketFinished(At(13)), "TKT-08");
        Assert.Equal("new line card", Fault().Planned().Plan);
        Assert.Null(Fault().Satisfied().With(new TicketReopened(At(300), "again")).Plan);
    }

    [Fact]
    public void Reporting_as_finished_what_isnt_is_put_on_record_TKT_09()
    {
        TicketOutcome claimed = Fault().OnSite().Checked(140, VisitChecks).Refuses(new TicketFinished(At(150)), "TKT-16");
        Assert.Equal("FalseCompletion (TKT-09)", Assert.Single(claimed.Ticket.Defects).ToString());

        Ticket disproved = Fault().Finished().With(new TicketCompletionDisproved(At(160), "the lamp is red"));
        Assert.Equal(TicketDefectKind.FalseCompletion, Assert.Single(disproved.Defects).Kind);
        Assert.Equal((TicketState.Accepted, 2, false), (disproved.State, disproved.Round, disproved.IsRestored));
        Fault().OnSite().Refuses(new TicketCompletionDisproved(At(160), "x"), "TKT-04");
    }

    [Fact]
    public void Coming_early_without_agreement_is_a_failure_TKT_13()
    {
        Ticket appointed = Fault().Appointed();
        TicketOutcome early = appointed.Refuses(new TicketEngineerArrived(At(104)), "TKT-13");
        Assert.Equal(TicketDefectKind.EarlyArrival, Assert.Single(early.Ticket.Defects).Kind);

        Assert.Empty(appointed.With(new TicketEngineerArrived(At(105))).Defects);
        Assert.Empty(appointed.With(new TicketEngineerArrived(At(30), earlyAgreed: true)).Defects);
        Fault().Planned().Refuses(new TicketEngineerArrived(At(30)), "TKT-13");
    }

    [Fact]
    public void Calls_that_nobody_answers_bring_an_emergency_plan_with_another_engineer_TKT_14()
    {
        Ticket ignored = Fault().Contacted().With(new TicketCustomerCalled(At(30)), new TicketCustomerCalled(At(60)));
        Assert.True(ignored.NeedsEmergencyPlan);
        ignored.Refuses(new TicketContacted(At(61), null, At(600)), "TKT-14");
        ignored.Refuses(new TicketAppointmentMade(At(61), At(120), At(180)), "TKT-14", "TKT-08");
        ignored.Refuses(new TicketEmergencyPlanned(At(61), "at once", "North", "Wang", isCertified: true), "TKT-14");
        ignored.With(new TicketTransferred(At(61), "busy")).Refuses(new TicketDispatched(At(62), "North", "Wang", isCertified: true), "TKT-14");

        Ticket helped = ignored.With(new TicketEmergencyPlanned(At(61), "at once", "North", "Zhao", isCertified: true));
        Assert.Equal((TicketState.Dispatched, "Zhao", "at once", 0, false), (helped.State, helped.Engineer, helped.Plan, helped.UnansweredCalls, helped.NeedsEmergencyPlan));

        Ticket answered = Fault().Contacted().With(new TicketCustomerCalled(At(30)), new TicketContacted(At(40), null, At(600)), new TicketCustomerCalled(At(60)));
        Assert.Equal((1, false), (answered.UnansweredCalls, answered.NeedsEmergencyPlan));
    }

    [Theory]
    [InlineData(TicketSeverity.Severe)]
    [InlineData(TicketSeverity.MajorOutage)]
    public void A_severe_fault_is_closed_only_with_its_report_TKT_15(TicketSeverity severity)
    {
        Ticket satisfied = Fault(severity: severity).Satisfied();
        satisfied.Refuses(new TicketClosed(At(201)), "TKT-15");
        Ticket closed = satisfied.With(new TicketAnalysisFiled(At(202), "digger", "maps were old", "new maps"), new TicketClosed(At(203)));
        Assert.Equal("new maps", closed.Analysis!.Prevention);
        Fault().Satisfied().With(new TicketSeverityChanged(At(201), severity)).Refuses(new TicketClosed(At(202)), "TKT-15");
        Install().Refuses(new TicketSeverityChanged(At(1), severity), "TKT-15");
    }

    [Fact]
    public void The_service_comes_back_before_the_line_is_mended_TKT_16()
    {
        Ticket planned = Fault().Planned();
        planned.Refuses(new TicketResourcesRepaired(At(20)), "TKT-16");
        planned.Refuses(new TicketFinished(At(20)), "TKT-16");
        Ticket restored = planned.With(new TicketServiceRestored(At(20)), new TicketFinished(At(21)), new TicketResourcesRepaired(At(900)));
        Assert.Equal((TicketState.Finished, true), (restored.State, restored.IsRestored));
        Install().Dispatched().Refuses(new TicketServiceRestored(At(20)), "TKT-16");
    }

    [Fact]
    public void What_cant_be_solved_is_handed_on_within_the_limit_TKT_16()
    {
        TicketPolicy policy = Policies.With(transferLimit: Duration.FromMinutes(60));
        Assert.Empty(Fault(policy).Contacted().With(new TicketTransferred(At(62), "fibre")).Defects);
        Assert.Equal("LateTransfer (TKT-16)", Assert.Single(Fault(policy).Contacted().With(new TicketTransferred(At(63), "fibre")).Defects).ToString());
        Assert.Empty(Fault().Contacted().With(new TicketTransferred(At(9999), "fibre")).Defects);
    }

    [Fact]
    public void A_broadband_line_is_handed_over_by_a_check_list_TKT_17()
    {
        Ticket onSite = Install().OnSite().Checked(140, [.. VisitChecks, "activated", "account-told"]);
        TicketOutcome refused = onSite.Refuses(new TicketFinished(At(150)), "TKT-17");
        Assert.Equal("not done yet: the speed was measured, the customer's health record was built, the modem was labelled", refused.Findings[0].Message.En);
        Assert.Equal("尚未完成：已实测速率、已建立客户健康档案、调制解调器已贴标签", refused.Findings[0].Message.Zh);
        Assert.DoesNotContain(TicketPolicies.Standard.ChecksFor(TicketKind.Install, "leased line"), check => check.Rule == RuleId.Parse("TKT-17"));
        Assert.Equal(4, TicketPolicies.Standard.ChecksFor(TicketKind.Install, "Broadband").Count(check => check.Rule == RuleId.Parse("TKT-17")));
    }

    [Fact]
    public void Cases_are_filed_as_complaint_callback_or_praise_TKT_18()
    {
        var complaint = Ticket.Of(TicketKind.Complaint, "T-3", "C-9", "Chen", Start);
        CaseRecord record = new(CaseRecordKind.Complaint, 7, "nobody came", ["no call before the slot", "no apology"]);
        Assert.Equal([record], complaint.With(new TicketCaseFiled(At(5), record)).Cases);
        complaint.Refuses(new TicketCaseFiled(At(5), new CaseRecord(CaseRecordKind.Complaint, 7, "nobody came", [])), "TKT-18");
        complaint.Refuses(new TicketCaseFiled(At(5), new CaseRecord(CaseRecordKind.Praise, 7, "kind", [])), "TKT-18");
        complaint.Refuses(new TicketCaseFiled(At(5), new CaseRecord(CaseRecordKind.Callback, 7, "unhappy", [])), "TKT-18");
        Assert.Single(Fault().Satisfied().With(new TicketCaseFiled(At(201), new CaseRecord(CaseRecordKind.Callback, 8, "fine", []))).Cases);
    }

    [Fact]
    public void Praise_is_recorded_and_closed_without_a_callback_CMP_17()
    {
        Ticket praise = Ticket.Of(TicketKind.Praise, "T-4", "C-9", "Chen", Start).With(
            new TicketAccepted(At(1)), new TicketCaseFiled(At(2), new CaseRecord(CaseRecordKind.Praise, 1, "a kind master", [])), new TicketClosed(At(3)));
        Assert.Equal(TicketClosing.Recorded, praise.Closing);
        praise.Refuses(new TicketCaseFiled(At(4), new CaseRecord(CaseRecordKind.Praise, 1, "kind", ["late"])), "TKT-18");
    }

    [Fact]
    public void A_visit_follows_its_norm_TKT_19()
    {
        Ticket restored = Fault().OnSite().With(new TicketServiceRestored(At(130)));
        TicketOutcome refused = restored.Refuses(new TicketFinished(At(150)), "TKT-19");
        Assert.Empty(refused.Ticket.Defects);
        Assert.Equal(VisitChecks, restored.ChecksOpen.Select(check => check.Id));
        Fault().Appointed().Refuses(new TicketChecked(At(20), "mat"), "TKT-19");
        Assert.Empty(Fault().Planned().ChecksOpen);

        Assert.Empty(Fault().Appointed().With(new TicketEngineerArrived(At(120))).Defects);
        Assert.Equal("LateArrival (TKT-19)", Assert.Single(Fault().Appointed().With(new TicketEngineerArrived(At(121))).Defects).ToString());
    }

    [Fact]
    public void The_first_person_asked_stays_responsible_ORG_04()
    {
        Fault().Refuses(new TicketOwnerChanged(At(1), "Liu", "holiday"), "ORG-04");
        Assert.Equal("Liu", Fault(Policies.With(ownerMayChange: true)).With(new TicketOwnerChanged(At(1), "Liu", "holiday")).Owner);
        Assert.Equal("Chen", Fault().Satisfied().With(new TicketReopened(At(300), "again")).Owner);
    }

    [Fact]
    public void Only_certified_staff_are_sent_ORG_05()
    {
        Ticket accepted = Fault().With(new TicketAccepted(At(1)));
        accepted.Refuses(new TicketDispatched(At(2), "North", "Wang", isCertified: false), "ORG-05");
        Fault().Dispatched().Refuses(new TicketEmergencyPlanned(At(3), "at once", "North", "Wang", isCertified: false), "ORG-05", "TKT-14");
        Ticket complaint = Ticket.Of(TicketKind.Complaint, "T-3", "C-9", "Chen", Start).With(new TicketAccepted(At(1)));
        Assert.Equal("Wang", complaint.With(new TicketDispatched(At(2), "Care", "Wang", isCertified: false)).Engineer);
    }

    [Fact]
    public void What_a_department_cant_solve_goes_back_to_the_dispatcher_CMP_09()
    {
        Ticket returned = Fault().Appointed().With(new TicketTransferred(At(50), "fibre, not copper", "Fibre"));
        Assert.Equal((TicketState.Accepted, (string?)null, (Instant?)null, 1), (returned.State, returned.Department, returned.SlotStart, returned.Round));
        Assert.Equal("Fibre", returned.With(new TicketDispatched(At(51), "Fibre", "Zhao", isCertified: true)).Department);
        Fault().Dispatched().Refuses(new TicketTransferred(At(50), "too far", "North"), "CMP-09");
        Fault().Refuses(new TicketTransferred(At(50), "too far"), "TKT-04");
    }

    [Fact]
    public void An_absent_customer_gets_a_new_time_TKT_12()
    {
        Ticket absent = Fault().OnSite().With(new TicketCustomerAbsent(At(121), leftNotice: true));
        Assert.Equal((TicketState.CustomerAbsent, (Instant?)null), (absent.State, absent.SlotStart));
        Assert.Equal(TicketState.Appointed, absent.With(new TicketAppointmentMade(At(125), At(300), At(360))).State);
        Install().OnSite().With(new TicketCustomerAbsent(At(121), leftNotice: true)).Refuses(new TicketEngineerArrived(At(300)), "TKT-04");
        Fault().Appointed().Refuses(new TicketCustomerAbsent(At(119), leftNotice: true), "TKT-12");
        Assert.Equal(TicketState.CustomerAbsent, Fault().Appointed().With(new TicketCustomerAbsent(At(120), leftNotice: true)).State);
        Assert.Empty(absent.Defects);
        Ticket silent = Fault().OnSite().With(new TicketCustomerAbsent(At(121), leftNotice: false));
        Assert.Equal(TicketState.CustomerAbsent, silent.State);
        Assert.Equal("NoNoticeLeft (TKT-12)", Assert.Single(silent.Defects).ToString());
        Assert.Contains("no written notice left", silent.Explain(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_is_changed_before_its_slot_begins_TKT_11()
    {
        Assert.Equal(At(240), Fault().Appointed().With(new TicketAppointmentRescheduled(At(119), At(240), At(300))).SlotStart);
        Fault().Appointed().Refuses(new TicketAppointmentRescheduled(At(120), At(240), At(300)), "TKT-11");
    }

    [Fact]
    public void A_question_is_answered_and_called_back_without_a_visit_TKT_04()
    {
        Ticket question = Ticket.Of(TicketKind.Consultation, "T-5", "C-9", "bot", Start)
            .With(new TicketAccepted(At(0)), new TicketFinished(At(0)), new TicketCalledBack(At(1), CallbackAnswer.Satisfied), new TicketClosed(At(1)));
        Assert.Equal(TicketClosing.Satisfied, question.Closing);
        Assert.DoesNotContain(question.Policy.ProcessOf(TicketKind.Consultation).Steps, step => step.State == TicketState.OnSite);
    }
}
