namespace Csat.Domain;

/// <summary>The names of <see cref="RecoveryEventType"/> in English and Chinese.</summary>
public static class RecoveryEventTypeLabels
{
    internal static IReadOnlyList<RecoveryEventType> All { get; } =
    [
        RecoveryEventType.Assigned,
        RecoveryEventType.Contacted,
        RecoveryEventType.Remedied,
        RecoveryEventType.Closed,
        RecoveryEventType.Reopened,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RecoveryEventType value) => value switch
    {
        RecoveryEventType.Assigned => new("Assigned", "交责任部门"),
        RecoveryEventType.Contacted => new("Contact", "联系客户"),
        RecoveryEventType.Remedied => new("Remedied", "采取补救"),
        RecoveryEventType.Closed => new("Closed", "结案"),
        RecoveryEventType.Reopened => new("Reopened", "重新立案"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
