namespace Csat.Domain;

/// <summary>The names of <see cref="ControlKind"/> in English and Chinese.</summary>
public static class ControlKindLabels
{
    internal static IReadOnlyList<ControlKind> All { get; } =
    [
        ControlKind.Process,
        ControlKind.Result,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ControlKind value) => value switch
    {
        ControlKind.Process => new("Process", "过程"),
        ControlKind.Result => new("Result", "结果"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
