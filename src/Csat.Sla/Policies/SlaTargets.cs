using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>The targets of the sources, named: put them into a policy as they are, or as copies on your own calendar.</summary>
/// <remarks>
/// All count around the clock where nothing else is said, because the sources don't say which hours count; take
/// <c>SlaTargets.ComplaintContact with { Calendar = office }</c> for others. Values that the sources don't give are this library's
/// defaults: each says so, and the rule's entry in <see cref="RuleCatalog"/> marks it.
/// </remarks>
public static class SlaTargets
{
    /// <summary>The sources' days are China's days.</summary>
    private static readonly BusinessCalendar LocalDays = BusinessCalendars.AroundTheClockIn("Asia/Shanghai");

    private static readonly IReadOnlyList<string> Complaint = ["complaint"];

    private static readonly IReadOnlyList<string> Repair = ["repair"];

    /// <summary>A first response to an after-sales request within 15 minutes.</summary>
    /// <remarks>Rule SLA-01, source: Telecom industry customer-satisfaction management measures.</remarks>
    public static SlaTarget Response { get; } = new(SlaTargetKind.Respond, SlaLimit.Minutes(15)) { RuleIds = Rules("SLA-01") };

    /// <summary>Feedback on an after-sales request within 24 hours.</summary>
    /// <remarks>Rule SLA-02, source: Telecom industry customer-satisfaction management measures.</remarks>
    public static SlaTarget Feedback { get; } = new(SlaTargetKind.Feedback, SlaLimit.Hours(24)) { RuleIds = Rules("SLA-02") };

    /// <summary>The solution of an after-sales request within 72 hours.</summary>
    /// <remarks>Rule SLA-03, source: Telecom industry customer-satisfaction management measures.</remarks>
    public static SlaTarget Solution { get; } = new(SlaTargetKind.Resolve, SlaLimit.Hours(72)) { RuleIds = Rules("SLA-03") };

    /// <summary>Who complains is contacted within 2 hours.</summary>
    /// <remarks>Rule SLA-04, source: China Telecom, public-customer installation and maintenance service measures (provisional), 2010-12, art. 60.</remarks>
    public static SlaTarget ComplaintContact { get; } = new(SlaTargetKind.Contact, SlaLimit.Hours(2))
    {
        RequestKinds = Complaint,
        RuleIds = Rules("SLA-04"),
    };

    /// <summary>A complaint is resolved within 24, 36, 48 or 72 hours: diamond, gold, silver, everybody else.</summary>
    /// <remarks>Rule SLA-05. The source's number is lost; all four are this library's defaults.</remarks>
    public static SlaTarget ComplaintSolution { get; } = new(SlaTargetKind.Resolve, OpenTime(GradeLimits.ComplaintSolution))
    {
        RequestKinds = Complaint,
        RuleIds = Rules("SLA-05"),
    };

    /// <summary>A complaint is answered within 15 calendar days, whatever else holds it up.</summary>
    /// <remarks>
    /// Rule SLA-05: the cap of MIIT order 35 (2016), which no pause extends. The kind is one of its own, <c>complaint-answer</c>.
    /// </remarks>
    public static SlaTarget ComplaintAnswer { get; } = new(
        SlaTargetKind.Custom("complaint-answer", new("Answer to the complaint", "投诉答复")), SlaLimit.DaysAfter(15))
    {
        Calendar = LocalDays,
        RequestKinds = Complaint,
        Pauses = PauseMask.None,
        RuleIds = Rules("SLA-05"),
    };

    /// <summary>The callback at the latest on the third day after the request is resolved.</summary>
    /// <remarks>Days end at 24:00 in Asia/Shanghai; pauses don't move them. Rule SLA-08, source: China Telecom, public-customer installation and maintenance service measures (provisional), 2010-12, art. 53.</remarks>
    public static SlaTarget Callback { get; } = new(SlaTargetKind.Callback, SlaLimit.CalendarDays(3))
    {
        StartsOn = SlaTargetKind.Resolve,
        Calendar = LocalDays,
        Pauses = PauseMask.None,
        RuleIds = Rules("SLA-08"),
    };

    /// <summary>The callback on the day on which the request is resolved, as it should be.</summary>
    /// <remarks>Rule SLA-08: the aim; <see cref="Callback"/> is the limit. A policy takes one of the two.</remarks>
    public static SlaTarget CallbackSameDay { get; } = Callback.WithLimit(SlaLimit.SameDay);

    /// <summary>The report on a rectification within half a month.</summary>
    /// <remarks>
    /// Rules SLA-10, IMP-11, source: China Telecom, public-customer installation and maintenance service measures (provisional), 2010-12, art. 81;
    /// that half a month is 15 calendar days is this library's default. The kind is one of its own, <c>rectification-report</c>.
    /// </remarks>
    public static SlaTarget RectificationReport { get; } = new(
        SlaTargetKind.Custom("rectification-report", new("Rectification report", "整改报告")), SlaLimit.HalfMonth)
    {
        Calendar = LocalDays,
        RuleIds = Rules("SLA-10", "IMP-11"),
    };

    /// <summary>The smart agent answers at once.</summary>
    /// <remarks>
    /// Rule SLA-16, source: Telecom industry customer-satisfaction management measures; that 5 seconds are «at once» is this
    /// library's default. For the channel <c>smart-agent</c>.
    /// </remarks>
    public static SlaTarget SmartAgentAnswer { get; } = new(SlaTargetKind.Respond, SlaLimit.FromDuration(Duration.FromSeconds(5)))
    {
        Channels = ["smart-agent"],
        Pauses = PauseMask.None,
        RuleIds = Rules("SLA-16"),
    };

    /// <summary>A fault in a town is repaired within 12, 24, 36 or 48 hours; for enterprises within 4 to 48.</summary>
    /// <remarks>
    /// Rules SLA-15, GRD-11. The sources give no hours by grade: all are this library's defaults, none longer than the legal 48
    /// hours. Diamond 12, gold 24, silver 36, basic 48; 5A to 1A 4, 6, 8, 12, 24; 5B to 1B 6, 8, 12, 24, 48.
    /// </remarks>
    public static SlaTarget TownRepair { get; } = new(SlaTargetKind.Resolve, OpenTime(GradeLimits.TownRepair))
    {
        RequestKinds = Repair,
        Areas = ["town"],
        RuleIds = Rules("SLA-15", "GRD-11"),
    };

    /// <summary>A fault in a village is repaired within the hours of <see cref="TownRepair"/> and 24 more.</summary>
    /// <remarks>Rules SLA-15, GRD-11. This library's defaults, none longer than the legal 72 hours.</remarks>
    public static SlaTarget VillageRepair { get; } = new(SlaTargetKind.Resolve, OpenTime(GradeLimits.VillageRepair))
    {
        RequestKinds = Repair,
        Areas = ["village"],
        RuleIds = Rules("SLA-15", "GRD-11"),
    };

    /// <summary>All of them, in the order of their rules.</summary>
    public static IReadOnlyList<SlaTarget> All { get; } = Array.AsReadOnly<SlaTarget>(
    [
        Response, Feedback, Solution, ComplaintContact, ComplaintSolution, ComplaintAnswer, Callback, CallbackSameDay,
        RectificationReport, SmartAgentAnswer, TownRepair, VillageRepair,
    ]);

    /// <summary>An installation within 1, 2, 3 or 5 working days: diamond, gold, silver, everybody else.</summary>
    /// <param name="calendar">The calendar whose open days are working days.</param>
    /// <returns>The target.</returns>
    /// <remarks>Rules SLA-15, GRD-11. This library's defaults.</remarks>
    public static SlaTarget Installation(BusinessCalendar calendar) => new(
        SlaTargetKind.Resolve,
        GradeLimits.Installation.Select(SlaLimit.FromStandard))
    {
        RequestKinds = ["install"],
        Calendar = Throw.IfNull(calendar),
        RuleIds = Rules("SLA-15", "GRD-11"),
    };

    private static IReadOnlyList<RuleId> Rules(params string[] ids) => [.. ids.Select(RuleId.Parse)];

    /// <summary>Hours of the target's calendar, as all hours here: on another calendar than the one around the clock they stand still when it is closed.</summary>
    private static ByGrade<SlaLimit> OpenTime(ByGrade<StandardLimit> hours) => hours.Select(limit => SlaLimit.Hours((long)limit.Amount));
}
