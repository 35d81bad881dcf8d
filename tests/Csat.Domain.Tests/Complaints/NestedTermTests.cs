using Csat.Domain.Complaints;
using FsCheck;
using FsCheck.Xunit;

namespace Csat.Domain.Tests;

/// <summary>Terms that count inside the longer forms of other terms.</summary>
public sealed class NestedTermTests
{
    private static readonly ComplaintPack Pack = new("nested", "1.0.0", ["zh-CN"])
    {
        Terms =
        [
            Nested("many", "第三次"), Nested("repair", "报修"), new("again", ["第三次报修"], TermNegation.Ignored), Nested("fault", "坏", "坏了"),
            new("noisy", ["坏了声音"], TermNegation.Ignored), Nested("have", "有"), new("silent", ["没有声音"], TermNegation.Ignored), Nested("wrong", "错"), new("fine", ["真不错啊"], TermNegation.Ignored),
            Nested("late", "late"), new("too-late", ["is late again", "very late"], TermNegation.Ignored), Nested("slow", "慢") with { Negation = TermNegation.Cancels }, new("way", ["网慢得"], TermNegation.Ignored),
        ],
        Negators = [new(["没有", "不"], 4)],
        NotNegators = ["不错"],
    };

    [Theory]
    [InlineData("这已经是第三次报修了", "many 第三次|again 第三次报修|repair 报修")]
    [InlineData("第 三 次\u3000报 修", "many 第 三 次|again 第 三 次\u3000报 修|repair 报 修")]
    [InlineData("报修", "repair 报修")]
    public void A_nested_term_counts_inside_a_longer_form_of_another_term(string text, string found) => Assert.Equal(Sorted(found.Split('|')), Found(Pack, text));

    [Theory]
    [InlineData("坏了声音", "noisy 坏了声音|fault 坏了")] // 坏 lies in 坏了, which is the same term
    [InlineData("没有声音", "silent 没有声音")] // 有 lies in a negator
    [InlineData("真不错啊", "fine 真不错啊")] // 错 lies in a form that is nothing
    public void A_nested_term_does_not_count_in_its_own_longer_form_in_a_negator_or_in_nothing(string text, string found) => Assert.Equal(Sorted(found.Split('|')), Found(Pack, text));

    [Fact]
    public void A_term_that_is_not_nested_stays_hidden()
    {
        ComplaintPack pack = Pack with { Terms = [.. Pack.Terms.Select(term => term with { IsNested = false })] };
        Assert.Equal(["again 第三次报修"], Found(pack, "第三次报修"));
    }

    [Theory]
    [InlineData("is late again", true)]
    [InlineData("very late", true)]
    [InlineData("very latex", false)]
    public void Words_have_their_boundaries_inside_longer_forms_too(string text, bool isFound) => Assert.Equal(isFound, Found(Pack, text).Contains("late late"));

    [Fact]
    public void A_nested_term_is_negated_by_what_stands_before_it_and_its_clause_is_its_own()
    {
        Assert.Equal(["way 网慢得"], Found(Pack, "不网慢得"));
        Assert.Equal(["slow 慢", "way 网慢得"], Found(Pack, "不，网慢得"));
    }

    [Fact]
    public void Two_terms_inside_one_form_are_near_each_other()
    {
        ComplaintPack pack = Pack with
        {
            Rules = [new("repeat", ComplaintAxis.ClaimedLevel, "repeat", new NearCondition(["many"], ["repair"], 3)), new("fault", ComplaintAxis.Cause, "repeat-fault", new TermCondition(["again"]))],
        };
        Classification c = new ComplaintRuleSet(pack).Compile().Classify("这已经是第三次报修了");
        Assert.Equal((ClaimedLevel.Repeat, ComplaintCause.RepeatFault), (c.ClaimedLevel, c.Causes.Single()));
        Assert.Equal(["第三次", "第三次报修", "报修"], c.Evidence.OrderBy(piece => piece.Span.Start).ThenBy(piece => piece.Span.Length).Select(piece => piece.Span.Of(c.Text)));
        Assert.Contains("'报修'", c.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_an_own_file_adds_hides_the_term_like_its_other_forms()
    {
        ComplaintRuleSet own = new ComplaintRuleSet(Pack).Extend(new ComplaintPack("own", "1.0.0", ["zh-CN"])
        {
            Terms = [new("repair", ["上门报修"], TermNegation.Ignored)],
        });
        Assert.Equal(["repair 上门报修"], Found(own, "上门报修"));
        Assert.Equal(["repair 报修"], Found(own, "报修"));
    }

    [Fact]
    public void Nested_is_kept_in_json_and_in_the_hash()
    {
        var set = new ComplaintRuleSet(Pack);
        ComplaintRuleSet again = ComplaintRuleSet.Parse(set.ToJson());
        Assert.Equal(set.Packs[0].Terms.Select(term => term.IsNested), again.Packs[0].Terms.Select(term => term.IsNested));
        Assert.Equal(set.Sha256, again.Sha256);
        Assert.NotEqual(set.Sha256, new ComplaintRuleSet(Pack with { Terms = [.. Pack.Terms.Select(term => term with { IsNested = false })] }).Sha256);
        Assert.Equal("$.terms[0].nested", TestPacks.FindingsOf("""{"schemaVersion":1,"id":"x","version":"1.0.0","locales":["en"],"terms":[{"id":"a","forms":["a"],"nested":"yes"}]}""")[0].Path);
    }

    [Property(MaxTest = 1000)]
    public void Nested_terms_are_found_as_a_naive_search_finds_them(int seed)
    {
        var random = new System.Random(seed);
        ComplaintPack pack = RandomPack(random);
        string text = NaiveSearch.RandomText(random, random.Next(0, 40));
        Assert.Equal(
            NaiveSearch.Find(pack, text).OrderBy(hit => hit.Start).ThenBy(hit => -hit.End).ThenBy(hit => hit.Term, StringComparer.Ordinal),
            Matches(new ComplaintRuleSet(pack), text).OrderBy(hit => hit.Start).ThenBy(hit => -hit.End).ThenBy(hit => hit.Term, StringComparer.Ordinal));
    }

    [Property(MaxTest = 1000)]
    public void Near_holds_exactly_where_two_matches_are_near(int seed, bool sameClause, bool isOrdered)
    {
        var random = new System.Random(seed);
        ComplaintPack pack = RandomPack(random) with { ClauseBreaks = [] };
        int max = random.Next(0, 6);
        var rule = new ComplaintRule("near", ComplaintAxis.Cause, "other", new NearCondition(["t0"], ["t1"], max, sameClause, isOrdered));
        ComplaintClassifier classifier = new ComplaintRuleSet(pack with { Rules = [rule] }).Compile();
        string text = NaiveSearch.RandomText(random, random.Next(0, 40));
        (int Start, int End, string Term)[] hits = [.. NaiveSearch.Find(pack, text)];
        bool isNear = hits.Any(one => hits.Any(two =>
            ((one.Term == "t0" && two.Term == "t1") || (!isOrdered && one.Term == "t1" && two.Term == "t0"))
            && two.Start >= one.End && two.Start - one.End <= max
            && (!sameClause || NaiveSearch.ClauseAt(text, one.Start) == NaiveSearch.ClauseAt(text, two.Start))));

        Assert.Equal(isNear, classifier.Holds(classifier.RuleSet.Rules[0], text, ComplaintFacts.Unknown));
    }

    [Theory]
    [InlineData("没")]
    [InlineData("没有")]
    [InlineData("没信号")]
    public void A_hostile_text_costs_in_proportion_to_its_length(string piece)
    {
        var pack = new ComplaintPack("hostile", "1.0.0", ["zh-CN"])
        {
            Terms = [.. new[] { "没", "没没", "没没没", "没没没没", "没没没没没没没没", "没有", "没有没", "没信号没信号", "信号" }.Select((form, i) => Nested("t" + i, form))],
        };
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.InRange(new ComplaintRuleSet(pack).Compile().StepsOf(text), text.Length, 150L * text.Length);
    }

    private static ComplaintTerm Nested(string id, params string[] forms) => new(id, forms, TermNegation.Ignored) { IsNested = true };

    private static ComplaintPack RandomPack(System.Random random) => new("random", "1.0.0", ["zh-CN", "en"])
    {
        Terms = [.. Enumerable.Range(0, random.Next(2, 8)).Select(i => new ComplaintTerm("t" + i, Forms(random, 1, 4), TermNegation.Ignored) { IsNested = random.Next(3) > 0 })],
        Negators = random.Next(2) == 0 ? [] : [new(Forms(random, 1, 2), 3)],
        NotNegators = random.Next(2) == 0 ? [] : Forms(random, 0, 2),
        ClauseBreaks = random.Next(3) > 0 ? [] : Forms(random, 1, 1),
    };

    private static string[] Forms(System.Random random, int least, int most)
    {
        var forms = new List<string>();
        for (int count = random.Next(least, most + 1); forms.Count < count;)
        {
            string form = NaiveSearch.RandomForm(random);
            if (FoldedForm.Of(form).Text.Length > 0)
            {
                forms.Add(form);
            }
        }

        return [.. forms];
    }

    private static IEnumerable<(int Start, int End, string Term)> Matches(ComplaintRuleSet set, string text)
    {
        var matches = new TermMatch[4000];
        int count = set.Compile().Match(text.AsSpan(), matches);
        return matches.Take(count).Select(match => (match.Span.Start, match.Span.Start + match.Span.Length, match.Term.Id));
    }

    private static string[] Found(ComplaintPack pack, string text) => Found(new ComplaintRuleSet(pack), text);

    private static string[] Found(ComplaintRuleSet set, string text) => Sorted(Matches(set, text).Select(hit => hit.Term + " " + text[hit.Start..hit.End]));

    private static string[] Sorted(IEnumerable<string> found) => [.. found.OrderBy(words => words, StringComparer.Ordinal)];
}
