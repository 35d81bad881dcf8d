using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class RatingScaleTests
{
    private static readonly LocalizedText Name = new("Hall survey", "营业厅问卷");
    private static readonly RatingLevel Bad = new("bad", 0, Sentiment.Negative, new("Bad", "差"));
    private static readonly RatingLevel Fair = new("fair", 1, Sentiment.Neutral, new("Fair", "一般"));
    private static readonly RatingLevel Good = new("good", 2, Sentiment.Positive, new("Good", "好"));
    private static readonly RatingScale Hall = new("hall", Name, RatingScaleKind.Satisfaction, [Bad, Fair, Good]);

    [Fact]
    public void A_scale_keeps_what_it_was_given()
    {
        Assert.Equal(("hall", Name, RatingScaleKind.Satisfaction, "hall"), (Hall.Id, Hall.Name, Hall.Kind, Hall.ToString()));
        Assert.Equal([Bad, Fair, Good], Hall.Levels);
        Assert.True(Hall.HasNeutral);
        Assert.False(RatingScales.SmsAbcd.HasNeutral);
    }

    [Fact]
    public void A_later_change_of_the_callers_list_changes_nothing()
    {
        RatingLevel[] levels = [Bad, Good];
        var scale = new RatingScale("hall", Name, RatingScaleKind.Satisfaction, levels);
        levels[0] = Fair;
        Assert.Equal([Bad, Good], scale.Levels);
        Assert.Throws<NotSupportedException>(() => ((IList<RatingLevel>)scale.Levels)[0] = Fair);
    }

    [Fact]
    public void Equality_covers_id_kind_and_levels_but_not_the_name() => EqualityContract.Holds(
        Hall,
        new RatingScale("hall", new("Another name", "另一名称"), RatingScaleKind.Satisfaction, [Bad, Fair, Good]),
        new RatingScale("hall2", Name, RatingScaleKind.Satisfaction, [Bad, Fair, Good]),
        new RatingScale("hall", Name, RatingScaleKind.Effort, [Bad, Fair, Good]),
        new RatingScale("hall", Name, RatingScaleKind.Satisfaction, [Bad, Good]),
        new RatingScale("hall", Name, RatingScaleKind.Satisfaction, [Bad, Fair, Good with { Value = 3 }]));

    [Theory]
    [InlineData("good", 2)]
    [InlineData(" ＧＯＯＤ ", 2)]
    [InlineData("一般", 1)]
    [InlineData("差", 0)]
    [InlineData("excellent", -1)]
    [InlineData("2", -1)]
    [InlineData("", -1)]
    public void A_level_is_found_by_code_or_label(string text, int expected)
    {
        Assert.Equal(expected >= 0, Hall.TryFindLevel(text, out int index));
        Assert.Equal(expected, index);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("１０", 10)]
    [InlineData("-5", -1)]
    [InlineData("1-0", -1)]
    [InlineData("1 0", -1)]
    [InlineData("9-10", -1)]
    [InlineData("05", -1)]
    [InlineData("11", -1)]
    public void A_number_is_read_as_it_stands_and_never_guessed(string text, int expected)
    {
        Assert.Equal(expected >= 0, RatingScales.Recommend0To10.TryFindLevel(text, out int index));
        Assert.Equal(expected, index);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 6)]
    [InlineData(0, -1)]
    [InlineData(8, -1)]
    [InlineData(int.MinValue, -1)]
    [InlineData(RatingScale.NoAnswerValue, -1)]
    public void A_level_is_found_by_its_number(int value, int expected)
    {
        Assert.Equal(expected >= 0, RatingScales.Effort1To7.TryFindLevel(value, out int index));
        Assert.Equal(expected, index);
    }

    [Fact]
    public void A_scale_has_2_to_128_levels_with_values_from_0_to_253()
    {
        Assert.Equal(128, Scale(128, 126).Levels.Count);
        Assert.Equal(253, Scale(128, 126).Levels[127].Value);
        Refuses<FindingsException>(() => Scale(128, 127), "levels", "254", "0 to 253");
        Refuses<FindingsException>(() => Scale(129, 0), "levels", "129 levels", "2 to 128");
        Refuses<FindingsException>(() => Scale(1, 0), "levels", "1 levels", "2 to 128");
        Refuses<FindingsException>(() => Scale(0, 0), "levels", "0 levels");
        Refuses<FindingsException>(() => Scale(2, -1), "levels", "-1", "0 to 253");

        static RatingScale Scale(int size, int start) => new(
            "x", Name, RatingScaleKind.Satisfaction, [.. Enumerable.Range(start, size).Select(value => new RatingLevel("L" + value, value, Sentiment.Neutral, default))]);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Refuses<ArgumentNullException>(() => new RatingScale(null!, Name, RatingScaleKind.Effort, [Bad, Good]), "id");
        Refuses<ArgumentNullException>(() => new RatingScale("x", Name, RatingScaleKind.Effort, null!), "levels");
        Refuses<FindingsException>(() => new RatingScale(" ", Name, RatingScaleKind.Effort, [Bad, Good]), "id", "the id is empty");
        Refuses<FindingsException>(() => new RatingScale("x", Name, (RatingScaleKind)7, [Bad, Good]), "kind", "7", "Satisfaction, Recommendation, Effort");
    }

    [Property]
    public void Every_planted_fault_is_found_and_no_other(ushort which)
    {
        RatingLevel[] levels = [.. Enumerable.Range(0, 16).Select(i => new RatingLevel(
            "c" + (char)('a' + i), 10 * i, i < 8 ? Sentiment.Negative : Sentiment.Positive, new LocalizedText("label " + (char)('a' + i), "级别" + (char)('a' + i))))];
        (string Finding, Action Plant)[] faults =
        [
            ("level 1 is missing", () => levels[1] = null!),
            ("level 3 has no code", () => levels[3] = levels[3] with { Code = " " }),
            ("level 5 (cf) has the value 40, not above 40 of the level before", () => levels[5] = levels[5] with { Value = 40 }),
            ("level 7 (ch) has the sentiment -2; legal", () => levels[7] = levels[7] with { Sentiment = (Sentiment)(-2) }),
            ("level 10 (ck) is Negative above a level that is Positive", () => levels[10] = levels[10] with { Sentiment = Sentiment.Negative }),
            ("'Label K' stands for both level 10 and level 12", () => levels[12] = levels[12] with { Label = new("Label K", "级别m") }),
            ("level 13 (CO) has the value 130", () => { }),
            ("'co' stands for both level 13 and level 14", () => levels[13] = levels[13] with { Code = "CO" }),
            ("level 15 (cp) has the value 300; legal: 0 to 253", () => levels[15] = levels[15] with { Value = 300 }),
        ];
        List<string> planted = [];
        for (int i = 0; i < faults.Length; i++)
        {
            if (i != 6 && (which & (1 << i)) != 0)
            {
                faults[i].Plant();
                planted.Add(faults[i].Finding);
            }
        }

        if (planted.Count == 0)
        {
            Assert.Equal(16, new RatingScale("planted", Name, RatingScaleKind.Satisfaction, levels).Levels.Count);
            return;
        }

        FindingsException refusal = Refuses<FindingsException>(
            () => new RatingScale("planted", Name, RatingScaleKind.Satisfaction, levels), "levels", ["'planted'", .. planted]);
        Assert.All(faults, fault => Assert.Equal(planted.Contains(fault.Finding), refusal.Message.Contains(fault.Finding, StringComparison.Ordinal)));
    }

    [Property]
    public bool Every_level_of_any_scale_is_found_by_code_label_and_number(RatingScale scale) =>
        Enumerable.Range(0, scale.Levels.Count).All(i =>
            scale.TryFindLevel(scale.Levels[i].Code, out int byCode) && byCode == i
            && scale.TryFindLevel(scale.Levels[i].Label.Zh, out int byLabel) && byLabel == i
            && scale.TryFindLevel(scale.Levels[i].Value, out int byValue) && byValue == i);
}
