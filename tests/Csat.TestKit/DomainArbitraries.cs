using System.Globalization;
using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Csat.TestKit;

/// <summary>FsCheck generators of domain values: <c>[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })] on the test class</c>.</summary>
public static class DomainArbitraries
{
    /// <summary>Every grade, equally often.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<ServiceGrade> Grades() => Gen.Elements(ServiceGrade.All.ToArray()).ToArbitrary();

    /// <summary>Every preset, and scales of 2 to 12 levels that nobody would think of.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<RatingScale> Scales() => ScaleGen().ToArbitrary();

    /// <summary>Rule ids of every legal form.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<RuleId> RuleIds() => RuleIdGen().ToArbitrary();

    /// <summary>A scale with counts: often none at all, often few, now and then a thousand a level.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<CountedScale> CountedScales() => Arb.From(
        from scale in ScaleGen()
        from most in Gen.Elements(0, 1, 3, 20, 1000)
        from counts in Gen.ArrayOf(Gen.Choose(0, most), scale.Levels.Count)
        select new CountedScale(scale, [.. counts.Select(count => (long)count)]),
        Fewer);

    private static Gen<RatingScale> ScaleGen() => Gen.OneOf(Gen.Elements(RatingScales.All.ToArray()), RandomScaleGen());

    private static Gen<RatingScale> RandomScaleGen() =>
        from kind in Gen.Elements(RatingScaleKind.Satisfaction, RatingScaleKind.Effort)
        from size in Gen.Choose(2, 12)
        from start in Gen.Choose(0, 100)
        from steps in Gen.ArrayOf(Gen.Choose(1, 12), size)
        from negatives in Gen.Choose(0, size)
        from neutrals in Gen.Choose(0, size - negatives)
        select new RatingScale(
            "random-" + size.ToString(CultureInfo.InvariantCulture), new LocalizedText("Random scale", "随机量表"), kind,
            [.. Enumerable.Range(0, size).Select(i => Level(
                start + steps.Take(i).Sum(),
                i < negatives ? Sentiment.Negative : i < negatives + neutrals ? Sentiment.Neutral : Sentiment.Positive))]);

    private static Gen<RuleId> RuleIdGen() =>
        from letters in Gen.Choose(2, 4)
        from chapter in Gen.ArrayOf(Gen.Choose('A', 'Z'), letters)
        from number in Gen.Choose(1, 99)
        select RuleId.Parse(new string([.. chapter.Select(letter => (char)letter)]) + "-" + number.ToString("00", CultureInfo.InvariantCulture));

    private static RatingLevel Level(int value, Sentiment sentiment)
    {
        string code = value.ToString(CultureInfo.InvariantCulture);
        return new RatingLevel(code, value, sentiment, new LocalizedText(code, code));
    }

    private static IEnumerable<CountedScale> Fewer(CountedScale counted) =>
        counted.Counts.Any(count => count > 0)
            ? [counted with { Counts = [.. counted.Counts.Select(count => count / 2)] }]
            : [];
}
