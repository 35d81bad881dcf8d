namespace Csat.Domain;

/// <summary>The names of <see cref="ChurnCause"/> in English and Chinese.</summary>
public static class ChurnCauseLabels
{
    internal static IReadOnlyList<ChurnCause> All { get; } =
    [
        ChurnCause.Value,
        ChurnCause.System,
        ChurnCause.Employee,
        ChurnCause.Outside,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ChurnCause value) => value switch
    {
        ChurnCause.Value => new("value", "价值"),
        ChurnCause.System => new("system", "系统"),
        ChurnCause.Employee => new("employee", "员工"),
        ChurnCause.Outside => new("outside the company", "非企业原因"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
