using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="AwardKind"/> in English and Chinese.</summary>
public static class AwardKindLabels
{
    internal static IReadOnlyList<AwardKind> All { get; } = [AwardKind.ServiceStar, AwardKind.ComplaintTerminator];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this AwardKind value) => value switch
    {
        AwardKind.ServiceStar => new("Service Star", "服务明星"),
        AwardKind.ComplaintTerminator => new("Complaint Terminator", "投诉终结者"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
