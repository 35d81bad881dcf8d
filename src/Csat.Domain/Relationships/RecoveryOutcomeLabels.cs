namespace Csat.Domain;

/// <summary>The names of <see cref="RecoveryOutcome"/> in English and Chinese.</summary>
public static class RecoveryOutcomeLabels
{
    internal static IReadOnlyList<RecoveryOutcome> All { get; } =
    [
        RecoveryOutcome.Recovered,
        RecoveryOutcome.NotRecovered,
        RecoveryOutcome.Unreachable,
        RecoveryOutcome.Left,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RecoveryOutcome value) => value switch
    {
        RecoveryOutcome.Recovered => new("recovered", "修复成功"),
        RecoveryOutcome.NotRecovered => new("not recovered", "未能修复"),
        RecoveryOutcome.Unreachable => new("unreachable", "无法联系"),
        RecoveryOutcome.Left => new("customer left", "客户流失"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
