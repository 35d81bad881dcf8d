using NodaTime;

namespace Csat.Domain;

/// <summary>The customer was needed and wasn't there; the appointment is gone, and a new one has to be made.</summary>
/// <remarks>Rule TKT-12: a written notice is left behind. Without one the event is accepted and puts <see cref="TicketDefectKind.NoNoticeLeft"/> on record.</remarks>
public sealed class TicketCustomerAbsent : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="leftNotice">Whether a written notice was left for the customer.</param>
    public TicketCustomerAbsent(Instant at, bool leftNotice)
        : base(at) => LeftNotice = leftNotice;

    /// <summary>Whether a written notice was left for the customer.</summary>
    public bool LeftNotice { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.CustomerAbsent;

    internal override LocalizedText Detail => LeftNotice ? new("written notice left", "已留书面通知") : new("no written notice left", "未留书面通知");

    private protected override object Values => LeftNotice;
}
