namespace Csat.Domain;

/// <summary>The names of <see cref="RecoveryState"/> in English and Chinese.</summary>
public static class RecoveryStateLabels
{
    internal static IReadOnlyList<RecoveryState> All { get; } =
    [
        RecoveryState.Open,
        RecoveryState.Assigned,
        RecoveryState.Contacted,
        RecoveryState.Closed,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RecoveryState value) => value switch
    {
        RecoveryState.Open => new("opened", "已立案"),
        RecoveryState.Assigned => new("assigned", "已交责任部门"),
        RecoveryState.Contacted => new("customer reached", "已联系客户"),
        RecoveryState.Closed => new("closed", "已结案"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
