namespace Csat.Sla;

/// <summary>Where a deadline goes that lands exactly on the edge of open time.</summary>
public enum DeadlineRounding
{
    /// <summary>It stays: adding, on the close; subtracting, on the open. The default.</summary>
    Close = 0,

    /// <summary>It moves on in the direction of travel: adding, to the next open; subtracting, to the previous close.</summary>
    NextOpen = 1,
}
