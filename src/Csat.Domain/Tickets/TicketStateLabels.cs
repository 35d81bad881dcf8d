namespace Csat.Domain;

/// <summary>The names of <see cref="TicketState"/> in English and Chinese.</summary>
public static class TicketStateLabels
{
    internal static IReadOnlyList<TicketState> All { get; } =
    [
        TicketState.Submitted,
        TicketState.Accepted,
        TicketState.Dispatched,
        TicketState.Contacted,
        TicketState.Appointed,
        TicketState.OnSite,
        TicketState.CustomerAbsent,
        TicketState.Finished,
        TicketState.CalledBack,
        TicketState.Closed,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TicketState value) => value switch
    {
        TicketState.Submitted => new("Submitted", "已申报"),
        TicketState.Accepted => new("Accepted", "已受理"),
        TicketState.Dispatched => new("Dispatched", "已派单"),
        TicketState.Contacted => new("Contacted", "已联系"),
        TicketState.Appointed => new("Appointed", "已预约"),
        TicketState.OnSite => new("On site", "已到场"),
        TicketState.CustomerAbsent => new("Customer absent", "客户不在场"),
        TicketState.Finished => new("Finished", "已完工"),
        TicketState.CalledBack => new("Called back", "已回访"),
        TicketState.Closed => new("Closed", "已关单"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
