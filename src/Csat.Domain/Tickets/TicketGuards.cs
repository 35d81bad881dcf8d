using Csat.Json;
using NodaTime;
using static System.FormattableString;

namespace Csat.Domain;

/// <summary>What stands between an event and a ticket, each finding with its rule. Empty lets the event pass.</summary>
internal static partial class TicketGuards
{
    /// <summary>Time first, then the order of the loop, then everything else at once.</summary>
    public static IReadOnlyList<Finding> Check(TicketFacts facts, TicketEvent happened)
    {
        if (happened.At < facts.LastAt)
        {
            return [new("at", new(
                $"{PlainText.Of(happened.At)} is before the last event; legal: {PlainText.Of(facts.LastAt)} or later", $"{PlainText.Of(happened.At)} 早于上一事件；须为 {PlainText.Of(facts.LastAt)} 或之后"), TicketRules.Loop)];
        }

        return TicketOrder.Allows(facts.Process, facts.State, happened.Type)
            ? [.. Answered(facts, happened), .. Own(facts, happened)]
            : [TicketOrder.Refusal(facts.Process, facts.State, happened.Type)];
    }

    private static IEnumerable<Finding> Own(TicketFacts facts, TicketEvent happened) => happened switch
    {
        TicketDispatched sent => Staff(facts, sent.Engineer, sent.IsCertified, facts.Ignoring),
        TicketEmergencyPlanned plan => Staff(facts, plan.Engineer, plan.IsCertified, facts.Engineer),
        TicketContacted said => Said(facts, said),
        TicketAppointmentMade => Planned(facts),
        TicketAppointmentRescheduled moved => InTime(facts, moved.At),
        TicketEngineerArrived came => [.. Planned(facts), .. Expected(facts, came)],
        TicketCustomerAbsent => Waited(facts, happened.At),
        TicketServiceRestored => OfFault(facts, TicketRules.RestoreFirst),
        TicketResourcesRepaired => [.. OfFault(facts, TicketRules.RestoreFirst), .. Restored(facts)],
        TicketChecked check => Known(facts, check),
        TicketFinished => [.. Planned(facts), .. Restored(facts), .. Complete(facts)],
        TicketTransferred moved => Elsewhere(facts, moved),
        TicketOwnerChanged => Sticky(facts),
        TicketSeverityChanged => OfFault(facts, TicketRules.Analysis),
        TicketAnalysisFiled => OfFault(facts, TicketRules.Analysis),
        TicketCaseFiled filed => Fitting(facts, filed.Record),
        TicketClosed => [.. Satisfied(facts), .. Analysed(facts)],
        TicketClosedAdministratively => [.. Unreachable(facts), .. Analysed(facts)],
        _ => [],
    };

    /// <summary>TKT-08: nobody visits or finishes without a plan.</summary>
    private static IEnumerable<Finding> Planned(TicketFacts facts) => If(
        facts.Process.NeedsPlan && facts.Plan is null, "type", "no plan was made; legal: after one", "尚无处理方案；须先制定方案", TicketRules.Plan);

    /// <summary>TKT-06: a cause where the kind has one, and a time that is still to come.</summary>
    private static IEnumerable<Finding> Said(TicketFacts facts, TicketContacted said) =>
    [
        .. If(facts.Process.NeedsCause && said.Cause is null && facts.Cause is null, "cause", "no cause was given; legal: what is wrong, in words for the customer", "未说明原因；必须向客户讲明故障缘由", TicketRules.CauseAndPromise),
        .. If(said.PromisedBy is null, "promisedBy", "nothing was promised; legal: the time by which it is solved", "未承诺期限；必须向客户讲明解决时限", TicketRules.CauseAndPromise),
        .. If(
            said.PromisedBy < said.At, "promisedBy", $"{Time(said.PromisedBy)} is past already; legal: {PlainText.Of(said.At)} or later",
            $"{Time(said.PromisedBy)} 已经过去；须为 {PlainText.Of(said.At)} 或之后", TicketRules.CauseAndPromise),
    ];

    /// <summary>TKT-16: the customer's service first.</summary>
    private static IEnumerable<Finding> Restored(TicketFacts facts) => If(
        facts.Request.Kind == TicketKind.Fault && !facts.IsRestored, "type", "the customer's service isn't restored; legal: after it is", "用户业务尚未恢复；须先恢复业务", TicketRules.RestoreFirst);

    private static IEnumerable<Finding> OfFault(TicketFacts facts, RuleId rule) => If(
        facts.Request.Kind != TicketKind.Fault, "type", $"the ticket is of the kind {facts.Request.Kind.Label().En}; legal: Fault", $"工单类型为{facts.Request.Kind.Label().Zh}；只适用于故障工单", rule);

    /// <summary>TKT-03, TKT-17, TKT-19: every criterion and every item, one finding a rule.</summary>
    private static IEnumerable<Finding> Complete(TicketFacts facts) =>
        from check in facts.ChecksOpen
        group check by check.Rule into open
        orderby open.Key
        select new Finding("type", new(
            "not done yet: " + string.Join(", ", open.Select(check => check.Name.En)), "尚未完成：" + string.Join("、", open.Select(check => check.Name.Zh))), open.Key);

    /// <summary>What can be checked is one of the policy's items for this ticket, those of a visit after there was one.</summary>
    private static IEnumerable<Finding> Known(TicketFacts facts, TicketChecked check)
    {
        IReadOnlyList<TicketCheck> all = facts.Policy.ChecksFor(facts.Request.Kind, facts.Request.Product);
        TicketCheck? named = all.FirstOrDefault(item => item.Id == check.Check);
        string shown = Throw.Shown(check.Check.AsSpan());
        return
        [
            .. If(
                named is null, "check", $"'{shown}' is no item for this ticket; legal: {Ids(all, "none", ", ")}", $"“{shown}”不是本工单的核对项；可用：{Ids(all, "无", "、")}", TicketRules.FinishCriterion),
            .. If(named is { NeedsVisit: true } && !facts.Visited, "check", $"'{shown}' needs a visit; legal: after the engineer arrived", $"“{shown}”须上门核对；须在工程师到场之后", named?.Rule ?? default),
        ];
    }

    /// <summary>TKT-15: no close of a severe fault without its report.</summary>
    private static IEnumerable<Finding> Analysed(TicketFacts facts) => If(
        facts.Severity != TicketSeverity.Ordinary && facts.Analysis is null, "type", $"{facts.Severity.Label().En} without an analysis report; legal: after it is filed",
        $"{facts.Severity.Label().Zh}尚无故障分析报告；须先提交报告", TicketRules.Analysis);

    /// <summary>TKT-02: only the customer's word closes.</summary>
    private static IEnumerable<Finding> Satisfied(TicketFacts facts) => If(
        facts.Process.Passes(TicketState.CalledBack) && facts.Answer != CallbackAnswer.Satisfied, "type", "the customer isn't satisfied; legal: reopen, and go on", "客户不满意；须重新打开并继续处理", TicketRules.Satisfied);

    private static IEnumerable<Finding> Unreachable(TicketFacts facts) => If(
        facts.FailedCallbacks < facts.Policy.FailedCallbacksBeforeClose, "type",
        Invariant($"{facts.FailedCallbacks} callbacks without an answer; legal: after {facts.Policy.FailedCallbacksBeforeClose}"),
        Invariant($"无人接听的回访 {facts.FailedCallbacks} 次；须满 {facts.Policy.FailedCallbacksBeforeClose} 次"), TicketRules.Satisfied);

    private static IEnumerable<Finding> If(bool broken, string path, string en, string zh, RuleId rule) => broken ? [new(path, new(en, zh), rule)] : [];

    private static string Ids(IReadOnlyList<TicketCheck> checks, string none, string separator) => checks.Count == 0 ? none : string.Join(separator, checks.Select(check => check.Id));

    private static string Time(Instant? at) => at is { } known ? PlainText.Of(known) : string.Empty;
}
