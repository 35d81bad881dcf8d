using Csat.Json;
using NodaTime;

namespace Csat.Domain;

internal static partial class TicketGuards
{
    /// <summary>TKT-14: who let the customer call in vain doesn't go on with it; somebody else does.</summary>
    private static IEnumerable<Finding> Answered(TicketFacts facts, TicketEvent happened) => If(
        facts.Ignoring is not null && happened is TicketContacted or TicketAppointmentMade or TicketAppointmentRescheduled or TicketEngineerArrived or TicketFinished,
        "type", "the customer called repeatedly and nobody answered; legal: an emergency plan with another engineer", "客户多次来电无人处理；须启动应急安排，改派其他工程师", TicketRules.Emergency);

    /// <summary>ORG-05: certified; TKT-14: somebody else.</summary>
    private static IEnumerable<Finding> Staff(TicketFacts facts, string engineer, bool isCertified, string? notAgain) =>
    [
        .. If(
            facts.Process.NeedsCertifiedStaff && !isCertified, "isCertified", $"'{Throw.Shown(engineer.AsSpan())}' isn't certified; legal: certified staff", $"“{Throw.Shown(engineer.AsSpan())}”未持证；须由持证人员上门",
            TicketRules.Certified),
        .. If(
            engineer == notAgain, "engineer", $"'{Throw.Shown(engineer.AsSpan())}' has it already; legal: another engineer", $"“{Throw.Shown(engineer.AsSpan())}”即原处理人；须改派其他工程师", TicketRules.Emergency),
    ];

    /// <summary>ORG-04: the first person asked stays responsible.</summary>
    private static IEnumerable<Finding> Sticky(TicketFacts facts) => If(
        !facts.Policy.OwnerMayChange, "owner", $"'{Throw.Shown(facts.Owner.AsSpan())}' was asked first and stays responsible to the end", $"“{Throw.Shown(facts.Owner.AsSpan())}”为首问责任人，须负责到底", TicketRules.Owner);

    /// <summary>CMP-09: to the department that can, not to the one that can't.</summary>
    private static IEnumerable<Finding> Elsewhere(TicketFacts facts, TicketTransferred moved) => If(
        moved.Department is not null && moved.Department == facts.Department, "department", $"'{Throw.Shown(moved.Department.AsSpan())}' has it already; legal: another department, or none",
        $"“{Throw.Shown(moved.Department.AsSpan())}”即现处理部门；须转其他部门，或不指定", TicketRules.Transfer);

    /// <summary>TKT-13: not earlier than agreed, and not unasked.</summary>
    private static IEnumerable<Finding> Expected(TicketFacts facts, TicketEngineerArrived came) => came.EarlyAgreed ? [] : facts.SlotStart is not { } start
        ? If(true, "earlyAgreed", "no time was agreed; legal: a visit that the customer agreed to", "未约定时间；须经客户同意方可上门", TicketRules.Early)
        : If(
            start - came.At > facts.Policy.EarlyArrivalTolerance, "at", $"{PlainText.Of(came.At)} is earlier than agreed, {PlainText.Of(start)}; legal: with the customer's agreement",
            $"{PlainText.Of(came.At)} 早于约定的 {PlainText.Of(start)}；须经客户同意", TicketRules.Early);

    /// <summary>TKT-11: a time is changed before it comes.</summary>
    private static IEnumerable<Finding> InTime(TicketFacts facts, Instant at) => If(
        at >= facts.SlotStart, "at", $"the slot began at {Time(facts.SlotStart)}; legal: before", $"预约时段已于 {Time(facts.SlotStart)} 开始；须在此之前改约", TicketRules.Reschedule);

    /// <summary>TKT-12: before the slot the customer needn't be there, unless the engineer is.</summary>
    private static IEnumerable<Finding> Waited(TicketFacts facts, Instant at) => If(
        facts.State == TicketState.Appointed && at < facts.SlotStart, "at", $"the slot begins only at {Time(facts.SlotStart)}; legal: from then on", $"预约时段 {Time(facts.SlotStart)} 才开始；须在此之后", TicketRules.Absent);

    /// <summary>TKT-18, CMP-17: a complaint's record has its problems, praise has none, a callback's follows a callback.</summary>
    private static IEnumerable<Finding> Fitting(TicketFacts facts, CaseRecord record)
    {
        CaseRecordKind? own = facts.Request.Kind switch
        {
            TicketKind.Complaint => CaseRecordKind.Complaint,
            TicketKind.Praise => CaseRecordKind.Praise,
            _ => null,
        };
        return
        [
            .. If(
                record.Kind == CaseRecordKind.Callback ? !facts.WasCalledBack : record.Kind != own, "record.kind", $"a {record.Kind.Label().En.ToLowerInvariant()} record doesn't fit this ticket; legal: the ticket's own kind, or Callback after a callback",
                $"{record.Kind.Label().Zh}案例与本工单不符；须与工单类型一致，或在回访之后归为回访", TicketRules.Case),
            .. If(
                record.Kind == CaseRecordKind.Complaint && record.Problems.Count == 0, "record.problems", "a complaint without an analysis; legal: at least one problem", "投诉案例缺少问题分析；至少一条", TicketRules.Case),
            .. If(
                record.Kind == CaseRecordKind.Praise && record.Problems.Count > 0, "record.problems", "praise with problems; legal: none", "表扬案例不应列出问题", TicketRules.Case),
        ];
    }
}
