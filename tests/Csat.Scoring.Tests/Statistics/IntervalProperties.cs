using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>x of n, n from 1 to very many.</summary>
public sealed record Share(long Successes, long N);

[Properties(Arbitrary = [typeof(IntervalProperties)])]
public class IntervalProperties
{
    public static Arbitrary<Share> Shares() => Arb.From(
        from n in Gen.OneOf(Gen.Choose(1, 60).Select(n => (long)n), Gen.Choose(1, int.MaxValue).Select(n => n * 400_000_000L))
        from part in Gen.Choose(0, 1_000_000)
        select new Share((long)Math.Round((decimal)n * part / 1_000_000), n));

    [Property]
    public bool Wilson_contains_the_value_and_stays_in_0_to_1(Share s, byte level)
    {
        ConfidenceInterval interval = Intervals.Wilson(s.Successes, s.N, (level + 1) / 257.0);

        return interval.Contains((double)s.Successes / s.N) && interval.Lower >= 0 && interval.Upper <= 1;
    }

    [Property]
    public bool Wilson_touches_the_end_only_when_all_are_alike(Share s)
    {
        ConfidenceInterval interval = Intervals.Wilson(s.Successes, s.N);

        return (interval.Lower == 0) == (s.Successes == 0) && (s.Successes != s.N || interval.Upper == 1) && (s.N > 60 || s.Successes == s.N || interval.Upper < 1);
    }

    [Property]
    public bool Wilson_narrows_with_more_of_the_same(Share s, byte times)
    {
        long factor = 2 + (times % 8);

        return Intervals.Wilson(s.Successes * factor, s.N * factor).Width < Intervals.Wilson(s.Successes, s.N).Width;
    }

    [Property]
    public bool Wilson_widens_with_confidence(Share s, byte level)
    {
        ConfidenceInterval narrow = Intervals.Wilson(s.Successes, s.N, (level + 1) / 260.0);
        ConfidenceInterval wide = Intervals.Wilson(s.Successes, s.N, (level + 2) / 260.0);

        return wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper && wide.Width >= narrow.Width;
    }

    [Property]
    public bool Wilson_mirrors_successes_and_failures(Share s)
    {
        ConfidenceInterval interval = Intervals.Wilson(s.Successes, s.N);
        ConfidenceInterval mirrored = Intervals.Wilson(s.N - s.Successes, s.N);

        return Math.Abs(interval.Lower - (1 - mirrored.Upper)) < 1e-15 && Math.Abs(interval.Upper - (1 - mirrored.Lower)) < 1e-15;
    }

    [Property]
    public bool Wilson_limits_solve_the_score_equation(Share s)
    {
        const double z = 1.959963984540054;
        double p = (double)s.Successes / s.N;
        bool Solves(double limit) => Math.Abs(((p - limit) * (p - limit)) - (z * z * limit * (1 - limit) / s.N)) < 1e-14 * Math.Max(limit, 1e-3);
        ConfidenceInterval interval = Intervals.Wilson(s.Successes, s.N);

        return Solves(interval.Lower) && Solves(interval.Upper);
    }

    [Property]
    public bool Adjusted_Wald_mirrors_promoters_and_detractors(ushort detractors, ushort passives, ushort promoters)
    {
        if (detractors + passives + promoters == 0)
        {
            return true;
        }

        ConfidenceInterval interval = Intervals.AdjustedWald(detractors, passives, promoters);
        ConfidenceInterval mirrored = Intervals.AdjustedWald(promoters, passives, detractors);
        return interval.Width > 0 && Math.Abs(interval.Lower + mirrored.Upper) < 1e-12 && Math.Abs(interval.Upper + mirrored.Lower) < 1e-12;
    }

    [Property]
    public bool The_t_interval_is_wider_than_the_normal_one_and_narrows_with_more_degrees(ushort degrees)
    {
        double narrow = Intervals.StudentT(0, 1, degrees + 2.0).Upper;

        return narrow > 1.959963984540054 && narrow < Intervals.StudentT(0, 1, degrees + 1.0).Upper;
    }
}
