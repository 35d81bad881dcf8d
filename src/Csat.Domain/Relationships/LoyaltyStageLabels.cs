namespace Csat.Domain;

/// <summary>The names of <see cref="LoyaltyStage"/> in English and Chinese.</summary>
public static class LoyaltyStageLabels
{
    internal static IReadOnlyList<LoyaltyStage> All { get; } =
    [
        LoyaltyStage.Emotional,
        LoyaltyStage.Behavioral,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this LoyaltyStage value) => value switch
    {
        LoyaltyStage.Emotional => new("emotional loyalty", "情感忠诚"),
        LoyaltyStage.Behavioral => new("behavioural loyalty", "行为忠诚"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
