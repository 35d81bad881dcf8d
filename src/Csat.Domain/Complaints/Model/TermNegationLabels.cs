namespace Csat.Domain;

/// <summary>The names and codes of <see cref="TermNegation"/>.</summary>
public static class TermNegationLabels
{
    internal static IReadOnlyList<TermNegation> All { get; } =
    [
        TermNegation.Ignored,
        TermNegation.Cancels,
        TermNegation.Creates,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>creates</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this TermNegation value) => value switch
    {
        TermNegation.Ignored => "ignored",
        TermNegation.Cancels => "cancels",
        TermNegation.Creates => "creates",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TermNegation value) => value switch
    {
        TermNegation.Ignored => new("ignored", "不受否定影响"),
        TermNegation.Cancels => new("cancels", "否定则不成立"),
        TermNegation.Creates => new("creates", "否定才成立"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
