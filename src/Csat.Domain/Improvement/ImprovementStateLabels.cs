namespace Csat.Domain;

/// <summary>The names of <see cref="ImprovementState"/> in English and Chinese.</summary>
public static class ImprovementStateLabels
{
    internal static IReadOnlyList<ImprovementState> All { get; } =
    [
        ImprovementState.Open,
        ImprovementState.Heard,
        ImprovementState.Reviewed,
        ImprovementState.CarriedOut,
        ImprovementState.Reached,
        ImprovementState.ReplanNeeded,
        ImprovementState.Closed,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ImprovementState value) => value switch
    {
        ImprovementState.Open => new("Open", "已立项"),
        ImprovementState.Heard => new("Heard", "已听证"),
        ImprovementState.Reviewed => new("Reviewed", "已会审"),
        ImprovementState.CarriedOut => new("Carried out", "已落实"),
        ImprovementState.Reached => new("Standard reached", "已达标"),
        ImprovementState.ReplanNeeded => new("To be planned anew", "待重订方案"),
        ImprovementState.Closed => new("Closed", "已闭环"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
