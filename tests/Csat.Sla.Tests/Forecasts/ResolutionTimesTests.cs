using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class ResolutionTimesTests
{
    private static readonly ResolutionTimes Known = ResolutionTimes.FromQuantiles([new(0.5, Hours(4)), new(0.9, Hours(12))]);

    private static readonly ResolutionTimes Complete = ResolutionTimes.FromQuantiles([new(0.5, Hours(4)), new(1, Hours(24))]);

    [Theory]
    [InlineData(-1, 0.0)]
    [InlineData(0, 0.0)]
    [InlineData(2, 0.25)]
    [InlineData(4, 0.5)]
    [InlineData(8, 0.7)]
    [InlineData(12, 0.9)]
    [InlineData(12.5, null)]
    public void The_share_is_a_straight_line_between_quantiles_and_unknown_after_the_last(double hours, double? share) =>
        Assert.Equal(share, Known.ShareWithin(Hours(hours)) is { } known ? Math.Round(known, 12) : null);

    [Fact]
    public void After_a_quantile_of_all_work_everything_is_done() => Assert.Equal(1, Complete.ShareWithin(Hours(1000)));

    [Fact]
    public void The_first_quantile_may_say_where_the_distribution_starts()
    {
        var atOnce = ResolutionTimes.FromQuantiles([new(0.2, Duration.Zero), new(1, Hours(8))]);
        var notBefore = ResolutionTimes.FromQuantiles([new(0, Hours(1)), new(1, Hours(3))]);

        Assert.Equal(0.2, atOnce.ShareWithin(Duration.Zero));
        Assert.Equal(0.6, atOnce.ShareWithin(Hours(4))!.Value, 12);
        Assert.Equal(0, notBefore.ShareWithin(Hours(0.9)));
        Assert.Equal(0.5, notBefore.ShareWithin(Hours(2)));
    }

    [Fact]
    public void Two_shares_of_one_time_are_a_jump()
    {
        var jump = ResolutionTimes.FromQuantiles([new(0.5, Hours(4)), new(0.7, Hours(4)), new(1, Hours(8))]);

        Assert.Equal(0.7, jump.ShareWithin(Hours(4)));
        Assert.True(jump.ShareWithin(Hours(3.99)) < 0.5);
    }

    [Fact]
    public void Two_hours_in_and_six_left_is_what_the_shares_say()
    {
        // 25 % are done within 2 h, 70 % within 8 h: of the 75 % that last longer than 2 h, 45 are done by 8 h.
        BreachForecast forecast = Known.Forecast(Hours(2), Hours(6));

        Assert.Equal(ForecastStatus.Forecast, forecast.Status);
        Assert.Equal(0.6, forecast.InTime!.Value, 12);
        Assert.Equal(0.4, forecast.Breach!.Value, 12);
        Assert.Equal((0.25, 0.7), (forecast.DoneByNow, forecast.DoneByDue));
        Assert.Equal(
            new LocalizedText(
                "In time with a probability of 60 %, late with 40 %: 2 h have counted, 6 h are left; 25 % of the work is done within 2 h, "
                + "70 % within 8 h; (70 % − 25 %) / (100 % − 25 %).",
                "按时完成的概率为 60%，超时的概率为 40%：已计时 2 小时，剩余 6 小时；25% 的工作在 2 小时内完成，70% 在 8 小时内完成；(70% − 25%) ÷ (100% − 25%)。"),
            BilingualContract.Explains(forecast.Explain));
    }

    [Theory]
    [InlineData(2, 20, ForecastStatus.BeyondQuantiles)]
    [InlineData(20, 2, ForecastStatus.BeyondQuantiles)]
    public void Where_the_quantiles_dont_reach_there_is_no_number(double elapsed, double left, ForecastStatus expected) =>
        HasNoNumber(Known.Forecast(Hours(elapsed), Hours(left)), expected);

    [Fact]
    public void Work_that_lasts_longer_than_any_has_no_number() =>
        HasNoNumber(Complete.Forecast(Hours(24), Hours(2)), ForecastStatus.LongerThanAny);

    [Fact]
    public void The_longest_durations_are_no_special_case()
    {
        Assert.Equal(1, Complete.Forecast(Duration.Zero, Duration.MaxValue).InTime);
        Assert.Equal(ForecastStatus.BeyondQuantiles, Known.Forecast(Hours(1), Duration.MaxValue).Status);
    }

    [Fact]
    public void What_is_late_has_nothing_left_to_forecast()
    {
        BreachForecast late = Known.Forecast(Hours(5), Hours(-1));

        Assert.Equal((ForecastStatus.Decided, 0.0, 1.0), (late.Status, late.InTime, late.Breach));
        Assert.Contains("Late already", BilingualContract.Explains(late.Explain).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_that_runs_is_forecast_by_its_elapsed_and_remaining_time()
    {
        SlaPolicy policy = Tickets.Policy(SlaLimit.Hours(8));
        SlaVerdict runs = policy.At("2026-03-03 10:00", "2026-03-02 17:00"); // 2 open hours later
        SlaVerdict waits = policy.At("2026-03-05 10:00", "2026-03-02 17:00", Tickets.Hold("2026-03-03 10:00"));

        Assert.Equal(Known.Forecast(Hours(2), Hours(6)), Known.Forecast(runs));
        Assert.Equal(SlaStatus.Paused, waits.Status);
        Assert.Equal(Known.Forecast(runs), Known.Forecast(waits));
        Assert.Equal(ForecastStatus.LongerThanAny, ResolutionTimes.FromQuantiles([new(1, Hours(1))]).Forecast(runs).Status);
        Refuses<ArgumentNullException>(() => Known.Forecast(null!), "verdict");
    }

    [Fact]
    public void A_verdict_that_is_decided_says_so()
    {
        SlaPolicy policy = Tickets.Policy(SlaLimit.Hours(8));
        BreachForecast inTime = Known.Forecast(policy.At("2026-03-05 10:00", "2026-03-02 17:00", Tickets.Done("2026-03-03 10:00")));
        BreachForecast late = Known.Forecast(policy.At("2026-03-05 10:00", "2026-03-02 17:00", Tickets.Done("2026-03-04 10:00")));
        BreachForecast overdue = Known.Forecast(policy.At("2026-03-05 10:00", "2026-03-02 17:00"));
        BreachForecast backwards = Known.Forecast(policy.At("2026-03-05 10:00", "2026-03-02 17:00", Tickets.Done("2026-03-02 16:00")));

        Assert.Equal((ForecastStatus.Decided, 1.0, 0.0), (inTime.Status, inTime.InTime, inTime.Breach));
        Assert.Equal((Hours(2), Hours(6)), (inTime.Elapsed, inTime.Left));
        Assert.Equal(new LocalizedText("Done in time: there is nothing left to forecast.", "已按时完成，无需预测。"), BilingualContract.Explains(inTime.Explain));
        Assert.Equal((ForecastStatus.Decided, 0.0, 1.0), (late.Status, late.InTime, late.Breach));
        Assert.Equal(new LocalizedText("Late already: there is nothing left to forecast.", "已经超时，无需预测。"), BilingualContract.Explains(late.Explain));
        Assert.Equal((ForecastStatus.Decided, 0.0, 1.0), (overdue.Status, overdue.InTime, overdue.Breach));
        Assert.Equal((ForecastStatus.Decided, 1.0), (backwards.Status, backwards.InTime));
    }

    [Fact]
    public void A_verdict_without_a_known_deadline_has_nothing_to_forecast()
    {
        BusinessCalendar year = new BusinessCalendarBuilder("year", "Asia/Shanghai").Weekly(WeeklyHours.EveryDay("00:00-24:00"))
            .Covering(Date("2026-01-01"), Date("2026-12-31")).Build();
        SlaTarget callback = new(SlaTargetKind.Callback, SlaLimit.CalendarDays(3)) { StartsOn = SlaTargetKind.Resolve };
        SlaVerdict[] without =
        [
            Tickets.Policy(SlaLimit.None).At("2026-03-03 10:00", "2026-03-02 17:00"),
            Tickets.Policy(SlaLimit.None).At("2026-03-03 10:00", "2026-03-02 17:00", Tickets.Done("2026-03-03 09:00")),
            Tickets.Policy(callback).At("2026-03-03 10:00", "2026-03-02 17:00"),
            Tickets.Policy(SlaLimit.BusinessDays(30), year).At("2026-12-30 10:00", "2026-12-20 10:00"),
            Tickets.Policy(SlaLimit.Hours(8), year).At("2027-03-03 10:00", "2026-12-31 23:00"),
        ];

        Assert.All(without, verdict =>
        {
            BreachForecast forecast = Known.Forecast(verdict);
            Assert.Equal((ForecastStatus.NoDeadline, null, null), (forecast.Status, forecast.InTime, forecast.Breach));
            Assert.Equal((null, null), (forecast.Elapsed, forecast.Left));
            Assert.Equal(
                new LocalizedText("There is no deadline, or none that is known: there is nothing to forecast.", "截止时间未知或不存在，无法预测。"),
                BilingualContract.Explains(forecast.Explain));
        });

        // The limit's length is known where the deadline isn't: that is enough.
        Assert.Equal(ForecastStatus.Forecast, Known.Forecast(Tickets.Policy(SlaLimit.Hours(8), year).At("2026-12-31 23:00", "2026-12-31 21:00")).Status);
    }

    [Fact]
    public void Everything_that_is_wrong_is_found()
    {
        TimeQuantile[] wrong =
        [
            new(-0.1, Hours(1)), new(0.5, Hours(-2)), new(0.4, Hours(3)), new(double.NaN, Hours(2)), new(1.5, Hours(4)), new(0.5, Hours(4)), new(0.5, Hours(4)),
        ];

        IReadOnlyList<Finding> findings = ResolutionTimes.Validate(wrong);

        Assert.Equal(
            ["quantiles[0].share", "quantiles[1].time", "quantiles[2].share", "quantiles[3].share", "quantiles[3].time", "quantiles[4].share",
                "quantiles[5].share", "quantiles[6].share"],
            findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => ResolutionTimes.FromQuantiles(wrong), "quantiles", [.. findings.Select(finding => finding.ToString())]);
        Refuses<FindingsException>(() => ResolutionTimes.FromQuantiles([]), "quantiles", "at least one share above 0");
        Refuses<FindingsException>(() => ResolutionTimes.FromQuantiles([new(0, Hours(1))]), "quantiles", "at least one share above 0");
        Refuses<ArgumentNullException>(() => ResolutionTimes.FromQuantiles(null!), "quantiles");
        Refuses<ArgumentOutOfRangeException>(() => Known.Forecast(Hours(-1), Hours(1)), "elapsed", "−1 h");
    }

    [Fact]
    public void Two_times_of_one_share_say_that_nothing_was_done_between_them()
    {
        var flat = ResolutionTimes.FromQuantiles([new(0.5, Hours(4)), new(0.5, Hours(8)), new(1, Hours(12))]);

        Assert.Equal((0.5, 0.5, 0.75), (flat.ShareWithin(Hours(4)), flat.ShareWithin(Hours(6)), flat.ShareWithin(Hours(10))));
        Assert.Equal((0.0, 1.0), (flat.Forecast(Hours(4), Hours(3)).InTime, flat.Forecast(Hours(4), Hours(3)).Breach));
    }

    [Fact]
    public void A_histogram_of_finished_work_makes_a_distribution()
    {
        DurationHistogram counted = DurationHistogram.Count([Hours(0.9), Hours(3), Hours(7), Hours(7), Hours(7.5)]);
        var times = ResolutionTimes.FromHistogram(counted);

        Assert.All(
            DurationHistogram.Bounds,
            bound => Assert.Equal((double)counted.AtMost(bound) / counted.Total, bound == Hours(8) ? 1 : times.ShareWithin(bound)));
        Assert.Equal(0.7, times.ShareWithin(Hours(6.75))!.Value, 12); // half of the way from 6 h to the longest
        Assert.Equal(1, times.ShareWithin(Hours(7.5)));
        Refuses<ArgumentException>(() => ResolutionTimes.FromHistogram(DurationHistogram.Empty), "durations", "at least one");
    }

    [Fact]
    public void Distributions_are_equal_when_their_quantiles_are()
    {
        EqualityContract.Holds(Known, ResolutionTimes.FromQuantiles([new(0.5, Hours(4)), new(0.9, Hours(12))]), Complete);
        Assert.Equal("50 % within 4 h, 90 % within 12 h", Known.ToString());
    }

    private static void HasNoNumber(BreachForecast forecast, ForecastStatus expected)
    {
        Assert.Equal(expected, forecast.Status);
        Assert.Null(forecast.InTime);
        Assert.Null(forecast.Breach);
        Assert.StartsWith("No forecast", BilingualContract.Explains(forecast.Explain).En, StringComparison.Ordinal);
    }
}
