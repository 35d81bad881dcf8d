using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Csat.Scoring.Tests;

/// <summary>Three tallies of one scale.</summary>
public sealed record ThreeTallies(RatingTally A, RatingTally B, RatingTally C);

/// <summary>Numbers given as answers to a scale: levels, the two special values, and values off the scale.</summary>
public sealed record Answers(RatingScale Scale, int[] Values)
{
    public override string ToString() => $"{Scale.Id}: {string.Join(" ", Values)}";
}

/// <summary>How tallies and answers come about in property tests: small and huge counts, every preset scale.</summary>
public static class Tallies
{
    private static Gen<long> Count => Gen.Frequency(
        (3, Gen.Constant(0L)),
        (5, Gen.Choose(0, 40).Select(count => (long)count)),
        (2, Gen.Choose(0, int.MaxValue).Select(count => count * 1_000_000L)));

    private static Gen<RatingScale> Scale => Gen.Elements<RatingScale>(RatingScales.All);

    public static Arbitrary<RatingTally> Tally() => Arb.From(Scale.SelectMany(On));

    public static Arbitrary<ThreeTallies> Three() => Arb.From(Scale.SelectMany(scale =>
        On(scale).SelectMany(a => On(scale).SelectMany(b => On(scale).Select(c => new ThreeTallies(a, b, c))))));

    public static Arbitrary<Answers> Given() => Arb.From(Scale.SelectMany(scale =>
        Gen.Frequency(
            (6, Gen.Choose(0, scale.Levels.Count - 1).Select(i => scale.Levels[i].Value)),
            (1, Gen.Elements(RatingScale.NotApplicableValue, RatingScale.NoAnswerValue)),
            (1, Gen.Choose(0, 255))).ArrayOf().Select(values => new Answers(scale, values))));

    private static Gen<RatingTally> On(RatingScale scale) =>
        Count.ArrayOf(scale.Levels.Count + 3).Select(c => RatingTally.FromCountsWorstFirst(scale, c.Take(scale.Levels.Count).ToArray(), c[c.Length - 3], c[c.Length - 2], c[c.Length - 1]));

    /// <summary>Every preset metric that is defined for a scale.</summary>
    public static IEnumerable<ScoreMetric> MetricsOf(RatingScale scale) =>
        new[]
        {
            Metrics.SatisfactionRate(NeutralPolicy.Exclude), Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied),
            Metrics.TopBox(1), Metrics.TopBox(2), Metrics.BottomBox(2), Metrics.NetBox(1), Metrics.Nps, Metrics.Mean,
            Metrics.Index0To100, Metrics.CesMean, Metrics.CesTop, Metrics.CesNet,
        }.Where(metric => metric.IsDefinedFor(scale));
}
