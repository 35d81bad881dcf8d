using System.Text.Json;
using Csat.Domain;
using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Rule SAT-02: statistics by day, week and month.</summary>
public class RatingTimelineTests
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.CreateCustomTimeZone("China", TimeSpan.FromHours(8), "China", "China");

    /// <summary>A Thursday and a Friday at the end of April 2026, the holiday's Sunday, and the Monday after a week without answers.</summary>
    private static readonly (DateTimeOffset At, string? Answer)[] Answers =
    [
        (At("2026-04-30T15:59:59Z"), "A"), // 23:59:59 in China
        (At("2026-04-30T16:00:00Z"), "D"), // midnight: 1 May
        (At("2026-05-03T20:00:00+08:00"), "B"),
        (At("2026-05-18T09:00:00+08:00"), "满意"),
        (At("2026-05-18T09:05:00+08:00"), "?"),
        (At("2026-05-18T09:10:00+08:00"), null),
    ];

    private static RatingTimeline Timeline => RatingTimeline.Count(RatingScales.SmsAbcd, Answers, China);

    [Fact]
    public void A_period_has_a_tally_and_ends_after_it_begins()
    {
        var tally = RatingTally.Empty(RatingScales.SmsAbcd);

        Assert.Throws<ArgumentOutOfRangeException>("LastDay", () => new PeriodTally(new(2026, 11, 2), new(2026, 11, 1), tally));
        Assert.Throws<ArgumentNullException>("Tally", () => new PeriodTally(new(2026, 11, 1), new(2026, 11, 2), null!));
    }

    [Fact]
    public void The_zone_says_which_day_it_was()
    {
        IReadOnlyList<PeriodTally> days = Timeline.ByDay();

        Assert.Equal(19, days.Count);
        Assert.Equal(["2026-04-30", "2026-05-01", "2026-05-02", "2026-05-03"], days.Take(4).Select(day => day.Days));
        Assert.Equal((1L, 1L, 0L, 1L), (days[0].Tally["A"], days[1].Tally["D"], days[2].Tally.Total, days[3].Tally["B"]));
        Assert.Equal(EstimateStatus.NoData, days[2].Tally.Score(Metrics.SatisfactionRate()).Status);
        Assert.Equal((3L, 1L, 1L, 1L), (days[18].Tally.Total, days[18].Tally.Answered, days[18].Tally.Invalid, days[18].Tally.NoAnswer));
        Assert.Equal("2026-04-30", RatingTimeline.Count(RatingScales.SmsAbcd, Answers.Skip(1).Take(1), TimeZoneInfo.Utc).ByDay()[0].Days);
    }

    [Fact]
    public void Weeks_begin_on_the_day_that_the_caller_says()
    {
        Assert.Equal(
            ["2026-04-27…2026-05-03 3", "2026-05-04…2026-05-10 0", "2026-05-11…2026-05-17 0", "2026-05-18…2026-05-24 3"],
            Timeline.ByWeek(DayOfWeek.Monday).Select(week => $"{week.Days} {week.Tally.Total}"));
        Assert.Equal(
            ["2026-04-26…2026-05-02 2", "2026-05-03…2026-05-09 1", "2026-05-10…2026-05-16 0", "2026-05-17…2026-05-23 3"],
            Timeline.ByWeek(DayOfWeek.Sunday).Select(week => $"{week.Days} {week.Tally.Total}"));
    }

    [Fact]
    public void Months_are_those_of_the_calendar()
    {
        Assert.Equal(["2026-04-01…2026-04-30 1", "2026-05-01…2026-05-31 5"], Timeline.ByMonth().Select(month => $"{month.Days} {month.Tally.Total}"));
        Assert.Equal(29, RatingTimeline.FromDays(RatingScales.SmsAbcd, [(new DateTime(2028, 2, 3), Timeline.Total)]).ByMonth()[0].LastDay.Day);
    }

    [Fact]
    public void A_day_that_summer_time_shortens_or_lengthens_keeps_its_answers()
    {
        TimeZoneInfo.TransitionTime start = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 8);
        TimeZoneInfo.TransitionTime end = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 2, 0, 0), 11, 1);
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(2026, 1, 1), new DateTime(2026, 12, 31), TimeSpan.FromHours(1), start, end);
        var zone = TimeZoneInfo.CreateCustomTimeZone("summer", TimeSpan.FromHours(-5), "summer", "summer", "summer time", [rule]);

        RatingTimeline timeline = RatingTimeline.Count(
            RatingScales.SmsAbcd, [(At("2026-03-09T03:59:00Z"), "A"), (At("2026-03-09T04:00:00Z"), "B"), (At("2026-11-02T04:59:00Z"), "C")], zone);

        Assert.Equal(["2026-03-08", "2026-03-09", "2026-11-01"], timeline.ByDay().Where(day => day.Tally.Total > 0).Select(day => day.Days));
    }

    [Fact]
    public void A_span_of_days_is_one_tally()
    {
        PeriodTally holidays = Timeline.Between(new DateTime(2026, 5, 1, 23, 0, 0), new DateTime(2026, 5, 5));

        Assert.Equal("2026-05-01…2026-05-05: sms-abcd: D 1, C 0, B 1, A 0 (n = 2)", holidays.ToString());
        Assert.Equal(0, Timeline.Between(DateTime.MinValue, new DateTime(2026, 4, 29)).Tally.Total);
        Refuses<ArgumentOutOfRangeException>(() => Timeline.Between(new DateTime(2026, 5, 2), new DateTime(2026, 5, 1)), "lastDay", "2026-05-02 or later");
    }

    [Fact]
    public void Without_answers_there_are_no_periods()
    {
        RatingTimeline none = RatingTimeline.Count(RatingScales.SmsAbcd, Array.Empty<(DateTimeOffset, string?)>(), China);

        Assert.Equal((null, null), (none.FirstDay, none.LastDay));
        Assert.Empty(none.ByDay());
        Assert.Empty(none.ByWeek(DayOfWeek.Monday));
        Assert.Empty(none.ByMonth());
        Assert.Equal(RatingTally.Empty(RatingScales.SmsAbcd), none.Total);
        Assert.Equal("sms-abcd: D 0, C 0, B 0, A 0 (n = 0)", none.ToString());
    }

    [Fact]
    public void At_the_ends_of_time_a_week_is_cut_off()
    {
        RatingTally tally = Timeline.Total;

        PeriodTally first = Assert.Single(RatingTimeline.FromDays(RatingScales.SmsAbcd, [(new DateTime(1, 1, 2), tally)]).ByWeek(DayOfWeek.Wednesday));
        PeriodTally last = Assert.Single(RatingTimeline.FromDays(RatingScales.SmsAbcd, [(DateTime.MaxValue, tally)]).ByWeek(DayOfWeek.Monday));

        Assert.Equal("0001-01-01…0001-01-02", first.Days);
        Assert.Equal("9999-12-27…9999-12-31", last.Days);
        Assert.Equal((tally, tally), (first.Tally, last.Tally));
    }

    [Fact]
    public void A_refusal_names_what_is_wrong()
    {
        RatingTally other = RatingTally.Empty(RatingScales.Callback3);

        Refuses<ArgumentOutOfRangeException>(() => Timeline.ByWeek((DayOfWeek)7), "firstDayOfWeek", "7", "Sunday to Saturday");
        Refuses<ArgumentNullException>(() => RatingTimeline.Count(RatingScales.SmsAbcd, Answers, null!), "zone");
        Refuses<ScaleMismatchException>(() => Timeline + RatingTimeline.FromDays(RatingScales.Callback3, []), "right", RatingScales.Callback3.Id);
        FindingsException refusal = Refuses<FindingsException>(
            () => RatingTimeline.FromDays(RatingScales.SmsAbcd, [(default, Timeline.Total), (default, null!), (default, other)]), "days", "days[1]", "days[2]");
        Assert.Equal(2, refusal.Findings.Count);
    }

    [Fact]
    public void Periods_travel_with_ISO_dates()
    {
        List<PeriodTally> months = [.. Timeline.ByMonth()];
        string json = JsonSerializer.Serialize(months, ScoringJson.Options);

        Assert.StartsWith("""[{"firstDay":"2026-04-01","lastDay":"2026-04-30","tally":{"scale":""", json, StringComparison.Ordinal);
        Assert.Equal(months, JsonSerializer.Deserialize<List<PeriodTally>>(json, ScoringJson.Options));
        JsonException refusal = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<List<PeriodTally>>(json.Replace("2026-04-01", "01.04.2026"), ScoringJson.Options));
        Assert.Contains("01.04.2026", refusal.Message, StringComparison.Ordinal);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
