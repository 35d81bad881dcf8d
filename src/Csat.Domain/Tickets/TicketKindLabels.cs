namespace Csat.Domain;

/// <summary>The names of <see cref="TicketKind"/> in English and Chinese.</summary>
public static class TicketKindLabels
{
    internal static IReadOnlyList<TicketKind> All { get; } =
    [
        TicketKind.Install,
        TicketKind.Remove,
        TicketKind.Move,
        TicketKind.Fault,
        TicketKind.Consultation,
        TicketKind.Complaint,
        TicketKind.Praise,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TicketKind value) => value switch
    {
        TicketKind.Install => new("Install", "装机"),
        TicketKind.Remove => new("Remove", "拆机"),
        TicketKind.Move => new("Move", "移机"),
        TicketKind.Fault => new("Fault", "故障"),
        TicketKind.Consultation => new("Consultation", "咨询"),
        TicketKind.Complaint => new("Complaint", "投诉"),
        TicketKind.Praise => new("Praise", "表扬"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
