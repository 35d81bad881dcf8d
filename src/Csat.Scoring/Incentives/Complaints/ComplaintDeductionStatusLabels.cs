using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="ComplaintDeductionStatus"/> in English and Chinese.</summary>
public static class ComplaintDeductionStatusLabels
{
    internal static IReadOnlyList<ComplaintDeductionStatus> All { get; } =
        [ComplaintDeductionStatus.Counted, ComplaintDeductionStatus.Unjustified, ComplaintDeductionStatus.Pending];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintDeductionStatus value) => value switch
    {
        ComplaintDeductionStatus.Counted => new("justified", "有理"),
        ComplaintDeductionStatus.Unjustified => new("not justified", "无理"),
        ComplaintDeductionStatus.Pending => new("not investigated yet", "尚未查证"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
