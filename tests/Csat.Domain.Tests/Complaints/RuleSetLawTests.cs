using FsCheck;
using FsCheck.Xunit;

namespace Csat.Domain.Tests;

/// <summary>Laws of classification: of the order of rules, of unrelated rules, of threads, of cost.</summary>
public sealed class RuleSetLawTests
{
    [Property(MaxTest = 60)]
    public void The_order_of_rules_and_terms_in_the_file_changes_nothing(int seed)
    {
        var random = new System.Random(seed);
        ComplaintPack pack = TestPacks.Set.Packs[0];
        ComplaintPack shuffled = pack with { Rules = [.. pack.Rules.OrderBy(_ => random.Next())], Terms = [.. pack.Terms.OrderBy(_ => random.Next())] };
        ComplaintClassifier classifier = new ComplaintRuleSet(shuffled).Compile();
        foreach (string text in Texts(random))
        {
            Assert.Equal(Answers(TestPacks.Classifier.Classify(text)), Answers(classifier.Classify(text)));
        }
    }

    [Property(MaxTest = 60)]
    public void An_unrelated_rule_changes_nothing(int seed)
    {
        var random = new System.Random(seed);
        ComplaintRuleSet extended = TestPacks.Set.Extend("""
            {"schemaVersion":1,"id":"own","version":"0.1.0","locales":["zh-CN"],"terms":[{"id":"zebra","forms":["斑马"]}],
             "rules":[{"id":"own.zebra","axis":"cause","code":"other","when":{"term":"zebra"},"examples":{"match":["斑马"],"noMatch":["马"]}}]}
            """);
        ComplaintClassifier classifier = extended.Compile();
        foreach (string text in Texts(random))
        {
            Assert.Equal(Answers(TestPacks.Classifier.Classify(text)), Answers(classifier.Classify(text)));
        }

        Assert.Equal([ComplaintCause.Other], classifier.Classify("斑马").Causes);
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        string[] texts = [.. Texts(new System.Random(7)).Concat(Texts(new System.Random(8)))];
        string[] expected = [.. texts.Select(text => Answers(TestPacks.Classifier.Classify(text)))];
        ComplaintClassifier shared = TestPacks.Set.Compile();
        Parallel.For(0, 2_000, i => Assert.Equal(expected[i % texts.Length], Answers(shared.Classify(texts[i % texts.Length]))));
    }

    [Theory]
    [InlineData("没")]
    [InlineData("没有")]
    [InlineData("a")]
    [InlineData("上网")]
    [InlineData("慢")]
    [InlineData("不满意")]
    [InlineData("，")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("\u0000\u0001")]
    [InlineData("上网慢没噪音")]
    [InlineData("deliver")]
    public void A_hostile_text_costs_in_proportion_to_its_length(string piece)
    {
        ComplaintPack pack = TestPacks.Set.Packs[0];
        ComplaintClassifier classifier = new ComplaintRuleSet(pack with { Terms = [.. pack.Terms, new("open", ["a*", "aa*", "deliver*", "没没没没没没没没没没没没没没没没"], TermNegation.Cancels)] }).Compile();
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.InRange(classifier.StepsOf(text), text.Length, 12L * text.Length);
        Assert.NotNull(classifier.Classify(text).Explain());
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        var matches = new TermMatch[64];
        const string Text = "上网卡得视频都打不开，再不修就投诉到工信部；机器没有噪音";
        long least = long.MaxValue;
        for (int i = 0; i < 12; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            int found = TestPacks.Classifier.Match(Text.AsSpan(), matches);
            long taken = GC.GetAllocatedBytesForCurrentThread() - before;
            least = i < 2 ? least : Math.Min(least, taken);
            Assert.Equal(4, found);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void A_classification_takes_less_than_a_kilobyte()
    {
        const string Text = "上网卡得视频都打不开，再不修就投诉到工信部";
        long least = long.MaxValue;
        for (int i = 0; i < 12; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Classification c = TestPacks.Classifier.Classify(Text);
            long taken = GC.GetAllocatedBytesForCurrentThread() - before;
            least = i < 2 ? least : Math.Min(least, taken);
            Assert.Equal(4, c.Evidence.Count);
        }

        Assert.InRange(least, 1, 1024);
    }

    [Fact]
    public void Where_there_is_room_for_fewer_matches_the_others_are_counted()
    {
        var one = new TermMatch[1];
        Assert.Equal(3, TestPacks.Classifier.Match("上网卡，去12315".AsSpan(), one));
        Assert.Equal("net", one[0].Term.Id);
    }

    private static IEnumerable<string> Texts(System.Random random)
    {
        string[] pieces = [.. TestPacks.Set.Packs[0].Terms.SelectMany(term => term.Forms), "没有", "不", "，", "但是", "的", " ", "。", "师傅"];
        return Enumerable.Range(0, 15).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)])));
    }

    private static string Answers(Classification c) => System.Text.Json.JsonSerializer.Serialize(
        c with { RuleSet = TestPacks.Set.Reference, Suppressed = [.. c.Suppressed.OrderBy(rule => rule.RuleId, StringComparer.Ordinal)] }, DomainJson.Options.GetTypeInfo(typeof(Classification)));
}
