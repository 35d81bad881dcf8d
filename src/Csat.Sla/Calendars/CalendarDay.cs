using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>What a calendar says about a date: its shifts, and why it has them. Given by <see cref="BusinessCalendar.Day"/>.</summary>
/// <remarks>Closures are stretches of time and don't show here; <see cref="BusinessCalendar.Pieces"/> shows them. Equal by value.</remarks>
public sealed record CalendarDay
{
    internal CalendarDay()
    {
    }

    /// <summary>The local date, in the ISO calendar.</summary>
    public LocalDate Date { get; internal init; }

    /// <summary>What decides about the date.</summary>
    public CalendarReason Reason { get; internal init; }

    /// <summary>Its name, such as «National Day»; <see langword="null"/> when it has none.</summary>
    public LocalizedText? Name { get; internal init; }

    /// <summary>Where that is written, such as a notice; <see langword="null"/> when nobody said.</summary>
    public LocalizedText? Source { get; internal init; }

    /// <summary>The shifts that start on the date, in order; none when it is closed.</summary>
    public IReadOnlyList<Shift> Shifts { get; internal init; } = [];

    /// <summary>Whether the calendar's data for the date are provisional.</summary>
    public bool IsProvisional { get; internal init; }

    /// <summary>What the date is, and why, such as «2026-10-01: closed, holiday: National Day (State Council notice …)».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The text: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture)
    {
        string date = Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        string shifts = string.Join(" ", Shifts);
        LocalizedText open = Shifts.Count > 0 ? new(shifts, shifts) : new("closed", "休息");
        LocalizedText why = CalendarReasonText.Of(Reason, Name, Source, IsProvisional);
        return new LocalizedText($"{date}: {open.En}, {why.En}", $"{date}：{open.Zh}，{why.Zh}").In(culture);
    }

    /// <summary>What the date is, and why, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Explain(CultureInfo.InvariantCulture);

    /// <summary>Whether two days are equal in all they say.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(CalendarDay? other) => other is not null
        && (Date, Reason, Name, Source, IsProvisional).Equals((other.Date, other.Reason, other.Name, other.Source, other.IsProvisional))
        && Shifts.SequenceEqual(other.Shifts);

    /// <summary>A hash code of the values.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (Date, Reason, Name, Source, IsProvisional, Shifts.Count).GetHashCode();
}
