namespace Csat.Domain;

/// <summary>The names and codes of <see cref="EscalationRisk"/>.</summary>
public static class EscalationRiskLabels
{
    internal static IReadOnlyList<EscalationRisk> All { get; } =
    [
        EscalationRisk.Regulator,
        EscalationRisk.Media,
        EscalationRisk.Lawsuit,
        EscalationRisk.ReturnAll,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>return-all</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this EscalationRisk value) => value switch
    {
        EscalationRisk.Regulator => "regulator",
        EscalationRisk.Media => "media",
        EscalationRisk.Lawsuit => "lawsuit",
        EscalationRisk.ReturnAll => "return-all",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this EscalationRisk value) => value switch
    {
        EscalationRisk.Regulator => new("regulator", "监管申诉"),
        EscalationRisk.Media => new("media", "媒体曝光"),
        EscalationRisk.Lawsuit => new("lawsuit", "诉讼"),
        EscalationRisk.ReturnAll => new("returns or moves everything", "全部退转"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
