using Csat.Domain;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class SurveyCubeRefusalTests
{
    private static readonly RatingScale Scale = RatingScales.Recommend0To10;

    private static SurveyCube Numbered => SurveyCube.Count(Scale, new[] { 0, 1 }, new byte[2]);

    private static SurveyCube Named => SurveyCube.Count(Scale, [("A", 1), ("B", 2)]);

    [Fact]
    public void Columns_of_different_lengths_are_named_both()
    {
        Refuses<ArgumentException>(() => SurveyCube.Count(Scale, new int[3], new byte[4]), "values", "4 values", "3 groups");
        Refuses<ArgumentException>(() => SurveyCube.Count(Scale, new int[3].AsMemory(), new float[2].AsMemory(), null, 1), "values", "2 values", "3 groups");
        Refuses<ArgumentException>(() => WeightedSurveyCube.Count(Scale, new int[3], new byte[4], new double[3]), "values", "4 values", "3 groups");
        Refuses<ArgumentException>(() => WeightedSurveyCube.Count(Scale, new int[3], new byte[3], new float[2]), "weights", "2 weights", "3 groups");
    }

    [Fact]
    public void A_cube_has_room_for_so_many_groups()
    {
        const int most = (SurveyCube.MaximumCells / 14) - 1;
        Assert.Equal(67_108_864, SurveyCube.MaximumCells);
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.Count(Scale, new int[1], new byte[1], -1), "groupCount", "-1", $"0 to {most}");
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.Count(Scale, new int[1], new byte[1], most + 1), "groupCount", $"{most + 1}", $"0 to {most}");
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.Count(Scale, new[] { 0, int.MaxValue }, new byte[2]), "groups", "2147483647", $"0 to {most - 1}", "groupCount");
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.Count(Scale, new[] { most }, new byte[1]), "groups", $"{most}");
        Refuses<ArgumentOutOfRangeException>(() => WeightedSurveyCube.Count(Scale, new[] { most }, new byte[1], new double[1]), "groups", $"{most}");
        Refuses<ArgumentOutOfRangeException>(() => Numbered.RollUp([0, most]), "parents", $"{most}");
        Refuses<ArgumentOutOfRangeException>(() => Numbered.RollUp([0, 0], -1), "parentCount", "-1");
    }

    [Fact]
    public void Threads_are_minus_one_or_at_least_one()
    {
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.Count(Scale, new int[1].AsMemory(), new byte[1].AsMemory(), 1, 0), "maxDegreeOfParallelism", "0", "-1");
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.Count(Scale, ReadOnlyMemory<int>.Empty, ReadOnlyMemory<byte>.Empty, 1, -2), "maxDegreeOfParallelism", "-2");
        Refuses<ArgumentOutOfRangeException>(
            () => WeightedSurveyCube.Count(Scale, ReadOnlyMemory<int>.Empty, ReadOnlyMemory<byte>.Empty, ReadOnlyMemory<double>.Empty, 1, 0), "maxDegreeOfParallelism", "0");
    }

    [Fact]
    public void A_group_that_is_not_there_is_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => Numbered[2], "group", "2", "0 to 1");
        Refuses<ArgumentOutOfRangeException>(() => Numbered[-1], "group", "-1");
        Refuses<ArgumentException>(() => Numbered["2"], "group", "'2'", "0, 1");
        Refuses<ArgumentException>(() => Numbered["01"], "group", "'01'");
        Refuses<ArgumentException>(() => Named["a"], "group", "'a'", "A, B");
        Refuses<ArgumentException>(() => SurveyCube.Count(Scale, new[] { 99 }, new byte[1])["x"], "group", "9, … (100 groups)");
        Refuses<ArgumentException>(() => SurveyCube.FromTallies(Scale, [])["x"], "group", "no groups");
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.FromTallies(Scale, [])[0], "group", "no groups");
        Refuses<ArgumentNullException>(() => Named[null!], "group");
    }

    [Fact]
    public void Names_are_one_a_group_and_of_their_own()
    {
        Refuses<ArgumentException>(() => Numbered.WithGroups(["A"]), "names", "1 names", "2 groups");
        Refuses<ArgumentException>(() => Numbered.WithGroups(["A", "A"]), "names", "'A' at index 1");
        Refuses<ArgumentException>(() => Numbered.WithGroups(["", null!]), "names", "'' at index 0, '' at index 1");
        Refuses<ArgumentNullException>(() => Numbered.WithGroups(null!), "names");
    }

    [Fact]
    public void A_name_is_text_that_can_be_written()
    {
        string half = "A\uD83D";
        Refuses<ArgumentException>(() => Numbered.WithGroups(["\uDE00", half]), "names", "at index 0", "at index 1", "valid UTF-16");
        Refuses<ArgumentException>(() => SurveyCube.Count(Scale, [("A", 1), (half, 2)]), "answers", "at index 1");
        Refuses<ArgumentException>(() => SurveyCube.Count(Scale, [(half, "2")]), "answers", "at index 0");
        Refuses<ArgumentException>(() => WeightedSurveyCube.Count(Scale, [(half, 2, 1.0)]), "answers", "at index 0");
        Refuses<ArgumentException>(() => SurveyCube.FromTallies(Scale, [(half, RatingTally.Empty(Scale))]), "tallies", "at index 0");
        Refuses<ArgumentException>(() => Named.RollUp(_ => half), "parentOf", "at index 0");
        Assert.Equal(["\uD83D\uDE00"], SurveyCube.Count(Scale, [("\uD83D\uDE00", 2)]).Groups);
    }

    [Fact]
    public void Cubes_that_do_not_fit_are_not_put_together()
    {
        SurveyCube other = SurveyCube.Count(RatingScales.OneToFive, new[] { 0, 1 }, new byte[2]);
        Refuses<ScaleMismatchException>(() => Numbered + other, "right", "one-to-five (5 levels)", "recommend-0-10 (11 levels)");
        Refuses<ScaleMismatchException>(() => Numbered - other, "right", "one-to-five");
        Refuses<ArgumentException>(() => Numbered + Named, "right", "groups that have names", "only have numbers", "WithGroups gives names to the groups of the left cube");
        Refuses<ArgumentException>(() => Named + Numbered, "right", "groups that only have numbers", "WithGroups gives names to the groups of the right cube");
        Refuses<ArgumentException>(() => Named - Numbered, "right", "only have numbers", "right cube");
        Refuses<ArgumentNullException>(() => Numbered + null!, "right");
        Refuses<ArgumentNullException>(() => null! - Numbered, "left");
        Refuses<ArgumentNullException>(() => Numbered.Merge(null!), "other");
        Refuses<ArgumentNullException>(() => Numbered.Subtract(null!), "part");
    }

    [Fact]
    public void A_part_has_no_more_than_the_whole()
    {
        SurveyCube more = SurveyCube.Count(Scale, [("A", 1), ("A", 1), ("C", 3), (null, 4)]);
        Refuses<ArgumentException>(() => Named - more, "right", "'A', 'C', no group", "recommend-0-10: 2 groups");
        SurveyCube many = SurveyCube.Count(Scale, Enumerable.Range(0, 12).Select(i => ((string?)("g" + i), 1)));
        Refuses<ArgumentException>(() => Named - many, "right", "'g9' and more");
    }

    [Fact]
    public void Counts_end_where_numbers_do()
    {
        SurveyCube half = SurveyCube.FromTallies(Scale, [("A", RatingTally.FromCounts(Scale, [("9", (long.MaxValue / 2) + 1)]))]);
        Refuses<ArgumentOutOfRangeException>(() => half + half, "right");
        Refuses<ArgumentOutOfRangeException>(() => SurveyCube.FromTallies(Scale, [("A", half[0]), ("B", half[0])]), "tallies");
    }

    [Fact]
    public void A_roll_up_needs_a_unit_for_each_group()
    {
        Refuses<ArgumentException>(() => Numbered.RollUp([0]), "parents", "1 groups", "2 groups");
        Refuses<ArgumentNullException>(() => Numbered.RollUp(null!), "parentOf");
    }

    [Fact]
    public void Nothing_is_counted_without_scale_or_rows()
    {
        Refuses<ArgumentNullException>(() => SurveyCube.Count(null!, new int[1], new byte[1]), "scale");
        Refuses<ArgumentNullException>(() => SurveyCube.Count(null!, new[] { ((string?)"A", (string?)"1") }), "scale");
        Refuses<ArgumentNullException>(() => SurveyCube.Count(Scale, (IEnumerable<(string?, string?)>)null!), "answers");
        Refuses<ArgumentNullException>(() => SurveyCube.Count(Scale, (IEnumerable<(string?, int)>)null!), "answers");
        Refuses<ArgumentNullException>(() => SurveyCube.FromTallies(Scale, null!), "tallies");
        Refuses<ArgumentNullException>(() => SurveyCube.FromTallies(Scale, [("A", null!)]), "tallies");
        Refuses<ScaleMismatchException>(() => SurveyCube.FromTallies(Scale, [("A", RatingTally.Empty(RatingScales.SmsAbcd))]), "tallies", "sms-abcd");
    }
}
