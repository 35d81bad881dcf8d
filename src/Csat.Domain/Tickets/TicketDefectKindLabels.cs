namespace Csat.Domain;

/// <summary>The names of <see cref="TicketDefectKind"/> in English and Chinese.</summary>
public static class TicketDefectKindLabels
{
    internal static IReadOnlyList<TicketDefectKind> All { get; } =
    [
        TicketDefectKind.FalseCompletion,
        TicketDefectKind.EarlyArrival,
        TicketDefectKind.LateArrival,
        TicketDefectKind.LateTransfer,
        TicketDefectKind.NoNoticeLeft,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TicketDefectKind value) => value switch
    {
        TicketDefectKind.FalseCompletion => new("False completion", "虚假完工"),
        TicketDefectKind.EarlyArrival => new("Early arrival without agreement", "未经约定提前上门"),
        TicketDefectKind.LateArrival => new("Late arrival", "上门迟到"),
        TicketDefectKind.LateTransfer => new("Late transfer", "转派超时"),
        TicketDefectKind.NoNoticeLeft => new("No written notice left", "未留书面通知"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
