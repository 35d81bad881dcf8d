using FsCheck;
using FsCheck.Fluent;

namespace Csat.Scoring.Tests;

/// <summary>A sound scheme and the facts of a team, both at random.</summary>
public sealed record RandomMonth(IncentiveScheme Scheme, IReadOnlyList<StaffFacts> Staff)
{
    public IncentiveMonth Evaluate() => Scheme.Evaluate(Staff);

    public RandomMonth With(int row, Func<MeasureFact, MeasureFact> change)
    {
        StaffFacts[] staff = [.. Staff];
        StaffFacts one = staff[row];
        staff[row] = new StaffFacts(one.StaffId, [.. one.Facts.Select(change)], one.Role, one.Team);
        return this with { Staff = staff };
    }

    public override string ToString() => Scheme + " " + Scheme.Shrinkage + " " + Scheme.ShrinkageStrength + "\n"
        + string.Join("\n", Scheme.Measures) + "\n"
        + string.Join("\n", Staff.Select(one => $"{one.StaffId} {one.Role} {one.Team}: {string.Join(", ", one.Facts)}"));
}

/// <summary>
/// Random months: 1 to 4 measures of all families, kinds, scopes and both directions, 1 to 12 people of up to three teams and roles with few,
/// many or no cases.
/// </summary>
public static class IncentiveMonths
{
    public static Arbitrary<RandomMonth> Month() => Arb.From(
        from scheme in Scheme()
        from size in Gen.Choose(1, 12)
        from staff in Gen.CollectToArray(Enumerable.Range(0, size), i => Person(scheme, i))
        select new RandomMonth(scheme, staff));

    private static Gen<IncentiveScheme> Scheme() =>
        from satisfaction in Gen.Choose(30, 100)
        from cuts in Gen.ArrayOf(Gen.Choose(0, 100 - satisfaction), 2)
        from count in Gen.Choose(1, 4)
        from strength in Gen.Elements(0.0, 0.5, 20, 20, 300)
        from confidence in Gen.Elements(0.5, 0.8, 0.95, 0.999)
        from shrinkage in Gen.Elements(ShrinkageMethod.Fixed, ShrinkageMethod.Fixed, ShrinkageMethod.Estimated)
        from standards in Gen.Choose(0, 120).ArrayOf(3)
        from quota in Gen.Elements<decimal?>(null, null, 0.1m, 0.4m)
        let weights = Weights(satisfaction, cuts, count)
        from measures in Gen.CollectToArray(Enumerable.Range(0, count), i => Measure(i, weights[i]))
        select new IncentiveScheme
        {
            Id = "random",
            Version = "1",
            Measures = measures,
            ShrinkageStrength = strength,
            ConfidenceLevel = confidence,
            Shrinkage = shrinkage,
            Rewards =
            [
                .. standards.Distinct().OrderByDescending(standard => standard).Select((standard, i) =>
                    new RewardTier { Code = "t" + (char)('0' + i), Standard = standard, Amount = 300 - (100 * i), Quota = i == 0 ? quota : null }),
            ],
        };

    private static decimal[] Weights(int satisfaction, int[] cuts, int count)
    {
        int rest = 100 - satisfaction;
        int low = Math.Min(cuts[0], cuts[1]);
        int high = Math.Max(cuts[0], cuts[1]);
        int[] whole = count switch
        {
            1 => [100],
            2 => [satisfaction, rest],
            3 => [satisfaction, low, rest - low],
            _ => [satisfaction, low, high - low, rest - high],
        };
        return [.. whole.Select(percent => percent / 100m)];
    }

    private static Gen<IncentiveMeasure> Measure(int index, decimal weight) =>
        from levels in Gen.Choose(0, 1000).ArrayOf(3).Where(picks => picks.Distinct().Count() == 3)
        from lower in Gen.Elements(false, true)
        from family in Gen.Elements(MeasureFamily.Satisfaction, MeasureFamily.Timeliness, MeasureFamily.Quality, MeasureFamily.Cost)
        from floor in Gen.Choose(0, 1000)
        from cap in Gen.Choose(1000, 1500)
        from minimum in Gen.Elements(0L, 0, 5, 10)
        from kind in Gen.Elements(MeasureKind.Proportion, MeasureKind.Proportion, MeasureKind.Mean)
        from scope in Gen.Elements(MeasureScope.Individual, MeasureScope.Individual, MeasureScope.Individual, MeasureScope.Team, MeasureScope.Linked)
        from missing in Gen.Elements(MissingDataRule.TeamValue, MissingDataRule.TeamValue, MissingDataRule.SpreadWeight)
        let unit = kind == MeasureKind.Mean ? 10.0 : 1000.0
        let sorted = lower ? levels.OrderByDescending(level => level).ToArray() : [.. levels.OrderBy(level => level)]
        select new IncentiveMeasure
        {
            Code = "m" + (char)('0' + index),
            Family = index == 0 ? MeasureFamily.Satisfaction : family,
            Weight = weight,
            Direction = lower ? MeasureDirection.LowerIsBetter : MeasureDirection.HigherIsBetter,
            Kind = kind,
            Scope = scope,
            WithoutData = missing,
            Threshold = sorted[0] / unit,
            Target = sorted[1] / unit,
            Stretch = sorted[2] / unit,
            Floor = floor / 10.0,
            Cap = cap / 10.0,
            MinimumN = minimum,
        };

    private static Gen<StaffFacts> Person(IncentiveScheme scheme, int index) =>
        from facts in Gen.CollectToArray(scheme.Measures, Fact)
        from role in Gen.Elements(null, null, "front-line", "lead")
        from team in Gen.Elements(null, null, "east", "west")
        select new StaffFacts("p" + (char)('a' + ((index * 5) % 12)), [.. facts.Where(fact => fact is not null).Select(fact => fact!)], role, team);

    private static Gen<MeasureFact?> Fact(IncentiveMeasure measure) =>
        from most in Gen.Elements(0, 3, 30, 30, 1000)
        from n in Gen.Choose(0, most)
        from successes in Gen.Choose(0, n)
        from tenths in Gen.Choose(-50, 1200)
        from error in Gen.Elements<double?>(null, 0.0, 0.7, 3.3)
        from none in Gen.Choose(0, 7)
        select none == 0 ? null
            : measure.Kind == MeasureKind.Mean ? MeasureFact.Mean(measure.Code, tenths / 10.0, n, error)
            : (MeasureFact?)MeasureFact.Proportion(measure.Code, successes, n);
}
