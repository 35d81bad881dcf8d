namespace Csat.Domain;

/// <summary>The names of <see cref="Touchpoint"/> in English and Chinese.</summary>
public static class TouchpointLabels
{
    internal static IReadOnlyList<Touchpoint> All { get; } =
    [
        Touchpoint.OwnHall,
        Touchpoint.PartnerHall,
        Touchpoint.OnlineHall,
        Touchpoint.Hotline,
        Touchpoint.AccountManager,
        Touchpoint.Bill,
        Touchpoint.FieldService,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this Touchpoint value) => value switch
    {
        Touchpoint.OwnHall => new("own service hall", "自有营业厅"),
        Touchpoint.PartnerHall => new("partner service hall", "合作营业厅"),
        Touchpoint.OnlineHall => new("online service hall", "网上营业厅"),
        Touchpoint.Hotline => new("hotline", "服务热线"),
        Touchpoint.AccountManager => new("account manager", "客户经理"),
        Touchpoint.Bill => new("bill", "账单"),
        Touchpoint.FieldService => new("field service", "现场装维"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
