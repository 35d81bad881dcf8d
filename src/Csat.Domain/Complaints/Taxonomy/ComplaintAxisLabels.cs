namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintAxis"/>.</summary>
public static class ComplaintAxisLabels
{
    internal static IReadOnlyList<ComplaintAxis> All { get; } =
    [
        ComplaintAxis.Intent,
        ComplaintAxis.Cause,
        ComplaintAxis.ClaimedLevel,
        ComplaintAxis.Severity,
        ComplaintAxis.EscalationRisk,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>escalation-risk</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintAxis value) => value switch
    {
        ComplaintAxis.Intent => "intent",
        ComplaintAxis.Cause => "cause",
        ComplaintAxis.ClaimedLevel => "claimed-level",
        ComplaintAxis.Severity => "severity",
        ComplaintAxis.EscalationRisk => "escalation-risk",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintAxis value) => value switch
    {
        ComplaintAxis.Intent => new("intent", "意图"),
        ComplaintAxis.Cause => new("cause", "原因"),
        ComplaintAxis.ClaimedLevel => new("claimed level", "自称投诉级别"),
        ComplaintAxis.Severity => new("severity", "严重程度"),
        ComplaintAxis.EscalationRisk => new("escalation risk", "升级风险"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
