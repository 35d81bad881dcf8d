using NodaTime;

namespace Csat.Sla;

/// <summary>A question about time that a calendar has no data for. The calendar never guesses an ordinary week instead.</summary>
public sealed class CalendarCoverageException : InvalidOperationException
{
    internal CalendarCoverageException(BusinessCalendar calendar, Instant? needed, string what)
        : base($"Calendar '{calendar.Id}' covers {InstantText.Of(calendar.CoveredFrom, calendar.Zone)} to "
            + $"{InstantText.Of(calendar.CoveredUntil, calendar.Zone)} ({calendar.Zone.Id}); needed: {what}.")
    {
        CalendarId = calendar.Id;
        CoveredFrom = calendar.CoveredFrom;
        CoveredUntil = calendar.CoveredUntil;
        Needed = needed;
    }

    /// <summary>The calendar.</summary>
    public string CalendarId { get; }

    /// <summary>From when on the calendar has data.</summary>
    public Instant CoveredFrom { get; }

    /// <summary>Until when the calendar has data, exclusive.</summary>
    public Instant CoveredUntil { get; }

    /// <summary>The instant that was asked about; <see langword="null"/> where only its side of the covered time is known.</summary>
    public Instant? Needed { get; }
}
