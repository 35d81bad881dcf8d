namespace Csat.Domain;

/// <summary>The names of <see cref="PromiseDirection"/> in English and Chinese.</summary>
public static class PromiseDirectionLabels
{
    internal static IReadOnlyList<PromiseDirection> All { get; } =
    [
        PromiseDirection.External,
        PromiseDirection.Internal,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PromiseDirection value) => value switch
    {
        PromiseDirection.External => new("external", "对外承诺"),
        PromiseDirection.Internal => new("internal", "对内承诺"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
