using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="DepositEntryKind"/> in English and Chinese.</summary>
public static class DepositEntryKindLabels
{
    internal static IReadOnlyList<DepositEntryKind> All { get; } = [DepositEntryKind.TopUp, DepositEntryKind.Deduction, DepositEntryKind.Refund];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this DepositEntryKind value) => value switch
    {
        DepositEntryKind.TopUp => new("top-up", "缴纳"),
        DepositEntryKind.Deduction => new("deduction", "扣款"),
        DepositEntryKind.Refund => new("refund", "退还"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
