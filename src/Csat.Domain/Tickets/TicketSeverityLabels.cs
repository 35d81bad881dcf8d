namespace Csat.Domain;

/// <summary>The names of <see cref="TicketSeverity"/> in English and Chinese.</summary>
public static class TicketSeverityLabels
{
    internal static IReadOnlyList<TicketSeverity> All { get; } =
    [
        TicketSeverity.Ordinary,
        TicketSeverity.Severe,
        TicketSeverity.MajorOutage,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TicketSeverity value) => value switch
    {
        TicketSeverity.Ordinary => new("Ordinary", "一般障碍"),
        TicketSeverity.Severe => new("Severe", "严重障碍"),
        TicketSeverity.MajorOutage => new("Major outage", "重大通信中断"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
