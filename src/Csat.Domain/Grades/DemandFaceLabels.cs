namespace Csat.Domain;

/// <summary>The names of <see cref="DemandFace"/> in English and Chinese.</summary>
public static class DemandFaceLabels
{
    internal static IReadOnlyList<DemandFace> All { get; } =
    [
        DemandFace.Stated,
        DemandFace.Actual,
        DemandFace.Hidden,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this DemandFace value) => value switch
    {
        DemandFace.Stated => new("stated", "外在需求"),
        DemandFace.Actual => new("actual", "实际需求"),
        DemandFace.Hidden => new("hidden", "隐性需求"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
