using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>Three counts of a net score, at least one answer.</summary>
public sealed record NetAnswers(long Detractors, long Passives, long Promoters)
{
    public long N => Detractors + Passives + Promoters;
}

[Properties(Arbitrary = [typeof(NetScoreProperties)])]
public class NetScoreProperties
{
    private const double Z = 1.959963984540054;

    public static Arbitrary<NetAnswers> Answers() => Arb.From(
        from scale in Gen.Elements(1L, 1L, 1L, 1_000L, 100_000_000_000_000L)
        from counts in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 40), Gen.Choose(0, 2_000)).ArrayOf(3)
        where counts.Sum() > 0
        select new NetAnswers(counts[0] * scale, counts[1] * scale, counts[2] * scale));

    [Property]
    public bool The_score_interval_contains_the_score_and_stays_on_the_scale(NetAnswers a)
    {
        ConfidenceInterval interval = Intervals.TangoScore(a.Detractors, a.Passives, a.Promoters);
        double score = 100.0 * (a.Promoters - a.Detractors) / a.N;

        return interval.Lower >= -100 && interval.Upper <= 100 && interval.Lower < score + 1e-12 && score - 1e-12 < interval.Upper;
    }

    [Property]
    public void The_score_limits_solve_Tangos_equation(NetAnswers a)
    {
        ConfidenceInterval interval = Intervals.TangoScore(a.Detractors, a.Passives, a.Promoters);
        foreach ((double limit, double z) in new[] { (interval.Lower / 100, Z), (interval.Upper / 100, -Z) })
        {
            if (Math.Abs(limit) < 1 && a.N < 10_000_000)
            {
                // As printed, (P − D − nΔ)² = z²·n·(2q + Δ(1 − Δ)) with the larger root q.
                double n = a.N;
                double qa = 2 * n;
                double qb = -a.Detractors - a.Promoters + (((2 * n) - a.Promoters + a.Detractors) * limit);
                double qc = -a.Detractors * limit * (1 - limit);
                double q = (Math.Sqrt(Math.Max(0, (qb * qb) - (4 * qa * qc))) - qb) / (2 * qa);
                double left = a.Promoters - a.Detractors - (n * limit);
                double right = z * Math.Sqrt(n * Math.Max(0, (2 * q) + (limit * (1 - limit))));
                Assert.Equal(right, left, 1e-6 * Math.Sqrt(n));
            }
        }
    }

    [Property]
    public bool Every_method_mirrors_promoters_and_detractors(NetAnswers a) => new Func<long, long, long, double, ConfidenceInterval>[]
    {
        Intervals.AdjustedWald, Intervals.TangoScore, Intervals.WaldOfNet,
    }.All(method =>
    {
        ConfidenceInterval interval = method(a.Detractors, a.Passives, a.Promoters, 0.9);
        ConfidenceInterval mirrored = method(a.Promoters, a.Passives, a.Detractors, 0.9);
        return Math.Abs(interval.Lower + mirrored.Upper) < 1e-11 && Math.Abs(interval.Upper + mirrored.Lower) < 1e-11;
    });

    [Property]
    public bool The_score_interval_widens_with_confidence(NetAnswers a)
    {
        ConfidenceInterval narrow = Intervals.TangoScore(a.Detractors, a.Passives, a.Promoters, 0.8);
        ConfidenceInterval wide = Intervals.TangoScore(a.Detractors, a.Passives, a.Promoters, 0.99);

        // Beside an end both can come down to the last digit of 100: from some 10¹⁵ answers on.
        return wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper && (wide.Width > narrow.Width || a.N > 1_000_000_000_000_000);
    }

    [Theory]
    [InlineData(20, 0, 0, -100)]
    [InlineData(0, 0, 20, 100)]
    public void Unanimous_answers_reach_the_end_and_no_further(long detractors, long passives, long promoters, double end)
    {
        ConfidenceInterval interval = Intervals.TangoScore(detractors, passives, promoters);

        Assert.Equal(end, end < 0 ? interval.Lower : interval.Upper);
        Assert.InRange(interval.Width, 30, 35);
    }
}
