using System.Globalization;
using FsCheck;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>Complaints per so many customers.</summary>
public class EventRateTests
{
    private static readonly CultureInfo ZhCn = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Rates_and_their_intervals_agree_with_R() => Assert.All(Vectors.Of("poisson-rate").Where(item => item.Kind == ""), item =>
    {
        ScoreOptions options = new() { ConfidenceLevel = item.Confidence };
        Estimate exact = Estimate.OfEvents(item.Count("events"), item.Count("exposure"), item.Count("per"), options);
        Estimate byar = Estimate.OfEvents(item.Count("events"), item.Count("exposure"), item.Count("per"), options with { Method = IntervalMethod.Byar });

        item.Agrees("rate", exact.Value);
        item.Agrees("lower", exact.Lower);
        item.Agrees("upper", exact.Upper);
        item.Agrees("byarLower", byar.Lower);
        item.Agrees("byarUpper", byar.Upper);
    });

    [Fact]
    public void A_rate_reads_with_its_events_and_its_population()
    {
        Estimate rate = Estimate.OfEvents(168, 200_000);

        Assert.Equal((EstimateUnit.PerPopulation, 100_000L, 200_000.0, 168L), (rate.Unit, rate.Per, rate.Exposure, rate.N));
        Assert.Equal("84.00 per 100000 (71.78…97.71), 168 events in 200000, Garwood 95%", rate.ToString());
        Assert.Equal("84.00 per 100,000 (71.78…97.71), 168 events in 200,000, Garwood 95%", rate.ToString(CultureInfo.GetCultureInfo("en-US")));
        Assert.Equal("84.00/100,000（71.78…97.71），200,000 中 168 次，Garwood 精确法 95%", rate.ToString(ZhCn));
    }

    [Fact]
    public void No_complaints_are_a_rate_of_0_with_an_upper_limit()
    {
        Estimate none = Estimate.OfEvents(0, 50_000);

        Assert.Equal((EstimateStatus.NoVariation, 0.0, 0.0), (none.Status, none.Value, none.Lower));
        Figures.CloseRelative(-2 * Math.Log((1 - 0.95) / 2), none.Upper!.Value, 1e-14);
    }

    [Fact]
    public void Without_a_population_there_is_no_rate()
    {
        Estimate nobody = Estimate.OfEvents(0, 0);

        Assert.Equal((EstimateStatus.NoData, null, null), (nobody.Status, nobody.Value, nobody.Interval));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => Estimate.OfEvents(5, 1e-310));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => Intervals.Garwood(5, 1e-101));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => Intervals.Byar(5, 1e101));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => Estimate.OfEvents(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => Estimate.OfEvents(1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("events", () => Estimate.OfEvents(-1, 10));
        Assert.Throws<ArgumentOutOfRangeException>("per", () => Estimate.OfEvents(1, 10, 0));
        Assert.Throws<ArgumentException>("options", () => Estimate.OfEvents(1, 10, options: new ScoreOptions { Method = IntervalMethod.Wilson }));
    }

    [Fact]
    public void A_suppressed_rate_cannot_be_worked_out_from_what_is_shown()
    {
        Estimate few = Estimate.OfEvents(4, 1_234, options: new ScoreOptions { MinimumN = 5 });

        Assert.Equal((EstimateStatus.Suppressed, null, null, null), (few.Status, few.Value, few.Interval, few.Exposure));
        Assert.Equal("suppressed, too few events, 4 events", few.ToString());
        Assert.Equal("事件过少，不予公布，4 次", few.ToString(ZhCn));
        Assert.Equal("100.00 per 100000 (2.53…557.16), 1 event in 1000, Garwood 95%", Estimate.OfEvents(1, 1_000).ToString());
        Assert.Equal(EstimateStatus.Ok, Estimate.OfEvents(5, 1_234, options: new ScoreOptions { MinimumN = 5 }).Status);
    }

    [Property]
    public bool The_exact_limits_leave_half_the_error_on_each_side(byte events, byte level)
    {
        double confidence = (level + 1) / 257.0;
        ConfidenceInterval interval = Intervals.Garwood(events, 1, confidence);
        double half = (1 - confidence) / 2;

        return Math.Abs(UpTo(events, interval.Upper) - half) < 1e-12
            && (events == 0 ? interval.Lower == 0 : Math.Abs(1 - UpTo(events - 1, interval.Lower) - half) < 1e-12)
            && interval.Contains(events);
    }

    [Property]
    public bool A_rate_per_more_is_more_by_as_much(ushort events, ushort customers)
    {
        Estimate one = Estimate.OfEvents(events, customers + 1.0, 1);
        Estimate many = Estimate.OfEvents(events, customers + 1.0, 1_000_000);

        return Math.Abs(many.Upper!.Value - (one.Upper!.Value * 1e6)) <= 1e-9 * many.Upper.Value && many.Value >= many.Lower && many.Value <= many.Upper;
    }

    [Theory]
    [InlineData(1_000_000_000_000)]
    [InlineData(1_000_000_000_000_000_000)]
    public void Very_many_events_have_nearly_the_normal_interval(long events)
    {
        ConfidenceInterval interval = Intervals.Garwood(events, 1);

        Figures.CloseRelative(events + (1.959963984540054 * Math.Sqrt(events)), interval.Upper, 1e-11);
        Figures.CloseRelative(events - (1.959963984540054 * Math.Sqrt(events)), interval.Lower, 1e-11);
    }

    /// <summary>P(X ≤ k) of a Poisson number, summed term by term.</summary>
    private static double UpTo(int k, double mean)
    {
        double term = Math.Exp(-mean);
        double sum = term;
        for (int i = 1; i <= k; i++)
        {
            term *= mean / i;
            sum += term;
        }

        return sum;
    }
}
