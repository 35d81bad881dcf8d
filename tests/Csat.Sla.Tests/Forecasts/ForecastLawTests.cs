using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>Quantiles with one hour a step: shares in thousandths, some steps a jump.</summary>
public sealed record QuantileCase(IReadOnlyList<int> Thousandths, IReadOnlyList<int> Hours, int Elapsed, int Left)
{
    public ResolutionTimes Times => ResolutionTimes.FromQuantiles(
        Thousandths.Select((share, i) => new TimeQuantile(share / 1000.0, Duration.FromHours(Hours[i]))));
}

public static class QuantileArbitraries
{
    public static Arbitrary<QuantileCase> Quantiles() => (
        from shares in Gen.NonEmptyListOf(Gen.Choose(1, 1000))
        from hours in Gen.ArrayOf(Gen.Choose(1, 60), 1000)
        from elapsed in Gen.Choose(0, 70 * 60)
        from left in Gen.Choose(0, 70 * 60)
        let sorted = shares.Distinct().OrderBy(share => share).ToArray()
        select new QuantileCase(sorted, [.. hours.Take(sorted.Length).OrderBy(hour => hour)], elapsed, left)).ToArbitrary();
}

[Properties(Arbitrary = new[] { typeof(QuantileArbitraries) })]
public sealed class ForecastLawTests
{
    [Property(MaxTest = 500)]
    public void A_forecast_is_a_probability_and_both_sides_make_one(QuantileCase random)
    {
        BreachForecast forecast = random.Times.Forecast(Minutes(random.Elapsed), Minutes(random.Left));
        if (forecast.Status == ForecastStatus.Forecast)
        {
            Assert.InRange(forecast.InTime!.Value, 0, 1);
            Assert.InRange(forecast.Breach!.Value, 0, 1);
            Assert.Equal(1, forecast.InTime.Value + forecast.Breach.Value, 12);
        }
        else
        {
            Assert.Null(forecast.InTime);
        }
    }

    [Property(MaxTest = 500)]
    public void More_time_left_never_makes_it_less_probable(QuantileCase random, NonNegativeInt more)
    {
        BreachForecast less = random.Times.Forecast(Minutes(random.Elapsed), Minutes(random.Left));
        BreachForecast longer = random.Times.Forecast(Minutes(random.Elapsed), Minutes(random.Left + (long)more.Get));
        if (less.InTime is { } low && longer.InTime is { } high)
        {
            Assert.True(low <= high);
        }
    }

    /// <summary>The model: ten thousand equally probable jobs that take what the quantiles say, counted one by one.</summary>
    [Property(MaxTest = 300)]
    public void The_forecast_is_a_count_of_jobs(QuantileCase random)
    {
        const int Jobs = 10_000;
        BreachForecast forecast = random.Times.Forecast(Minutes(random.Elapsed), Minutes(random.Left));
        double?[] minutes = [.. Enumerable.Range(0, Jobs).Select(job => Quantile(random, (job + 0.5) / Jobs))];
        int open = minutes.Count(time => time is null || time > random.Elapsed);
        int done = minutes.Count(time => time > random.Elapsed && time <= random.Elapsed + random.Left);
        if (forecast.InTime is { } probability)
        {
            Assert.Equal((double)done / open, probability, 4.0 / open);
        }
    }

    /// <summary>How many minutes the job takes before which a share of all is done; null after the last quantile.</summary>
    private static double? Quantile(QuantileCase random, double share)
    {
        (double Share, double Minutes) before = (0, 0);
        for (int i = 0; i < random.Hours.Count; i++)
        {
            (double Share, double Minutes) next = (random.Thousandths[i] / 1000.0, random.Hours[i] * 60.0);
            if (share <= next.Share)
            {
                return before.Minutes + ((next.Minutes - before.Minutes) * (share - before.Share) / (next.Share - before.Share));
            }

            before = next;
        }

        return null;
    }

    private static Duration Minutes(long minutes) => Duration.FromMinutes(minutes);
}
