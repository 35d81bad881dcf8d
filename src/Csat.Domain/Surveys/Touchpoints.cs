namespace Csat.Domain;

/// <summary>The contact points and stages as data.</summary>
/// <remarks>Rule ORG-07, source: China Telecom, research on the customer-service management system.</remarks>
public static class Touchpoints
{
    /// <summary>The 28 cells: seven contact points, each with four stages.</summary>
    public static IReadOnlyList<TouchpointStage> Matrix { get; } = Array.AsReadOnly<TouchpointStage>(
        [.. TouchpointLabels.All.SelectMany(touchpoint => LifecycleStageLabels.All.Select(stage => new TouchpointStage(touchpoint, stage)))]);

    /// <summary>The names of contact points, in English and Chinese; <see cref="AliasTable{T}.With"/> adds a CRM's own codes.</summary>
    public static AliasTable<Touchpoint> Aliases { get; } = new(
    [
        .. TouchpointLabels.All.SelectMany(touchpoint => new[] { touchpoint.ToString(), touchpoint.Label().En, touchpoint.Label().Zh }.Select(name => new KeyValuePair<string, Touchpoint>(name, touchpoint))),
        new("online", Touchpoint.OnlineHall),
        new("网厅", Touchpoint.OnlineHall),
        new("10000", Touchpoint.Hotline),
        new("热线", Touchpoint.Hotline),
        new("账单服务", Touchpoint.Bill),
        new("装维", Touchpoint.FieldService),
    ]);
}
