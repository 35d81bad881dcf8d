using Csat.Domain.Complaints;
using FsCheck;
using FsCheck.Xunit;

namespace Csat.Domain.Tests;

/// <summary>Facts that are read off the text itself.</summary>
public sealed class TextFactTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("  \n\u3000\u200B", 0, 0)]
    [InlineData("。。。", 3, 0)]
    [InlineData("没信号", 3, 1)]
    [InlineData("没 信\u3000号。", 4, 1)]
    [InlineData("没信号，没网！", 7, 2)]
    [InlineData("no signal, no net.", 15, 2)]
    [InlineData("3.5元,好", 6, 2)]
    [InlineData("一\n\n二", 2, 2)]
    [InlineData("快但是贵", 4, 2)]
    [InlineData("但是贵", 3, 1)]
    [InlineData("快，但是贵", 5, 2)]
    public void Length_counts_no_spaces_and_clauses_say_something(string text, int length, int clauses)
    {
        Assert.True(Holds(ComplaintFacts.TextLength, length, text));
        Assert.True(Holds(ComplaintFacts.TextClauses, clauses, text));
    }

    [Property]
    public bool The_facts_are_those_of_a_naive_count(int seed)
    {
        var random = new System.Random(seed);
        string text = NaiveSearch.RandomText(random, random.Next(0, 40));
        int clauses = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]) && text[i] is not ('\u200B' or '，' or '.')).Select(i => NaiveSearch.ClauseAt(text, i)).Distinct().Count();
        return Holds(ComplaintFacts.TextLength, text.Count(c => !char.IsWhiteSpace(c) && c != '\u200B'), text) && Holds(ComplaintFacts.TextClauses, clauses, text);
    }

    [Fact]
    public void A_short_text_can_be_told_from_a_long_one()
    {
        var rule = new ComplaintRule("short", ComplaintAxis.Intent, "inquiry", new AllCondition([new TermCondition(["a"]), new FactCondition("text.length", FactOperator.Le, [FactValue.Of(4)])]));
        ComplaintClassifier classifier = new ComplaintRuleSet(TestPacks.Words("网") with { Terms = [new("a", ["网"], TermNegation.Ignored)], Rules = [rule] }).Compile();
        Assert.Equal(ComplaintIntent.Inquiry, classifier.Classify("什么网").Intent);
        Assert.Null(classifier.Classify("什么什么网啊").Intent);
    }

    [Fact]
    public void Nobody_can_give_a_fact_of_the_text()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => ComplaintFacts.Unknown.With("text.length", FactValue.Of(3))).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => new ComplaintFacts { More = new Dictionary<string, FactValue> { ["text.clauses"] = FactValue.Of(3) } }).ParamName);
        string json = TestPacks.Telecom.Replace("\"match\":[\"洗衣机漏电\"]", """ "match":[{"text":"漏电","facts":{"text.length":3}}]""");
        Assert.Equal("$.rules[12].examples.match[0].facts['text.length']", TestPacks.FindingsOf(json)[0].Path);
    }

    [Fact]
    public void Rules_about_the_text_are_validated_like_others()
    {
        ComplaintPack pack = TestPacks.Words() with
        {
            Rules =
            [
                Level("both", "repeat", new AllCondition([Length(FactOperator.Gt, 9), Length(FactOperator.Lt, 4)])),
                Level("one", "repeat", Length(FactOperator.Lt, 4)), Level("two", "regulator", Length(FactOperator.Lt, 5)),
            ],
        };
        Assert.Equal(
            [RuleSetFault.Conflict, RuleSetFault.Contradiction],
            new ComplaintRuleSet(pack).Validate().Select(found => found.Fault).Where(fault => fault is RuleSetFault.Contradiction or RuleSetFault.Conflict).OrderBy(fault => fault.Id(), StringComparer.Ordinal));

        static ComplaintRule Level(string id, string code, ComplaintCondition when) =>
            new(id, ComplaintAxis.ClaimedLevel, code, when) { Match = [new("x", ComplaintFacts.Unknown)], NoMatch = [new("xxxxxxxxx", ComplaintFacts.Unknown)] };

        static FactCondition Length(FactOperator how, int than) => new("text.length", how, [FactValue.Of(than)]);
    }

    private static bool Holds(string name, int value, string text)
    {
        var rule = new ComplaintRule("text", ComplaintAxis.Cause, "other", new FactCondition(name, FactOperator.Eq, [FactValue.Of(value)]));
        var set = new ComplaintRuleSet(TestPacks.Words() with { ClauseBreaks = ["但是"], Rules = [rule] });
        return set.Compile().Holds(set.Rules[0], text, ComplaintFacts.Unknown);
    }
}
