namespace Csat.Domain;

/// <summary>The names and codes of <see cref="FactOperator"/>.</summary>
public static class FactOperatorLabels
{
    internal static IReadOnlyList<FactOperator> All { get; } =
    [
        FactOperator.Eq,
        FactOperator.Ne,
        FactOperator.Lt,
        FactOperator.Le,
        FactOperator.Gt,
        FactOperator.Ge,
        FactOperator.In,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>in</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this FactOperator value) => value switch
    {
        FactOperator.Eq => "eq",
        FactOperator.Ne => "ne",
        FactOperator.Lt => "lt",
        FactOperator.Le => "le",
        FactOperator.Gt => "gt",
        FactOperator.Ge => "ge",
        FactOperator.In => "in",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this FactOperator value) => value switch
    {
        FactOperator.Eq => new("is", "等于"),
        FactOperator.Ne => new("is not", "不等于"),
        FactOperator.Lt => new("is less than", "小于"),
        FactOperator.Le => new("is at most", "不大于"),
        FactOperator.Gt => new("is more than", "大于"),
        FactOperator.Ge => new("is at least", "不小于"),
        FactOperator.In => new("is one of", "属于"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
