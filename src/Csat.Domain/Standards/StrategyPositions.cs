namespace Csat.Domain;

/// <summary>What the source says of the positions.</summary>
public static class StrategyPositions
{
    /// <summary>Whether the source recommends the position.</summary>
    /// <param name="value">The position.</param>
    /// <returns><see langword="true"/> for <see cref="StrategyPosition.Differentiated"/> only.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static bool IsRecommended(this StrategyPosition value) => value is >= StrategyPosition.HighQualityHighCost and <= StrategyPosition.Differentiated
        ? value == StrategyPosition.Differentiated
        : throw Throw.Undeclared(value, StrategyPositionLabels.All, nameof(value));
}
