namespace Csat.Domain;

/// <summary>The names of <see cref="PromiseRequestKind"/> in English and Chinese.</summary>
public static class PromiseRequestKindLabels
{
    internal static IReadOnlyList<PromiseRequestKind> All { get; } =
    [
        PromiseRequestKind.Consultation,
        PromiseRequestKind.Complaint,
        PromiseRequestKind.Handling,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PromiseRequestKind value) => value switch
    {
        PromiseRequestKind.Consultation => new("consultation", "咨询"),
        PromiseRequestKind.Complaint => new("complaint", "投诉"),
        PromiseRequestKind.Handling => new("business handling", "业务办理"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
