using Csat.TestKit;
using static Csat.Domain.Sentiment;

namespace Csat.Domain.Tests;

public sealed class RatingScalesTests
{
    public static TheoryData<string> Ids { get; } = [.. RatingScales.All.Select(scale => scale.Id)];

    [Fact]
    public void All_lists_every_preset_once() => Assert.Equal(
        [
            RatingScales.Callback3, RatingScales.SmsAbcd, RatingScales.FiveLevel, RatingScales.OneToFive,
            RatingScales.Recommend0To10, RatingScales.Effort1To7, RatingScales.Index1To10, RatingScales.Percent0To100,
        ],
        RatingScales.All);

    [Fact]
    public void Presets_keep_their_ids() => Assert.Equal(
        ["callback-3", "sms-abcd", "five-level", "one-to-five", "recommend-0-10", "effort-1-7", "index-1-10", "percent-0-100"],
        RatingScales.All.Select(scale => scale.Id));

    [Theory]
    [InlineData("callback-3", "D S VS", "1 2 3", "- + +")]
    [InlineData("sms-abcd", "D C B A", "1 2 3 4", "- - + +")]
    [InlineData("five-level", "VD D N S VS", "1 2 3 4 5", "- - 0 + +")]
    [InlineData("one-to-five", "1 2 3 4 5", "1 2 3 4 5", "- - 0 + +")]
    [InlineData("recommend-0-10", "0 1 2 3 4 5 6 7 8 9 10", "0 1 2 3 4 5 6 7 8 9 10", "- - - - - - - 0 0 + +")]
    [InlineData("effort-1-7", "1 2 3 4 5 6 7", "1 2 3 4 5 6 7", "- - - 0 + + +")]
    [InlineData("index-1-10", "1 2 3 4 5 6 7 8 9 10", "1 2 3 4 5 6 7 8 9 10", "- - - - 0 0 + + + +")]
    public void Levels_run_from_worst_to_best(string id, string codes, string values, string sentiments)
    {
        RatingScale scale = Find(id);
        Assert.Equal(codes, string.Join(" ", scale.Levels.Select(level => level.Code)));
        Assert.Equal(values, string.Join(" ", scale.Levels.Select(level => level.Value)));
        Assert.Equal(sentiments, string.Join(" ", scale.Levels.Select(level => level.Sentiment switch { Negative => "-", Neutral => "0", _ => "+" })));
    }

    [Fact]
    public void Marks_run_from_0_to_100_and_are_neutral_from_60_to_79()
    {
        RatingScale marks = RatingScales.Percent0To100;
        Assert.Equal(Enumerable.Range(0, 101), marks.Levels.Select(level => level.Value));
        Assert.Equal((60, 20, 21), (Count(Negative), Count(Neutral), Count(Positive)));
        Assert.Equal((Neutral, Neutral), (marks.Levels[60].Sentiment, marks.Levels[79].Sentiment));

        int Count(Sentiment sentiment) => marks.Levels.Count(level => level.Sentiment == sentiment);
    }

    [Fact]
    public void Only_the_recommendation_and_the_effort_scale_ask_something_else_than_satisfaction()
    {
        Assert.Equal(RatingScaleKind.Recommendation, RatingScales.Recommend0To10.Kind);
        Assert.Equal(RatingScaleKind.Effort, RatingScales.Effort1To7.Kind);
        Assert.Equal(6, RatingScales.All.Count(scale => scale.Kind == RatingScaleKind.Satisfaction));
    }

    [Theory]
    [InlineData("sms-abcd", "Ａ", 3)]
    [InlineData("sms-abcd", "b", 2)]
    [InlineData("sms-abcd", "非常不满意", 0)]
    [InlineData("sms-abcd", "不满意", 1)]
    [InlineData("callback-3", "非常满意", 2)]
    [InlineData("callback-3", "very satisfied", 2)]
    [InlineData("five-level", "一般", 2)]
    public void Answers_are_read_in_letters_and_words(string id, string answer, int expected)
    {
        Assert.True(Find(id).TryFindLevel(answer, out int index));
        Assert.Equal(expected, index);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_preset_keeps_the_contract(string id)
    {
        RatingScale scale = Find(id);
        Assert.Same(scale, Assert.Single(RatingScales.All, other => other == scale));
        BilingualContract.Holds(scale.Name);
        BilingualContract.Holds(scale.Levels.Select(level => level.Label));
        Assert.Equal(Negative, scale.Levels[0].Sentiment);
        Assert.Equal(Positive, scale.Levels[^1].Sentiment);
        TextContract.RoundTrips(scale.Levels, level => level.Code, Read);
        TextContract.RoundTrips(scale.Levels, level => level.Label.En, Read);
        TextContract.RoundTrips(scale.Levels, level => level.Label.Zh, Read);
        JsonContract.RoundTrips(scale, JsonContract.Info<RatingScale>(DomainJson.Options));

        RatingLevel Read(string text) => scale.TryFindLevel(text, out int index) ? scale.Levels[index] : throw new FormatException(text);
    }

    private static RatingScale Find(string id) => RatingScales.All.Single(scale => scale.Id == id);
}
