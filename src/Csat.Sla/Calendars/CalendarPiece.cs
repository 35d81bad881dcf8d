using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A stretch of open or of closed time, and why it is. Given by <see cref="BusinessCalendar.Pieces"/>. Equal by value.</summary>
public sealed record CalendarPiece
{
    internal CalendarPiece()
    {
    }

    /// <summary>From when on.</summary>
    public Instant Start { get; internal init; }

    /// <summary>Until when, exclusive; after <see cref="Start"/>.</summary>
    public Instant End { get; internal init; }

    /// <summary>How long in physical time; more than zero.</summary>
    public Duration Length => End - Start;

    /// <summary>Whether it is open.</summary>
    public bool IsOpen { get; internal init; }

    /// <summary>What decides: for open time, about the date on which the shift started; for closed time, about the local date itself.</summary>
    public CalendarReason Reason { get; internal init; }

    /// <summary>The name of the holiday, make-up workday, override or closure; <see langword="null"/> when it has none.</summary>
    public LocalizedText? Name { get; internal init; }

    /// <summary>Where that is written, such as a notice; <see langword="null"/> when nobody said.</summary>
    public LocalizedText? Source { get; internal init; }

    /// <summary>The calendar that decides; in a combined calendar the part that does.</summary>
    public string CalendarId { get; internal init; } = string.Empty;

    /// <summary>Whether the calendar's data are provisional here.</summary>
    public bool IsProvisional { get; internal init; }

    /// <summary>What it is, and why, such as «2026-10-01 00:00:00–2026-10-08 00:00:00: closed, holiday: National Day».</summary>
    /// <param name="zone">The zone to show times in, such as that of the calendar.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The text: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(DateTimeZone zone, CultureInfo? culture)
    {
        string time = InstantText.Of(Start, End, Throw.IfNull(zone));
        LocalizedText open = IsOpen ? new("open", "营业") : new("closed", "休息");
        LocalizedText why = CalendarReasonText.Of(Reason, Name, Source, IsProvisional);
        return new LocalizedText($"{time}: {open.En}, {why.En}", $"{time}：{open.Zh}，{why.Zh}").In(culture);
    }

    /// <summary>What it is, and why, in English, in UTC.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Explain(DateTimeZone.Utc, CultureInfo.InvariantCulture) + " (UTC)";

    /// <summary>Whether another piece says the same about its time.</summary>
    internal bool SaysTheSameAs(CalendarPiece other) => this == other with { Start = Start, End = End };
}
