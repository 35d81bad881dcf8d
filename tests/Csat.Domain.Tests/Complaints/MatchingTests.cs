using Csat.Domain.Complaints;
using FsCheck;
using FsCheck.Xunit;

namespace Csat.Domain.Tests;

/// <summary>How words are found: fold, spaces, word boundaries, shadowing, clauses and negation.</summary>
public sealed class MatchingTests
{
    [Theory]
    [InlineData("ＷｉＦｉ", "wifi")]
    [InlineData("網絡訊號", "网络讯号")]
    [InlineData("don\u2019t", "don't")]
    [InlineData("\u3000\u00A0", "  ")]
    public void Folding_is_character_by_character(string raw, string folded) => Assert.Equal(folded, string.Concat(raw.Select(CharFold.Of)));

    [Property]
    public bool Folding_twice_is_folding_once(char c) => CharFold.Of(CharFold.Of(c)) == CharFold.Of(c);

    [Fact]
    public void Every_character_folds_to_one_that_stays()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char folded = CharFold.Of((char)c);
            Assert.True(CharFold.Of(folded) == folded, $"U+{c:X4}");
        }
    }

    [Theory]
    [InlineData("没信号", "这里没 信　号啊", "没 信　号")]
    [InlineData("wifi慢", "WiFi 慢", "WiFi 慢")]
    [InlineData("wifi 慢", "wifi慢", "wifi慢")]
    [InlineData("no signal", "there is NO \n signal here", "NO \n signal")]
    [InlineData("退款", "退\u200B款", "退\u200B款")]
    [InlineData("late", "LATE.", "LATE")]
    [InlineData("12315", "打12315投诉", "12315")]
    [InlineData("deliver*", "never Delivered!", "Delivered")]
    public void A_form_is_found_as_people_write_it(string form, string text, string found) => Assert.Equal([("t0", found)], TestPacks.Matches(TestPacks.Words(form), text));

    [Theory]
    [InlineData("late", "plates later")]
    [InlineData("12315", "123150")]
    [InlineData("no signal", "nosignal")]
    [InlineData("deliver*", "undelivered")]
    [InlineData("信号", "信，号")]
    public void A_form_is_not_found_in_other_words(string form, string text) => Assert.Empty(TestPacks.Matches(TestPacks.Words(form), text));

    [Fact]
    public void The_longest_match_shadows_what_lies_inside_it()
    {
        Assert.Equal([("t1", "不满意")], TestPacks.Matches(TestPacks.Words("满意", "不满意"), "不满意"));
        Assert.Equal([("t0", "ab"), ("t1", "b c")], TestPacks.Matches(TestPacks.Words("ab", "b c"), "ab").Concat(TestPacks.Matches(TestPacks.Words("ab", "b c"), "b c")));
        Assert.Equal([("t0", "态度恶"), ("t1", "恶劣")], TestPacks.Matches(TestPacks.Words("态度恶", "恶劣"), "态度恶劣")); // partial overlaps both count
        Assert.Equal([("t0", "慢"), ("t1", "慢")], TestPacks.Matches(TestPacks.Words("慢", "慢"), "慢"));
        Assert.Equal([("t1", "不错")], TestPacks.Matches(TestPacks.Words("错", "不错"), "不错"));
    }

    [Theory]
    [InlineData("有噪音", true)]
    [InlineData("没有噪音", false)]
    [InlineData("没有什么噪音", false)]
    [InlineData("没有听说有这么大的噪音", true)] // too far
    [InlineData("没有，噪音", true)] // another clause
    [InlineData("没有\n噪音", true)]
    [InlineData("没有但是噪音", true)]
    [InlineData("没有、噪音", false)]
    [InlineData("不是没有噪音", true)] // twice
    [InlineData("不错噪音", true)] // no negator
    public void A_negation_cancels_in_its_clause_within_its_reach(string text, bool counts) =>
        Assert.Equal(counts ? [ComplaintCause.ProductQuality] : [], TestPacks.Classifier.Classify(text).Causes);

    [Theory]
    [InlineData("3.5没有噪音", false)]
    [InlineData("不.噪音", true)]
    [InlineData("没1,000噪音", true)] // six characters between them
    public void A_point_between_digits_ends_no_clause(string text, bool counts) =>
        Assert.Equal(counts, TestPacks.Classifier.Classify(text).Causes.Count == 1);

    [Fact]
    public void Near_asks_for_the_clause_the_distance_and_where_wanted_the_order()
    {
        Assert.Equal([ComplaintCause.NetworkSlow], TestPacks.Classifier.Classify("卡，网络慢").Causes);
        Assert.Equal([ComplaintCause.NetworkSlow], TestPacks.Classifier.Classify("慢得很的上网").Causes);
        Assert.Empty(TestPacks.Classifier.Classify("上网，慢").Causes);
        Assert.Empty(TestPacks.Classifier.Classify("上网一二三四五六七慢").Causes);
        Assert.Null(TestPacks.Classifier.Classify("工信部已经投诉到").ClaimedLevel);
    }

    [Property(MaxTest = 500)]
    public void The_automaton_finds_what_a_naive_search_finds(int seed)
    {
        var random = new System.Random(seed);
        string[] forms = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => NaiveSearch.RandomForm(random)).Where(form => FoldedForm.Of(form).Text.Length > 0)];
        if (forms.Length == 0)
        {
            return;
        }

        string text = NaiveSearch.RandomText(random, random.Next(0, 40));
        var scan = new Scan();
        scan.Read(text.AsSpan(), new Lexicon([TestPacks.Words(forms)]));
        var lexicon = new Lexicon([TestPacks.Words(forms)]);
        var found = scan.Found.Items.ToArray().SelectMany(one => lexicon.Patterns[one.Pattern].Terms.Select(term => (one.Start, one.End, Term: term))).OrderBy(hit => hit).ToArray();

        Assert.Equal(NaiveSearch.Find(forms, text).OrderBy(hit => hit), found);
    }

    [Property(MaxTest = 300)]
    public bool Every_piece_of_evidence_lies_in_the_raw_text_and_folds_to_a_form(int seed)
    {
        var random = new System.Random(seed);
        ComplaintTerm[] terms = [.. TestPacks.Set.Packs[0].Terms];
        string text = string.Concat(Enumerable.Range(0, 12).Select(_ => random.Next(3) == 0
            ? NaiveSearch.RandomText(random, 3)
            : string.Join(random.Next(2) == 0 ? " " : string.Empty, terms[random.Next(terms.Length)].Forms[0].Select(c => c.ToString()))));
        Classification c = TestPacks.Classifier.Classify(text);
        return c.Evidence.All(piece => terms.Single(term => term.Id == piece.TermId).Forms.Any(form => FoldedForm.Of(form) == FoldedForm.Of(piece.Span.Of(text))))
            && c.Evidence.Zip(c.Evidence.Skip(1), (one, two) => one.Span.Start <= two.Span.Start).All(isSorted => isSorted);
    }
}
