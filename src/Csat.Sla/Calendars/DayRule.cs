namespace Csat.Sla;

/// <summary>Which time of the day that business days lead to is meant.</summary>
public enum DayRule
{
    /// <summary>The local time of day of the start. The default.</summary>
    SameTimeOfDay = 0,

    /// <summary>The last close of the day; 24:00 when it is open through midnight.</summary>
    CloseOfDay = 1,
}
