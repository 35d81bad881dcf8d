namespace Csat.Domain;

/// <summary>The names of <see cref="ImprovementEventType"/> in English and Chinese.</summary>
public static class ImprovementEventTypeLabels
{
    internal static IReadOnlyList<ImprovementEventType> All { get; } =
    [
        ImprovementEventType.Heard,
        ImprovementEventType.Reviewed,
        ImprovementEventType.CarriedOut,
        ImprovementEventType.Verified,
        ImprovementEventType.Replanned,
        ImprovementEventType.Closed,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ImprovementEventType value) => value switch
    {
        ImprovementEventType.Heard => new("Heard by the leaders", "领导听证"),
        ImprovementEventType.Reviewed => new("Reviewed by several parties", "多方会审"),
        ImprovementEventType.CarriedOut => new("Carried out", "方案落实"),
        ImprovementEventType.Verified => new("Verified", "效果验证"),
        ImprovementEventType.Replanned => new("Planned anew", "重订方案"),
        ImprovementEventType.Closed => new("Closed", "闭环"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
