using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(SurveyCubes)])]
public class SurveyCubeLawTests
{
    [Property]
    public bool Adding_is_counting_all_rows_at_once(TwoGroupedAnswers given)
    {
        SurveyCube all = SurveyCube.Count(given.A.Scale, [.. given.A.Groups, .. given.B.Groups], [.. given.A.Values, .. given.B.Values], given.A.GroupCount);
        return given.A.Cube + given.B.Cube == all && given.B.Cube.Merge(given.A.Cube) == all && (given.A.Cube + given.B.Cube).GetHashCode() == all.GetHashCode();
    }

    [Property]
    public bool Without_given_numbers_of_groups_too(TwoGroupedAnswers given) =>
        SurveyCube.Count(given.A.Scale, given.A.Groups.Select(Small).ToArray(), given.A.Values) + SurveyCube.Count(given.B.Scale, given.B.Groups.Select(Small).ToArray(), given.B.Values)
        == SurveyCube.Count(given.A.Scale, [.. given.A.Groups.Concat(given.B.Groups).Select(Small)], [.. given.A.Values, .. given.B.Values]);

    [Property]
    public bool Adding_by_name_is_counting_all_rows_at_once(TwoGroupedAnswers given) =>
        Named(given.A) + Named(given.B) == SurveyCube.Count(given.A.Scale, RowsOf(given.A).Concat(RowsOf(given.B)));

    [Property]
    public bool What_was_added_can_be_taken_out(TwoGroupedAnswers given) =>
        given.A.Cube + given.B.Cube - given.B.Cube == given.A.Cube && (given.A.Cube + given.B.Cube).Subtract(given.A.Cube) == given.B.Cube;

    [Property]
    public bool Rolling_up_loses_nothing(GroupedAnswers given, int[] parents)
    {
        int[] units = [.. Enumerable.Range(0, given.GroupCount).Select(i => parents.Length == 0 ? -1 : parents[i % parents.Length] % 5)];
        SurveyCube up = given.Cube.RollUp(units, 4);

        return up.Total == given.Cube.Total
            && Enumerable.Range(0, 4).All(unit => up[unit] == Sum(given.Scale, Enumerable.Range(0, given.GroupCount).Where(i => units[i] == unit).Select(i => given.Cube[i])))
            && up.Unassigned == given.Cube.Unassigned + Sum(given.Scale, Enumerable.Range(0, given.GroupCount).Where(i => units[i] is < 0 or > 3).Select(i => given.Cube[i]));
    }

    [Property]
    public bool Rolling_up_composes(GroupedAnswers given)
    {
        int[] provinces = [.. Enumerable.Range(0, given.GroupCount).Select(i => (i % 6) - 1)];
        int[] regions = [0, 1, -1, 1, 7];
        int[] both = [.. provinces.Select(province => province < 0 ? -1 : regions[province])];

        return given.Cube.RollUp(provinces, 5).RollUp(regions, 2) == given.Cube.RollUp(both, 2)
            && given.Cube.RollUp(provinces, 5).RollUp(new int[5], 1)[0] + given.Cube.RollUp(provinces, 5).Unassigned == given.Cube.Total;
    }

    [Property]
    public bool Rolling_up_and_adding_can_change_places(TwoGroupedAnswers given)
    {
        int[] units = [.. Enumerable.Range(0, given.A.GroupCount).Select(i => i % 3)];
        return given.A.Cube.RollUp(units, 3) + given.B.Cube.RollUp(units, 3) == (given.A.Cube + given.B.Cube).RollUp(units, 3);
    }

    [Property]
    public bool By_name_and_by_number_a_roll_up_counts_the_same(GroupedAnswers given)
    {
        string? UnitOf(string branch) => int.Parse(branch, System.Globalization.CultureInfo.InvariantCulture) % 4 is var unit && unit == 3 ? " " : "unit " + unit;
        SurveyCube byName = given.Cube.RollUp(UnitOf);
        SurveyCube byNumber = given.Cube.RollUp([.. Enumerable.Range(0, given.GroupCount).Select(i => i % 4)], 3);

        return byName.Total == byNumber.Total && byName.Unassigned == byNumber.Unassigned && byName.GroupCount == Math.Min(given.GroupCount, 3)
            && byName.Tallies.Select((group, i) => group.Group == "unit " + i && group.Tally == byNumber[i]).All(same => same);
    }

    [Property]
    public bool Groups_of_the_cube_are_scored_like_their_tallies(GroupedAnswers given) =>
        Tallies.MetricsOf(given.Scale).All(metric => given.Cube.Score(metric).Select(score => score.Estimate)
            .SequenceEqual(given.Cube.Tallies.Select(group => group.Tally.Score(metric))));

    [Fact]
    public void Cubes_are_equal_when_scale_groups_and_counts_are()
    {
        SurveyCube Cube(RatingScale scale, params int[] groups) => SurveyCube.Count(scale, groups, new byte[groups.Length], 2);
        EqualityContract.Holds(
            Cube(RatingScales.Recommend0To10, 0, 1), Cube(RatingScales.Recommend0To10.WithCodes(99, 98), 1, 0),
            Cube(RatingScales.Percent0To100, 0, 1), Cube(RatingScales.Recommend0To10, 0, 0), Cube(RatingScales.Recommend0To10, 0, -1),
            Cube(RatingScales.Recommend0To10, 0, 1).WithGroups(["A", "B"]), SurveyCube.Count(RatingScales.Recommend0To10, [0, 1], new byte[2], 3));
        EqualityContract.Holds(
            Cube(RatingScales.OneToFive, 0, 1).WithGroups(["A", "B"]), Cube(RatingScales.OneToFive, 0, 1).WithGroups(["A", "B"]),
            Cube(RatingScales.OneToFive, 0, 1).WithGroups(["B", "A"]));
    }

    private static int Small(int group) => group is < 0 or > 100 ? -1 : group;

    private static IEnumerable<(string?, int)> RowsOf(GroupedAnswers given) =>
        given.Groups.Zip(given.Values, (group, value) => (group < 0 || group >= given.GroupCount ? null : "branch " + group, (int)value));

    private static SurveyCube Named(GroupedAnswers given) => SurveyCube.Count(given.Scale, RowsOf(given));

    private static RatingTally Sum(RatingScale scale, IEnumerable<RatingTally> tallies) => tallies.Aggregate(RatingTally.Empty(scale), (sum, tally) => sum + tally);
}
