namespace Csat.Domain;

/// <summary>The names of <see cref="TicketClosing"/> in English and Chinese.</summary>
public static class TicketClosingLabels
{
    internal static IReadOnlyList<TicketClosing> All { get; } =
    [
        TicketClosing.Open,
        TicketClosing.Satisfied,
        TicketClosing.Administrative,
        TicketClosing.Recorded,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TicketClosing value) => value switch
    {
        TicketClosing.Open => new("Open", "未关单"),
        TicketClosing.Satisfied => new("Closed, customer satisfied", "满意关单"),
        TicketClosing.Administrative => new("Closed administratively", "行政关单"),
        TicketClosing.Recorded => new("Closed as a record", "登记关单"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
