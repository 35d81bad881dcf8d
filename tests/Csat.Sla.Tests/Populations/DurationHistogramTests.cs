using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class DurationHistogramTests
{
    [Fact]
    public void The_buckets_are_fixed_for_ever()
    {
        Assert.Equal(
            "15 s, 30 s, 1 min, 2 min, 5 min, 10 min, 15 min, 20 min, 30 min, 45 min, 1 h, 2 h, 3 h, 4 h, 6 h, 8 h, 12 h, 24 h, 36 h, "
            + "48 h, 72 h, 96 h, 120 h, 168 h, 240 h, 300 h, 336 h, 360 h, 720 h, 1440 h, 2160 h",
            string.Join(", ", DurationHistogram.Bounds.Select(bound => SlaLimit.FromDuration(bound).ToString())));
        Assert.Equal(32, DurationHistogram.Empty.Counts.Count);
    }

    [Fact]
    public void A_bound_lies_in_the_bucket_that_it_ends_and_a_tick_more_in_the_next()
    {
        for (int bucket = 0; bucket < DurationHistogram.Bounds.Count; bucket++)
        {
            Duration bound = DurationHistogram.Bounds[bucket];
            var histogram = DurationHistogram.Count([bound, bound + Duration.FromTicks(1)]);

            Assert.Equal((1, 1), (histogram.Counts[bucket], histogram.Counts[bucket + 1]));
            Assert.Equal(1, histogram.AtMost(bound));
        }
    }

    [Fact]
    public void Count_sum_mean_and_longest_are_exact()
    {
        var histogram = DurationHistogram.Count([Duration.Zero, Hours(1), Hours(3000), Duration.FromTicks(1)]);

        Assert.Equal(4, histogram.Total);
        Assert.Equal(10_803_600.0000001m, histogram.SumSeconds);
        Assert.Equal(108_036_000_000_001m, histogram.SumTicks);
        Assert.Equal(Hours(3000), histogram.Longest);
        Assert.Equal(Duration.FromTicks(27_009_000_000_000), histogram.Mean);
        Assert.Equal("≤ 15 s: 2, ≤ 1 h: 1, > 2160 h: 1 (n = 4)", histogram.ToString());
    }

    [Fact]
    public void Nothing_has_no_mean_and_no_longest()
    {
        Assert.Equal(DurationHistogram.Empty, DurationHistogram.Count([]));
        Assert.Null(DurationHistogram.Empty.Mean);
        Assert.Null(DurationHistogram.Empty.Longest);
        Assert.Equal("nothing (n = 0)", DurationHistogram.Empty.ToString());
    }

    [Fact]
    public void A_sum_beyond_the_longest_duration_is_exact()
    {
        Duration century = Duration.FromDays(36_500);
        var many = DurationHistogram.Count(Enumerable.Repeat(century, 1000));
        DurationHistogram sum = many + many;

        Assert.Equal(2000m * century.BclCompatibleTicks, sum.SumTicks);
        Assert.Equal(century, sum.Mean);
    }

    [Property]
    public void Merging_is_counting_at_once_in_any_order(int[] seconds, int[] more, int[] others)
    {
        DurationHistogram[] parts = [.. new[] { seconds, more, others }.Select(part => DurationHistogram.Count(Durations(part)))];

        Assert.Equal(DurationHistogram.Count(Durations([.. seconds, .. more, .. others])), parts[0] + parts[1] + parts[2]);
        Assert.Equal(parts[0] + (parts[1] + parts[2]), (parts[0] + parts[1]).Merge(parts[2]));
        Assert.Equal(parts[0] + parts[1], parts[1] + parts[0]);
        Assert.Equal(parts[0], parts[0] + DurationHistogram.Empty);
    }

    [Property]
    public void A_histogram_is_a_count_by_hand(int[] seconds)
    {
        Duration[] durations = [.. Durations(seconds)];
        var histogram = DurationHistogram.Count(durations);

        Assert.Equal(durations.Length, histogram.Total);
        Assert.Equal(durations.Sum(duration => (decimal)duration.BclCompatibleTicks), histogram.SumTicks);
        Assert.All(DurationHistogram.Bounds, bound => Assert.Equal(durations.Count(duration => duration <= bound), histogram.AtMost(bound)));
    }

    [Fact]
    public void Histograms_are_equal_when_their_numbers_are()
    {
        DurationHistogram One(params Duration[] durations) => DurationHistogram.Count(durations);

        EqualityContract.Holds(One(Hours(1), Hours(3)), One(Hours(3), Hours(1)), One(Hours(2), Hours(2)), One(Hours(1.5), Hours(2.5)), One(Hours(4)));
    }

    [Fact]
    public void What_cant_be_is_refused()
    {
        long[] counts = [.. DurationHistogram.Count([Hours(1)]).Counts];
        long hour = Hours(1).BclCompatibleTicks;

        Refuses<ArgumentOutOfRangeException>(() => DurationHistogram.Count([Hours(-1)]), "durations", "−1 h");
        Refuses<ArgumentException>(() => DurationHistogram.Empty.AtMost(Hours(5)), "bound", "5 h", "4 h, 6 h");
        Refuses<ArgumentException>(() => DurationHistogram.Empty.AtMost(Hours(5000)), "bound", "5000 h");
        Refuses<ArgumentException>(() => new DurationHistogram([1, 2], 0, null), "counts", "2", "32");
        Refuses<ArgumentOutOfRangeException>(() => new DurationHistogram([-1, .. counts.Skip(1)], hour, Hours(1)), "counts", "-1");
        Refuses<ArgumentException>(() => new DurationHistogram(counts, hour, Hours(3)), "longest", "highest bucket");
        Refuses<ArgumentException>(() => new DurationHistogram(counts, hour, null), "longest");
        Refuses<ArgumentOutOfRangeException>(() => new DurationHistogram(counts, hour - 1, Hours(1)), "sumTicks");
        Refuses<ArgumentOutOfRangeException>(() => new DurationHistogram(counts, hour + 0.5m, Hours(1)), "sumTicks");
    }

    private static IEnumerable<Duration> Durations(int[] seconds) => seconds.Select(value => Duration.FromSeconds(Math.Abs((long)value)));
}
