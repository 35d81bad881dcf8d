namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintSequence"/>.</summary>
public static class ComplaintSequenceLabels
{
    internal static IReadOnlyList<ComplaintSequence> All { get; } =
    [
        ComplaintSequence.First,
        ComplaintSequence.Repeat,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>repeat</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintSequence value) => value switch
    {
        ComplaintSequence.First => "first",
        ComplaintSequence.Repeat => "repeat",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintSequence value) => value switch
    {
        ComplaintSequence.First => new("first", "首次"),
        ComplaintSequence.Repeat => new("repeat", "重复"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
