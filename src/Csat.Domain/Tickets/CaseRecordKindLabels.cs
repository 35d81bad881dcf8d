namespace Csat.Domain;

/// <summary>The names of <see cref="CaseRecordKind"/> in English and Chinese.</summary>
public static class CaseRecordKindLabels
{
    internal static IReadOnlyList<CaseRecordKind> All { get; } =
    [
        CaseRecordKind.Complaint,
        CaseRecordKind.Callback,
        CaseRecordKind.Praise,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this CaseRecordKind value) => value switch
    {
        CaseRecordKind.Complaint => new("Complaint", "投诉"),
        CaseRecordKind.Callback => new("Callback", "回访"),
        CaseRecordKind.Praise => new("Praise", "表扬"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
