namespace Csat.Domain;

/// <summary>The names of <see cref="TicketEventType"/> in English and Chinese.</summary>
public static class TicketEventTypeLabels
{
    internal static IReadOnlyList<TicketEventType> All { get; } =
    [
        TicketEventType.Submitted,
        TicketEventType.Accepted,
        TicketEventType.Dispatched,
        TicketEventType.Contacted,
        TicketEventType.Planned,
        TicketEventType.AppointmentMade,
        TicketEventType.AppointmentRescheduled,
        TicketEventType.EngineerArrived,
        TicketEventType.CustomerAbsent,
        TicketEventType.CustomerCalled,
        TicketEventType.EmergencyPlanned,
        TicketEventType.ServiceRestored,
        TicketEventType.ResourcesRepaired,
        TicketEventType.Checked,
        TicketEventType.Finished,
        TicketEventType.CompletionDisproved,
        TicketEventType.CalledBack,
        TicketEventType.Reopened,
        TicketEventType.Transferred,
        TicketEventType.OwnerChanged,
        TicketEventType.SeverityChanged,
        TicketEventType.AnalysisFiled,
        TicketEventType.CaseFiled,
        TicketEventType.Closed,
        TicketEventType.ClosedAdministratively,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TicketEventType value) => value switch
    {
        TicketEventType.Submitted => new("Submitted", "申报"),
        TicketEventType.Accepted => new("Accepted", "受理"),
        TicketEventType.Dispatched => new("Dispatched", "派单"),
        TicketEventType.Contacted => new("Customer contacted", "联系客户"),
        TicketEventType.Planned => new("Planned", "制定方案"),
        TicketEventType.AppointmentMade => new("Appointment made", "预约上门"),
        TicketEventType.AppointmentRescheduled => new("Appointment rescheduled", "改约"),
        TicketEventType.EngineerArrived => new("Engineer arrived", "到达现场"),
        TicketEventType.CustomerAbsent => new("Customer absent", "客户不在场"),
        TicketEventType.CustomerCalled => new("Customer called", "客户来电"),
        TicketEventType.EmergencyPlanned => new("Emergency plan", "启动应急安排"),
        TicketEventType.ServiceRestored => new("Service restored", "恢复业务"),
        TicketEventType.ResourcesRepaired => new("Resources repaired", "修复资源"),
        TicketEventType.Checked => new("Item checked", "核对"),
        TicketEventType.Finished => new("Finished", "完工"),
        TicketEventType.CompletionDisproved => new("Completion disproved", "查明未完工"),
        TicketEventType.CalledBack => new("Called back", "回访"),
        TicketEventType.Reopened => new("Reopened", "重新打开"),
        TicketEventType.Transferred => new("Transferred", "退单转派"),
        TicketEventType.OwnerChanged => new("Owner changed", "变更责任人"),
        TicketEventType.SeverityChanged => new("Severity changed", "调整障碍级别"),
        TicketEventType.AnalysisFiled => new("Analysis report filed", "提交故障分析报告"),
        TicketEventType.CaseFiled => new("Case record filed", "案例归档"),
        TicketEventType.Closed => new("Closed", "关单"),
        TicketEventType.ClosedAdministratively => new("Closed administratively", "行政关单"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
