namespace Csat.Domain;

/// <summary>The names of <see cref="LeavingSignal"/> in English and Chinese.</summary>
public static class LeavingSignalLabels
{
    internal static IReadOnlyList<LeavingSignal> All { get; } =
    [
        LeavingSignal.Dissatisfied,
        LeavingSignal.UnansweredComplaint,
        LeavingSignal.WeakBrand,
        LeavingSignal.PoorQuality,
        LeavingSignal.NoTrust,
        LeavingSignal.TooDear,
        LeavingSignal.NoBenefit,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this LeavingSignal value) => value switch
    {
        LeavingSignal.Dissatisfied => new("dissatisfied", "不满意"),
        LeavingSignal.UnansweredComplaint => new("unanswered complaint", "投诉无人回应"),
        LeavingSignal.WeakBrand => new("weak brand", "品牌弱"),
        LeavingSignal.PoorQuality => new("poor quality", "质量差"),
        LeavingSignal.NoTrust => new("no trust", "失去信任"),
        LeavingSignal.TooDear => new("too dear", "价格过高"),
        LeavingSignal.NoBenefit => new("no benefit", "得不到好处"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
