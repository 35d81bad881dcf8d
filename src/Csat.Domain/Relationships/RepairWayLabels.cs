namespace Csat.Domain;

/// <summary>The names of <see cref="RepairWay"/> in English and Chinese.</summary>
public static class RepairWayLabels
{
    internal static IReadOnlyList<RepairWay> All { get; } =
    [
        RepairWay.OutboundCall,
        RepairWay.Sms,
        RepairWay.Visit,
        RepairWay.Other,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RepairWay value) => value switch
    {
        RepairWay.OutboundCall => new("outbound call", "外呼"),
        RepairWay.Sms => new("SMS", "短信"),
        RepairWay.Visit => new("visit", "上门"),
        RepairWay.Other => new("another way", "其他途径"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
