using Csat.Domain;

namespace Csat.Scoring.Tests;

public class SurveyCubeRowTests
{
    private static readonly (string? Group, string? Answer)[] Rows =
    [
        ("南京", "A"), ("苏州", "满意"), ("南京", "D"), (null, "A"), (" ", "B"), ("南京", ""), ("无锡", "师傅很好"), ("苏州", "b"),
    ];

    [Fact]
    public void Groups_come_in_the_order_of_their_first_row()
    {
        SurveyCube cube = SurveyCube.Count(RatingScales.SmsAbcd, Rows);

        Assert.Equal(["南京", "苏州", "无锡"], cube.Groups);
        Assert.Equal("sms-abcd: D 1, C 0, B 0, A 1 (n = 2), no answer 1", cube["南京"].ToString());
        Assert.Equal("sms-abcd: D 0, C 0, B 2, A 0 (n = 2)", cube[1].ToString());
        Assert.Equal((0L, 1L), (cube["无锡"].Answered, cube["无锡"].Invalid));
        Assert.Equal("sms-abcd: D 0, C 0, B 1, A 1 (n = 2)", cube.Unassigned.ToString());
        Assert.Equal("sms-abcd: 3 groups, n = 6, unassigned 2", cube.ToString());
        Assert.Equal(8, cube.Total.Total);
        Assert.Equal(["南京", "苏州", "无锡"], cube.Tallies.Select(group => group.Group));
    }

    [Fact]
    public void Names_are_told_apart_as_they_are() =>
        Assert.Equal(["a", "A", "a "], SurveyCube.Count(RatingScales.SmsAbcd, [("a", "A"), ("A", "A"), ("a ", "A"), ("a", "B")]).Groups);

    [Fact]
    public void Numbers_and_missing_numbers_count_like_text()
    {
        SurveyCube numbers = SurveyCube.Count(RatingScales.OneToFive, [("x", 5), ("y", 254), (null, 3), ("x", 9), ("y", 255)]);
        SurveyCube some = SurveyCube.Count(RatingScales.OneToFive, new (string?, int?)[] { ("x", 5), ("y", 254), (null, 3), ("x", 9), ("y", null) });

        Assert.Equal(numbers, some);
        Assert.Equal((1L, 1L, 1L, 1L), (numbers["x"]["5"], numbers["x"].Invalid, numbers["y"].NotApplicable, numbers["y"].NoAnswer));
        Assert.Equal(1, SurveyCube.Count(RatingScales.OneToFive.WithCodes(notApplicable: 99), [("x", 99), ("x", 254)])["x"].NotApplicable);
    }

    [Fact]
    public void Numbered_groups_answer_to_their_number_and_can_get_names()
    {
        SurveyCube cube = SurveyCube.Count(RatingScales.SmsAbcd, new[] { 1, 0, 1, 2, -1 }, new byte[] { 4, 4, 1, 2, 3 });
        SurveyCube named = cube.WithGroups(["南京", "苏州", "无锡"]);

        Assert.Equal(["0", "1", "2"], cube.Groups);
        Assert.Equal(cube[1], cube["1"]);
        Assert.Equal(cube[1], named["苏州"]);
        Assert.Equal((cube.Total, cube.Unassigned), (named.Total, named.Unassigned));
        Assert.NotEqual(cube, named);
    }

    [Fact]
    public void Branches_roll_up_into_provinces_and_those_of_no_province_are_kept_apart()
    {
        var provinceOf = new Dictionary<string, string> { ["南京"] = "江苏", ["苏州"] = "江苏" };
        SurveyCube provinces = SurveyCube.Count(RatingScales.SmsAbcd, Rows).RollUp(branch => provinceOf.TryGetValue(branch, out string? province) ? province : null);

        Assert.Equal(["江苏"], provinces.Groups);
        Assert.Equal("sms-abcd: D 1, C 0, B 2, A 1 (n = 4), no answer 1", provinces["江苏"].ToString());
        Assert.Equal("sms-abcd: D 0, C 0, B 1, A 1 (n = 2), invalid 1", provinces.Unassigned.ToString());
        Assert.Equal(8, provinces.Total.Total);
    }

    [Fact]
    public void Tallies_by_group_make_a_cube()
    {
        RatingTally Of(params string[] answers) => RatingTally.Count(RatingScales.SmsAbcd, answers);
        SurveyCube cube = SurveyCube.FromTallies(RatingScales.SmsAbcd, [("南京", Of("A")), ("苏州", Of("B", "满意")), ("南京", Of("D", "")), (null, Of("A", "B")), ("无锡", Of("?"))]);

        Assert.Equal(SurveyCube.Count(RatingScales.SmsAbcd, Rows), cube);
        Assert.Equal(0, SurveyCube.FromTallies(RatingScales.SmsAbcd, []).GroupCount);
    }

    [Fact]
    public void Days_of_branches_add_up_although_not_every_branch_has_answers_every_day()
    {
        SurveyCube monday = SurveyCube.Count(RatingScales.SmsAbcd, [("南京", "A"), ("苏州", "B")]);
        SurveyCube tuesday = SurveyCube.Count(RatingScales.SmsAbcd, [("无锡", "C"), ("南京", "D")]);
        SurveyCube none = SurveyCube.Count(RatingScales.SmsAbcd, Array.Empty<(string?, string?)>());
        SurveyCube both = monday + tuesday;

        Assert.Equal(["南京", "苏州", "无锡"], both.Groups);
        Assert.Equal(both, none + both);
        Assert.Equal(both, both + none);
        Assert.Equal(both, both + SurveyCube.Count(RatingScales.SmsAbcd, ReadOnlySpan<int>.Empty, ReadOnlySpan<byte>.Empty));
        Assert.Equal(["南京", "苏州", "无锡"], (both - tuesday).Groups);
        Assert.Equal(monday["南京"], (both - tuesday)["南京"]);
        Assert.Equal(0, (both - tuesday)["无锡"].Total);
        Assert.Equal(monday, monday - none);
        Assert.Equal(monday, monday - SurveyCube.FromTallies(RatingScales.SmsAbcd, [("扬州", RatingTally.Empty(RatingScales.SmsAbcd))]));
    }
}
