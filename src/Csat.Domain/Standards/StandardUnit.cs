namespace Csat.Domain;

/// <summary>The units that standards are measured in, time on the clock or in business hours among them.</summary>
public enum StandardUnit
{
    /// <summary>Seconds on the clock.</summary>
    Second = 0,

    /// <summary>Minutes on the clock.</summary>
    Minute = 1,

    /// <summary>Hours on the clock, open or closed.</summary>
    Hour = 2,

    /// <summary>Days of the calendar, holidays included.</summary>
    CalendarDay = 3,

    /// <summary>Months of the calendar.</summary>
    Month = 4,

    /// <summary>Hours in which the business is open.</summary>
    BusinessHour = 5,

    /// <summary>Days on which the business is open.</summary>
    BusinessDay = 6,

    /// <summary>A share of a whole, 100 for all of it.</summary>
    Percent = 7,

    /// <summary>How often something happens.</summary>
    Times = 8,

    /// <summary>Money.</summary>
    Yuan = 9,
}
