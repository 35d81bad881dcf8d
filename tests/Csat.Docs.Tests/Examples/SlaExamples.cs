using System.Globalization;
using Csat.Domain;
using Csat.Sla;
using NodaTime;

namespace Csat.Docs.Tests;

/// <summary>The examples of docs/sla.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class SlaExamples
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static void Calendar()
    {
        // calendar:begin
        BusinessCalendar office = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"));

        // Two hours before the National Day holiday of 2026 begins, eight hours of work come in.
        Instant opened = Shanghai(2026, 9, 30, 16, 0);
        Instant due = office.Add(opened, Duration.FromHours(8));
        Console.WriteLine(due.InZone(office.Zone));
        foreach (CalendarPiece piece in office.Pieces(opened, due))
        {
            Console.WriteLine($"{(piece.IsOpen ? "open  " : "closed")} {piece.Length.TotalHours,4} h  {piece.Reason} {piece.Name}");
        }

        // calendar:end
        static Instant Shanghai(int year, int month, int day, int hour, int minute) =>
            new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(SlaExamples.Shanghai).ToInstant();
    }
}
