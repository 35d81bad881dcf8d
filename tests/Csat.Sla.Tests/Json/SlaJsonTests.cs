using System.Text.Json;
using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

public sealed class SlaJsonTests
{
    [Fact]
    public void Times_are_ISO_texts()
    {
        JsonContract.RoundTrips(Utc("2026-10-01 01:00:00.0000001"), Info<Instant>(), "\"2026-10-01T01:00:00.0000001Z\"");
        JsonContract.RoundTrips(Date("2026-10-01"), Info<LocalDate>(), "\"2026-10-01\"");
        JsonContract.RoundTrips(Duration.FromHours(36) + Duration.FromTicks(1), Info<Duration>(), "\"36:00:00.0000001\"");
        JsonContract.RoundTrips(-Duration.FromMinutes(90), Info<Duration>(), "\"-1:30:00\"");
        Assert.Equal(Utc("2026-10-01 01:00"), JsonSerializer.Deserialize("\"2026-10-01T09:00:00+08:00\"", Info<Instant>()));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"tomorrow\"")]
    [InlineData("null")]
    public void Other_texts_are_refused_in_words(string json)
    {
        Assert.Contains("legal: an instant", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info<Instant>())).Message, StringComparison.Ordinal);
        Assert.Contains("legal: a date", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info<LocalDate>())).Message, StringComparison.Ordinal);
        Assert.Contains("legal: a duration", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info<Duration>())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    public void An_offset_past_the_ends_of_time_is_refused_in_words(string text) =>
        Assert.Contains("legal: an instant", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"\"{text}\"", Info<Instant>())).Message, StringComparison.Ordinal);

    [Fact]
    public void Hours_and_shifts_are_texts()
    {
        JsonContract.RoundTrips(Shift.Parse("22:00-06:00"), Info<Shift>(), "\"22:00-06:00\"");
        JsonContract.RoundTripsAsText(
            WeeklyHours.Closed.With(IsoDayOfWeek.Saturday, "10:00-12:00", "13:00-24:00"), Info<WeeklyHours>(), """{"saturday":["10:00-12:00","13:00-24:00"]}""");
    }

    [Fact]
    public void Calendars_go_through_any_options_with_the_resolver()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SlaJson.Resolver };
        BusinessCalendar calendar = BusinessCalendars.Weekly("office", "Etc/UTC", WeeklyHours.MondayToFriday("09:00-17:00"));

        Assert.Equal(calendar.ToJson(), JsonContract.RoundTripsAsText(calendar, JsonContract.Info<BusinessCalendar>(options)));
        JsonContract.RoundTrips(ServiceGrade.All[0], JsonContract.Info<ServiceGrade>(options));
    }

    [Fact]
    public void A_refused_calendar_lists_all_findings()
    {
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"id": "a", "zone": "x", "weekly": {"monday": 1}}""", Info<BusinessCalendar>()));

        Assert.Contains("$.zone", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("$.weekly.monday", refusal.Message, StringComparison.Ordinal);
    }

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Info<T>() => JsonContract.Info<T>(SlaJson.Options);
}
