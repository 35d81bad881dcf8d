using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>What is said about one date: closed for a holiday, or a workday although its weekday or a holiday would close it.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsWorkday">Whether it is a make-up workday (调休); otherwise it is closed.</param>
/// <param name="Name">The holiday's name; a make-up workday has that of the holiday which it makes up for.</param>
/// <remarks>A fact about a date without hours: which shifts a workday has is the business of the calendar that takes it up.</remarks>
public sealed record HolidayDay(LocalDate Date, bool IsWorkday, LocalizedText Name)
{
    /// <summary>The year of the notice that says so, which may be the year after the date's; <see langword="null"/> when no yearly notice does.</summary>
    /// <value>By default <see langword="null"/>.</value>
    public int? NoticeYear { get; init; }

    /// <summary>Who says so; <see langword="null"/> when unknown.</summary>
    /// <value>By default <see langword="null"/>.</value>
    public LocalizedText? Source { get; init; }
}
