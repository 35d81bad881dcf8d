using Csat.Domain;
using Csat.Scoring.Resampling;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>Scores with answers, at least two different ones with at least one answer each.</summary>
public sealed record ScoredCounts(double[] Scores, long[] Counts)
{
    public long N => Counts.Sum();

    public override string ToString() => string.Join(", ", Scores.Zip(Counts, (score, count) => FormattableString.Invariant($"{count} × {score:R}")));
}

/// <summary>Bootstrap intervals against the answers drawn one by one, and what holds of every one of them.</summary>
[Properties(Arbitrary = [typeof(BootstrapProperties)])]
public class BootstrapProperties
{
    private static Gen<double> AnyScore => Gen.OneOf(
        Gen.Choose(-3, 3).Select(score => (double)score), Gen.Choose(-1000, 1000).Select(score => score / 7.0), Gen.Elements(1e100, -1e100, 1e-300, -0.0));

    public static Arbitrary<ScoredCounts> Counts() => Arb.From(Of(AnyScore, Gen.Frequency(
        (1, Gen.Constant(0L)), (5, Gen.Choose(0, 40).Select(count => (long)count)), (2, Gen.Choose(0, int.MaxValue).Select(count => count * 400_000_000L)))));

    private static Gen<ScoredCounts> Of(Gen<double> score, Gen<long> count) =>
        from levels in Gen.Choose(2, 10)
        from scores in score.ArrayOf(levels)
        from counts in count.ArrayOf(levels)
        where scores.Where((_, i) => counts[i] > 0).Distinct().Count() > 1
        select new ScoredCounts(scores, counts);

    [Property]
    public bool The_interval_lies_inside_the_scores_given(ScoredCounts s, long seed)
    {
        ConfidenceInterval interval = Intervals.BootstrapOfMean(s.Scores, s.Counts, seed, resamples: 200);
        double[] given = [.. s.Scores.Where((_, i) => s.Counts[i] > 0)];

        return given.Min() <= interval.Lower && interval.Lower <= interval.Upper && interval.Upper <= given.Max();
    }

    [Property]
    public bool It_widens_with_confidence(ScoredCounts s, long seed, byte level)
    {
        ConfidenceInterval narrow = Intervals.BootstrapOfMean(s.Scores, s.Counts, seed, resamples: 600, confidence: (level + 1) / 258.0);
        ConfidenceInterval wide = Intervals.BootstrapOfMean(s.Scores, s.Counts, seed, resamples: 600, confidence: (level + 2) / 258.0);

        return wide.Lower <= narrow.Lower && narrow.Upper <= wide.Upper;
    }

    [Property]
    public bool The_order_and_the_detail_of_the_levels_do_not_matter(ScoredCounts s, long seed)
    {
        IEnumerable<(double Score, long Count)> split = s.Scores.Zip(s.Counts, (score, count) => (score, count))
            .SelectMany(level => new[] { (level.score, level.count / 3), (level.score, level.count - (level.count / 3)) });
        (double Score, long Count)[] other = [.. split.Reverse()];

        return Intervals.BootstrapOfMean(s.Scores, s.Counts, seed, resamples: 100)
            == Intervals.BootstrapOfMean([.. other.Select(level => level.Score)], [.. other.Select(level => level.Count)], seed, resamples: 100);
    }

    [Property(MaxTest = 20)]
    public void A_seed_gives_the_same_on_every_thread(ScoredCounts s, long seed)
    {
        ConfidenceInterval expected = Intervals.BootstrapOfMean(s.Scores, s.Counts, seed, resamples: 300);
        var drawn = new ConfidenceInterval[8];
        Parallel.For(0, drawn.Length, i => drawn[i] = Intervals.BootstrapOfMean(s.Scores, s.Counts, seed, resamples: 300));

        Assert.All(drawn, interval => Assert.Equal(expected, interval));
    }

    [Property]
    public void The_standard_error_is_that_of_the_answers(RatingTally tally, long seed)
    {
        const int resamples = 4_000;
        Estimate drawn = Bootstrap.Score(tally, Metrics.Mean, seed, resamples);
        if (drawn.Status == EstimateStatus.Ok)
        {
            // The variance of a resample's mean is known: that of the answers, with the divisor n, over n. Its estimate has the spread of a
            // figure whose fourth moment is that of n answers.
            double n = drawn.N;
            double Moment(int power) => tally.Counts.Select((count, i) => count / n * Math.Pow(tally.Scale.Levels[i].Value - drawn.Value!.Value, power)).Sum();
            double kurtosis = 3 + ((Moment(4) / (Moment(2) * Moment(2))) - 3) / n;
            double spread = Math.Sqrt((kurtosis - 1) / (4 * resamples));

            Assert.InRange(drawn.StandardError!.Value / Math.Sqrt(Moment(2) / n), 1 - (7 * spread), 1 + (7 * spread));
        }
    }

    [Property(MaxTest = 30)]
    public void Answers_drawn_one_by_one_fall_beyond_the_limits_as_often_as_they_should(ScoredCounts s, int seed)
    {
        long[] counts = [.. s.Counts.Select(count => Math.Min(count, 12))];
        double[] answers = [.. s.Scores.SelectMany((score, i) => Enumerable.Repeat(Math.Max(-1e6, Math.Min(score, 1e6)), (int)counts[i]))];
        if (answers.Distinct().Count() < 2)
        {
            return;
        }

        const int resamples = 4_000;
        var random = new Random(seed);
        double[] means = [.. Enumerable.Range(0, resamples).Select(_ => Enumerable.Range(0, answers.Length).Average(_ => answers[random.Next(answers.Length)]))];
        ConfidenceInterval interval = Intervals.BootstrapOfMean([.. s.Scores.Select(score => Math.Max(-1e6, Math.Min(score, 1e6)))], counts, seed, resamples, 0.8);

        // On few answers many resamples are alike: a tenth lies below the limit or on it, and no more than a tenth below. Six standard errors
        // of the difference of two shares; the tolerance takes up the order of summation.
        double margin = 6 * Math.Sqrt(2 * 0.1 * 0.9 / resamples);
        double close = 1e-9 * answers.Max(Math.Abs);
        Assert.InRange(means.Count(mean => mean < interval.Lower - close) / (double)resamples, 0, 0.1 + margin);
        Assert.InRange(means.Count(mean => mean > interval.Upper + close) / (double)resamples, 0, 0.1 + margin);
        Assert.InRange(means.Count(mean => mean <= interval.Lower + close) / (double)resamples, 0.1 - margin, 1);
        Assert.InRange(means.Count(mean => mean >= interval.Upper - close) / (double)resamples, 0.1 - margin, 1);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(100_000)]
    [InlineData(1_000_000_000_000)]
    [InlineData(5_000_000_000_000_000_000)]
    public void The_random_numbers_that_a_resample_takes_do_not_grow_with_the_answers(long n)
    {
        long[] counts = [n / 5, n * 3 / 10, n - (n / 5) - (n * 3 / 10)];
        var resampler = new Resampler(counts, new (double P, double Q)[3]);
        var generator = new Xoshiro256(42);
        for (int i = 0; i < 10_000; i++)
        {
            resampler.Counts(ref generator, counts);
        }

        ulong next = generator.Next();
        var walker = new Xoshiro256(42);
        int taken = 0;
        while (walker.Next() != next)
        {
            taken++;
        }

        Assert.InRange(taken / 10_000.0, 2, 5);
    }

    public static Arbitrary<RatingTally> AnyTally() => Tallies.Tally();
}
