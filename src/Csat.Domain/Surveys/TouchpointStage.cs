namespace Csat.Domain;

/// <summary>A cell of the matrix of contact points and stages of the relationship.</summary>
/// <param name="Touchpoint">Where customers meet the company.</param>
/// <param name="Stage">How far the relationship has come.</param>
/// <remarks>Rule ORG-07.</remarks>
public readonly record struct TouchpointStage(Touchpoint Touchpoint, LifecycleStage Stage);
