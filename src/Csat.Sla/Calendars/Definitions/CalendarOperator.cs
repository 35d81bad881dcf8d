namespace Csat.Sla;

/// <summary>How two calendars are combined.</summary>
internal enum CalendarOperator
{
    /// <summary>Open when either is.</summary>
    Union = 0,

    /// <summary>Open when both are.</summary>
    Intersect = 1,

    /// <summary>Open when the left is and the right isn't.</summary>
    Except = 2,
}
