using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Weighted cubes made of tallies, and when two of them are equal.</summary>
[Properties(Arbitrary = [typeof(SurveyCubes)])]
public class WeightedSurveyCubeTallyTests
{
    private static readonly RatingScale Scale = RatingScales.SmsAbcd;

    private static readonly JsonTypeInfo<WeightedSurveyCube> Info = JsonContract.Info<WeightedSurveyCube>(ScoringJson.Options);

    [Fact]
    public void Tallies_of_one_group_add_up_and_those_without_a_group_are_unassigned()
    {
        WeightedSurveyCube cube = WeightedSurveyCube.FromTallies(
            Scale,
            [
                ("Nanjing", Tally(("A", 2.5), ("D", 0))), ("Suzhou", Tally(("B", 1))), (null, Tally(("C", 4))), ("Nanjing", Tally(("A", 0.5), ("", 1))),
                (" ", Tally(("C", 3), ("?", 1))),
            ]);

        Assert.Equal(["Nanjing", "Suzhou"], cube.Groups);
        Assert.Equal(Tally(("A", 2.5), ("D", 0), ("A", 0.5), ("", 1)), cube["Nanjing"]);
        Assert.Equal(Tally(("B", 1)), cube[1]);
        Assert.Equal(Tally(("C", 4), ("C", 3), ("?", 1)), cube.Unassigned);
        Assert.Equal((11.0, 8L), (cube.Total.Weight, cube.Total.Total));
        Assert.Equal(cube.RollUp(_ => "Jiangsu")[0], cube[0] + cube[1]);
    }

    [Property]
    public bool A_cube_is_made_of_its_tallies(GroupedAnswers given)
    {
        double[] weights = [.. given.Values.Select((value, i) => 0.1 + (i % 7))];
        WeightedSurveyCube cube = WeightedSurveyCube.Count(given.Scale, given.Groups, given.Values, weights, given.GroupCount).WithGroups(
            Enumerable.Range(0, given.GroupCount).Select(group => "branch " + group));
        WeightedSurveyCube made = WeightedSurveyCube.FromTallies(
            given.Scale, cube.Tallies.Select(group => ((string?)group.Group, group.Tally)).Append((null, cube.Unassigned)));

        return made == cube && made.GetHashCode() == cube.GetHashCode() && made.ToBytes().SequenceEqual(cube.ToBytes());
    }

    [Fact]
    public void Without_tallies_there_are_no_groups()
    {
        WeightedSurveyCube none = WeightedSurveyCube.FromTallies(Scale, []);
        Assert.Equal((0, 0L), (none.GroupCount, none.Total.Total));
        Assert.Equal(EstimateStatus.NoData, none.Total.Score(Metrics.SatisfactionRate()).Estimate.Status);
    }

    [Fact]
    public void Tallies_that_do_not_fit_are_refused()
    {
        Refuses<ArgumentNullException>(() => WeightedSurveyCube.FromTallies(null!, []), "scale");
        Refuses<ArgumentNullException>(() => WeightedSurveyCube.FromTallies(Scale, null!), "tallies");
        Refuses<ArgumentNullException>(() => WeightedSurveyCube.FromTallies(Scale, [("A", null!)]), "tallies");
        Refuses<ScaleMismatchException>(() => WeightedSurveyCube.FromTallies(Scale, [("A", WeightedRatingTally.Of(RatingTally.Empty(RatingScales.OneToFive)))]), "tallies", "one-to-five");
        Refuses<ArgumentException>(() => WeightedSurveyCube.FromTallies(Scale, [("A\uD83D", Tally(("A", 1)))]), "tallies", "at index 0");
        WeightedRatingTally half = WeightedRatingTally.Of(RatingTally.FromCounts(Scale, [("A", (long.MaxValue / 2) + 1)]));
        Refuses<ArgumentOutOfRangeException>(() => WeightedSurveyCube.FromTallies(Scale, [("A", half), ("B", half)]), "tallies");
    }

    [Fact]
    public void Cubes_are_equal_when_scale_groups_counts_and_sums_of_weights_are()
    {
        WeightedSurveyCube Cube(RatingScale scale, double weight, params int[] groups) =>
            WeightedSurveyCube.Count(scale, groups, new byte[groups.Length], [.. groups.Select(_ => weight)], 2);
        EqualityContract.Holds(
            Cube(RatingScales.Recommend0To10, 0.1, 0, 1), Cube(RatingScales.Recommend0To10.WithCodes(99, 98), 0.1, 1, 0),
            Cube(RatingScales.Percent0To100, 0.1, 0, 1), Cube(RatingScales.Recommend0To10, 0.1, 0, 0), Cube(RatingScales.Recommend0To10, 0.1, 0, -1),
            Cube(RatingScales.Recommend0To10, 0.1, 0, 1).WithGroups(["A", "B"]), Cube(RatingScales.Recommend0To10, Math.BitIncrement(0.1), 0, 1),
            WeightedSurveyCube.Count(RatingScales.Recommend0To10, new[] { 0, 1 }, new byte[2], new[] { 0.1, 0.1 }, 3));
    }

    [Fact]
    public void A_sum_of_minus_0_that_came_from_outside_is_0()
    {
        WeightedSurveyCube cube = WeightedSurveyCube.FromTallies(Scale, [("A", Tally(("B", 1)))]);
        string json = JsonSerializer.Serialize(cube, Info);
        string negative = json.Replace("\"weights\":[0,0,1,0]", "\"weights\":[-0.0,0,1,-0.0]");

        Assert.NotEqual(json, negative);
        EqualityContract.Holds(cube, JsonSerializer.Deserialize(negative, Info)!, cube + cube);
        EqualityContract.Holds(cube[0], JsonSerializer.Deserialize(negative, Info)![0], Tally(("B", 2)));
    }

    private static WeightedRatingTally Tally(params (string? Answer, double Weight)[] answers) => WeightedRatingTally.Count(Scale, answers);
}
