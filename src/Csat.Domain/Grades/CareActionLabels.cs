namespace Csat.Domain;

/// <summary>The names of <see cref="CareAction"/> in English and Chinese.</summary>
public static class CareActionLabels
{
    internal static IReadOnlyList<CareAction> All { get; } =
    [
        CareAction.File,
        CareAction.Greeting,
        CareAction.NamedAgent,
        CareAction.SmallGift,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this CareAction value) => value switch
    {
        CareAction.File => new("file of their own", "建立专档"),
        CareAction.Greeting => new("regular greeting by SMS or card", "定期短信或贺卡问候"),
        CareAction.NamedAgent => new("named agent", "固定客服人员"),
        CareAction.SmallGift => new("small gift", "小礼品"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
