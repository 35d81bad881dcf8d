using System.Globalization;
using Csat.Domain;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace Csat.Scoring.Tests;

/// <summary>Tallies as somebody might send them: on presets and on scales of one's own, with counts of every length up to the longest.</summary>
public static class TravellingTallies
{
    private static readonly string[] Words = ["", "ok", "非常满意", "Très bien", "🙂", "a\u0301\u200D", new('长', 50)];

    private static readonly string?[] Suffixes = [null, "", " 分局", "🙂", "\0\"", new('长', 50)];

    private static readonly (int NotApplicable, int NoAnswer)[] Codes = [(254, 255), (255, 254), (-1, -2), (9998, 65_535), (-128, 300)];

    public static Arbitrary<RatingTally> Tally() => Arb.From(Scale().SelectMany(On));

    public static Arbitrary<WeightedRatingTally> Weighted() => Arb.From(Scale().SelectMany(WeightedOn));

    public static Arbitrary<RatingTimeline> Timeline() => Arb.From(
        from scale in Scale()
        from days in Gen.Choose(0, 3_652_058).SelectMany(day => On(scale).Select(tally => (new DateTime(day * TimeSpan.TicksPerDay), tally))).ArrayOf()
        select RatingTimeline.FromDays(scale, days.Take(20)));

    public static Arbitrary<SurveyCube> Cube() => Arb.From(
        from rows in SurveyCubes.Given().Generator
        from doublings in Gen.Choose(0, 40)
        from suffix in Gen.Elements(Suffixes)
        select suffix is null ? Doubled(rows.Cube, doublings) : Doubled(rows.Cube, doublings).WithGroups(rows.Cube.Groups.Select(name => name + suffix)));

    public static Arbitrary<WeightedSurveyCube> WeightedCube() => Arb.From(
        from rows in SurveyCubes.Given().Generator
        from weight in Gen.Elements(1e-100, 0.1, 1, 1 / 3.0, 1e100)
        from zeros in Gen.Choose(1, 5)
        from suffix in Gen.Elements(Suffixes)
        let cube = WeightedSurveyCube.Count(
            rows.Scale, [.. rows.Groups, 0], [.. rows.Values, (byte)rows.Scale.Levels[0].Value],
            [.. Enumerable.Range(1, rows.Values.Length).Select(i => i % zeros == 1 ? 0 : Math.Min(weight * i, 1e100)), weight], rows.GroupCount)
        select suffix is null ? cube : cube.WithGroups(cube.Groups.Select(name => name + suffix)));

    public static Gen<RatingScale> Scale() => Gen.Frequency(
        (2, Gen.Elements<RatingScale>(RatingScales.All)), (1, DomainArbitraries.Scales().Generator), (2, OnesOwn()));

    private static SurveyCube Doubled(SurveyCube cube, int times) => Enumerable.Range(0, times).Aggregate(cube, (sum, _) => sum + sum);

    private static Gen<RatingScale> OnesOwn() =>
        from size in Gen.Frequency((8, Gen.Choose(2, 12)), (1, Gen.Constant(128)))
        from first in Gen.Choose(0, 125)
        from id in Gen.Elements("hall", "营业厅", "sms-abcd", new string('x', 300))
        from en in Gen.Elements(Words)
        from zh in Gen.Elements(Words)
        from kind in Gen.Elements(RatingScaleKind.Satisfaction, RatingScaleKind.Recommendation, RatingScaleKind.Effort)
        from negatives in Gen.Choose(0, size)
        from labels in Gen.Elements(Words).ArrayOf(size)
        from codes in Gen.Elements(Codes)
        select new RatingScale(
            id, new(en, zh), kind,
            [.. Enumerable.Range(0, size).Select(i => new RatingLevel(
                "L" + i.ToString(CultureInfo.InvariantCulture), first + i, i < negatives ? Sentiment.Negative : Sentiment.Positive,
                labels[i].Length == 0 ? default : new(string.Empty, labels[i] + "x" + i.ToString(CultureInfo.InvariantCulture))))])
            .WithCodes(codes.NotApplicable, codes.NoAnswer);

    private static Gen<long> Count() => Gen.Frequency(
        (3, Gen.Constant(0L)),
        (4, Gen.Choose(0, 300).Select(count => (long)count)),
        (2, Gen.Choose(0, 55).Select(bits => 1L << bits)),
        (2, Gen.Choose(0, 55).Select(bits => (1L << bits) - 1)));

    private static Gen<RatingTally> On(RatingScale scale) => Count().ArrayOf(scale.Levels.Count + 3).Select(counts => RatingTally.FromCountsWorstFirst(
        scale, counts.Skip(3).ToArray(), counts[0], counts[1], counts[2]));

    private static Gen<WeightedRatingTally> WeightedOn(RatingScale scale)
    {
        Gen<double> weight = Gen.Frequency(
            (6, Gen.Choose(1, 5000).Select(w => w / 1000.0)), (1, Gen.Elements(0, 1e-100, 1e100, 0.1, 1 / 3.0)));
        Gen<int> answer = Gen.Frequency(
            (8, Gen.Choose(0, scale.Levels.Count - 1).Select(i => scale.Levels[i].Value)), (1, Gen.Choose(-200, 300)), (1, Gen.Elements(scale.NotApplicableCode, scale.NoAnswerCode)));
        Gen<WeightedRatingTally> counted = answer.SelectMany(_ => weight, (a, w) => (a, w)).ArrayOf().Select(rows => WeightedRatingTally.Count(
            scale, rows.Append((scale.Levels[0].Value, 1)).ToArray()));
        Gen<WeightedRatingTally> even = On(scale).SelectMany(_ => Gen.Elements(1e-100, 0.1, 1, 1e100), (tally, w) => WeightedRatingTally.Of(tally, w));
        return Gen.OneOf(counted, even, counted.SelectMany(_ => even, (one, other) => one + other));
    }
}
