using System.Globalization;
using Csat.Domain.Complaints;
using FsCheck;
using FsCheck.Xunit;

namespace Csat.Domain.Tests;

/// <summary>Weighed words: each that a text holds adds its weights once, wherever it stands.</summary>
public sealed class CueTests
{
    private const string Start = """{"schemaVersion":1,"id":"cues","version":"1.0.0","locales":["zh-CN","en"],"policies":{"intent":{"margin":0.2,"threshold":0},"cause":{"threshold":0.1,"spread":0.5}},""";

    private const string Cues = Start + """
        "cues":[
         {"axis":"intent","base":{"complaint":0.1},"words":{
          "complaint":{"慢":0.6,"怎么":-0.2,"late":0.8,"deliver*":0.2},
          "inquiry":{"怎么":0.9,"怎么慢":-0.7,"吗?":0.5}}},
         {"axis":"cause","words":{
          "network-slow":{"慢":0.9},
          "network-outage":{"网":0.35,"断网":1.2},
          "late-delivery":{"late":0.5,"deliver*":0.4},
          "none":{"慢":0.2,"气死":1.5}}}]}
        """;

    private static readonly ComplaintClassifier Classifier = ComplaintRuleSet.Parse(Cues).Compile();

    [Theory]
    [InlineData("网慢", "Complaint", "NetworkSlow")]
    [InlineData("怎么办", "Inquiry", "")]
    [InlineData("网怎么慢", "Complaint", "NetworkSlow")] // 0.1 + 0.6 − 0.2 against 0.9 − 0.7: the phrase counts beside its words
    [InlineData("断网慢", "Complaint", "NetworkOutage")] // 1.55 against 0.9: further behind than the spread
    [InlineData("慢，气死", "Complaint", "")] // what speaks for no cause is more
    [InlineData("delivered late", "Complaint", "LateDelivery")]
    [InlineData("latex", null, "")]
    [InlineData("ok", null, "")]
    public void Weights_add_up(string text, string? intent, string causes)
    {
        Classification c = Classifier.Classify(text);

        Assert.Equal((intent, causes), (c.Intent?.ToString(), string.Join(",", c.Causes)));
    }

    [Fact]
    public void Nothing_of_them_found_is_nothing_found_and_the_base_says_nothing() => Assert.Equal(HumanReason.NothingFound, Classifier.Classify("你好").HumanReason);

    [Fact]
    public void A_word_counts_once_and_shows_where_it_stands_first()
    {
        Classification c = Classifier.Classify("慢 慢 慢");

        ComplaintEvidence[] pieces = [.. c.Evidence.Where(piece => piece.Axis == ComplaintAxis.Intent)];
        Assert.Equal([(null, 0.1), ("慢", 0.6)], pieces.Select(piece => (piece.TermId, piece.Contribution)).OrderBy(piece => piece.Contribution));
        Assert.Equal(new TextSpan(0, 1), pieces.Single(piece => piece.TermId == "慢").Span);
        Assert.All(pieces, piece => Assert.Equal((ComplaintEvidence.Cue, "cues"), (piece.RuleId, piece.Pack)));
    }

    [Fact]
    public void The_pieces_of_a_code_add_up_to_its_score()
    {
        foreach (string text in new[] { "网慢", "网怎么慢吗？", "断 网 了 慢", "delivered late, 怎么" })
        {
            Classification c = Classifier.Classify(text);
            foreach (ComplaintLabel label in c.Labels)
            {
                Assert.Equal(label.Score, c.Evidence.Where(piece => piece.Axis == label.Axis && piece.Code == label.Code).Sum(piece => piece.Contribution), 9);
            }
        }
    }

    [Fact]
    public void The_explanation_quotes_the_words_and_sums_up_the_others()
    {
        Classification c = Classifier.Classify("网怎么慢");

        Assert.Contains("Evidence: '慢' → intent complaint +0.6 (cue)\n", c.Explain(CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Evidence: all other words → intent complaint −0.1 (cue)\n", c.Explain(CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("其余用词", c.Explain(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_than_five_words_are_shown_for_an_answer()
    {
        string words = string.Join(",", Enumerable.Range(0, 20).Select(i => $"\"w{i}\":{(i + 1) / 100m}"));
        Classification c = ComplaintRuleSet.Parse(Start + "\"cues\":[{\"axis\":\"intent\",\"words\":{\"praise\":{" + words + "}}}]}").Compile()
            .Classify(string.Join(" ", Enumerable.Range(0, 20).Select(i => "w" + i)));

        Assert.Equal(["w15", "w16", "w17", "w18", "w19"], c.Evidence.Where(piece => piece.TermId is not null).Select(piece => piece.TermId));
        Assert.Equal(1.2, c.Evidence.Single(piece => piece.TermId is null).Contribution, 9);
    }

    [Fact]
    public void Weighed_words_neither_shadow_terms_nor_are_shadowed()
    {
        ComplaintPack terms = TestPacks.Words("网", "网慢得") with { Locales = ["zh-CN"] };
        ComplaintClassifier both = new ComplaintRuleSet(terms).Extend(Cues).Compile();
        ComplaintClassifier alone = new ComplaintRuleSet(terms).Compile();
        foreach (string text in new[] { "断网慢", "网慢得很", "网 怎么慢" })
        {
            Assert.Equal(Found(alone, text), Found(both, text));
            Assert.Equal(Classifier.Classify(text).Intent, both.Classify(text).Intent);
        }

        static TermMatch[] Found(ComplaintClassifier classifier, string text)
        {
            var matches = new TermMatch[10];
            return matches[..classifier.Match(text.AsSpan(), matches)];
        }
    }

    [Fact]
    public void Rules_and_words_add_up_and_a_cause_that_only_words_find_says_nothing_of_the_intent()
    {
        ComplaintClassifier classifier = TestPacks.Set.Extend(Cues).Compile();
        Classification c = classifier.Classify("断网慢");

        Assert.Equal(0.7, c.Labels.Single(label => label.Axis == ComplaintAxis.Intent).Score, 9); // 0.1 + 0.6
        Assert.Equal(1.4, classifier.Classify("上网慢").Labels.Single(label => label.Axis == ComplaintAxis.Intent).Score, 9); // and 0.7 for the cause that a rule finds
    }

    [Fact]
    public void Json_keeps_every_weight_and_the_hash_knows_them()
    {
        ComplaintRuleSet set = ComplaintRuleSet.Parse(Cues);
        ComplaintRuleSet again = ComplaintRuleSet.Parse(set.ToJson());

        Assert.Equal(set.ToJson(), again.ToJson());
        Assert.Equal(set.Reference, again.Reference);
        Assert.NotEqual(set.Sha256, ComplaintRuleSet.Parse(Cues.Replace("0.35", "0.46")).Sha256);
        Assert.Equal("Cause: 6 words", set.Packs[0].Cues[1].ToString());
        Assert.Equal("断网", set.Packs[0].Cues[1].Words[2].ToString());
    }

    [Theory]
    [InlineData("\"axis\":\"cause\"", "\"axis\":\"severity\"", "$.cues[1].axis", "intent, cause")]
    [InlineData("\"axis\":\"cause\"", "\"axis\":\"intent\"", "$.cues[1].axis", "one group for each axis")]
    [InlineData("\"none\":{", "\"nothing\":{", "$.cues[1].words['慢']", "legal: attitude, ")]
    [InlineData("0.35", "11", "$.cues[1].words['network-outage']['网']", "-10 to 10")]
    [InlineData("0.35", "0.12345", "$.cues[1].words['网'].network-outage", "four decimals")]
    [InlineData("\"断网\"", "\"网 \"", "$.cues[1].words['网 ']", "each word once")]
    [InlineData("\"气死\"", "\" \"", "$.cues[1].words[' ']", "not only spaces")]
    [InlineData("{\"complaint\":0.1}", "{\"none\":0.1}", "$.cues[0].base", "legal: inquiry, request")]
    [InlineData("{\"complaint\":0.1}", "{\"complaint\":\"a\"}", "$.cues[0].base.complaint", "-10 to 10")]
    public void What_can_not_be_is_a_finding_at_its_place(string right, string wrong, string path, string legal)
    {
        Assert.Contains(right, Cues, StringComparison.Ordinal);
        Finding[] findings = [.. TestPacks.FindingsOf(Cues.Replace(right, wrong))];

        Assert.Contains(findings, finding => finding.Path.StartsWith(path, StringComparison.Ordinal) && finding.Message.En.Contains(legal, StringComparison.Ordinal));
    }

    [Fact]
    public void Sets_that_share_a_pack_are_put_together_with_it_once()
    {
        ComplaintRuleSet words = ComplaintRuleSet.Parse(Cues);
        ComplaintRuleSet both = ComplaintRuleSet.Combine("all", "1.0.0", ComplaintRuleSet.Combine("one", "1.0.0", words, TestPacks.Set), words);

        Assert.Equal(["cues", "test.zh-CN"], both.Packs.Select(pack => pack.Id));
        Assert.Throws<FindingsException>(() => ComplaintRuleSet.Combine("all", "1.0.0", words, ComplaintRuleSet.Parse(Cues.Replace("0.35", "0.46"))));
    }

    [Property(MaxTest = 300)]
    public void A_score_is_the_sum_of_the_words_that_a_naive_search_finds(int seed)
    {
        var random = new System.Random(seed);
        string[] forms = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => NaiveSearch.RandomForm(random)).Where(form => FoldedForm.Of(form).Text.Length > 0).GroupBy(FoldedForm.Of).Select(same => same.First())];
        var cues = new ComplaintCues(ComplaintAxis.Intent, [.. forms.Select(form => new ComplaintCue(form, [new("praise", random.Next(1, 100) / 100m)]))]);
        string text = NaiveSearch.RandomText(random, random.Next(0, 60));
        ComplaintPack pack = new("x", "1.0.0", ["en"]) { Cues = [cues], Policy = new() { IntentThreshold = 0, IntentMargin = 0 } };

        decimal expected = cues.Words.Where(cue => NaiveSearch.Find([cue.Form], text).Any()).Sum(cue => cue.Weights[0].Weight);
        Classification c = new ComplaintRuleSet(pack).Compile().Classify(text);
        Assert.Equal((double)expected, c.Labels.Sum(label => label.Score), 9);
    }
}
