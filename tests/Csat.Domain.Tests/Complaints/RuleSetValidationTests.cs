using Csat.TestKit;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>Planted faults are found, each once, and no others.</summary>
public sealed class RuleSetValidationTests
{
    /// <summary>What a fault is planted by: changes to a pack, with a number that makes its names its own.</summary>
    private static readonly Dictionary<RuleSetFault, Func<ComplaintPack, int, ComplaintPack>> Planters = new()
    {
        [RuleSetFault.DuplicateId] = (pack, n) => WithRules(pack, Good(n, 'a'), Good(n, 'b') with { Id = Good(n, 'a').Id }),
        [RuleSetFault.UnknownCode] = (pack, n) => WithRules(pack, Good(n, 'a') with { Code = "weather" }),
        [RuleSetFault.UnknownTerm] = (pack, n) => WithRules(pack, Good(n, 'a') with { When = new AnyCondition([Has(Term(n, 'a')), Has("nowhere")]) }),
        [RuleSetFault.UnreachableRule] = (pack, n) => WithTerms(WithRules(pack, Good(n, 'a') with { When = new AllCondition([Has(Term(n, 'a')), Has("nil" + n)]), Match = [] }), new ComplaintTerm("nil" + n, ["无奈" + n], TermNegation.Ignored)) with { NotNegators = [.. pack.NotNegators, "无奈" + n] },
        [RuleSetFault.Conflict] = (pack, n) => WithRules(pack, Good(n, 'a') with { Axis = ComplaintAxis.ClaimedLevel, Code = "repeat" }, Good(n, 'b') with { Axis = ComplaintAxis.ClaimedLevel, Code = "regulator" }),
        [RuleSetFault.Contradiction] = (pack, n) => WithRules(pack, Good(n, 'a') with { When = new AllCondition([Has(Term(n, 'a')), new NoneCondition([Has(Term(n, 'a'))])]), Match = [] }),
        [RuleSetFault.RedundantRule] = (pack, n) => WithRules(pack, Good(n, 'a'), Good(n, 'b') with { When = new AnyCondition([Has(Term(n, 'a'))]), Match = Good(n, 'a').Match }),
        [RuleSetFault.ShadowedForm] = (pack, n) => WithRules(Replaced(pack, n, 'a', "词" + n + "甲", "詞" + n + "甲"), Good(n, 'a')),
        [RuleSetFault.OpposingGroups] = (pack, n) => WithTerms(WithRules(pack, Good(n, 'a'), Good(n, 'b') with { When = new AllCondition([Has("pro" + n), Has("con" + n)]), Match = [] }), new ComplaintTerm("pro" + n, ["两可" + n], TermNegation.Cancels), new ComplaintTerm("con" + n, ["两可" + n], TermNegation.Creates)),
        [RuleSetFault.BareCharacter] = (pack, n) => WithRules(Replaced(pack, n, 'a', ((char)('\u4E8C' + n)).ToString()), Good(n, 'a') with { Match = [new(((char)('\u4E8C' + n)).ToString(), ComplaintFacts.Unknown)] }),
        [RuleSetFault.MissingExample] = (pack, n) => WithRules(pack, Good(n, 'a') with { NoMatch = [] }),
        [RuleSetFault.FailingExample] = (pack, n) => WithRules(pack, Good(n, 'a') with { NoMatch = [new("有词" + n + "甲", ComplaintFacts.Unknown)] }),
        [RuleSetFault.ExpiredDates] = (pack, n) => WithRules(pack, Good(n, 'a') with { EffectiveTo = new LocalDate(2025, 12, 31) }),
        [RuleSetFault.UnusedTerm] = (pack, n) => WithTerms(pack, new ComplaintTerm("spare" + n, ["闲置" + n], TermNegation.Ignored)),
    };

    /// <summary>Some faults come with another one by their nature: what can never hold can have no example that does.</summary>
    private static readonly Dictionary<RuleSetFault, RuleSetFault[]> Companions = new()
    {
        [RuleSetFault.UnreachableRule] = [RuleSetFault.MissingExample, RuleSetFault.OpposingGroups],
        [RuleSetFault.Contradiction] = [RuleSetFault.MissingExample],
        [RuleSetFault.OpposingGroups] = [RuleSetFault.MissingExample],
    };

    [Property(MaxTest = 100)]
    public void As_many_faults_as_are_planted_are_found_and_none_is_false(int mask)
    {
        RuleSetFault[] planted = [.. Planters.Keys.Where((_, i) => (mask >> i & 1) == 1)];
        IReadOnlyList<RuleSetFinding> findings = Planted(planted).Validate(new LocalDate(2026, 11, 1));
        Assert.Equal(
            planted.Concat(planted.SelectMany(fault => Companions.TryGetValue(fault, out RuleSetFault[]? more) ? more : [])).OrderBy(fault => fault.Id(), StringComparer.Ordinal),
            findings.Select(finding => finding.Fault));
    }

    [Fact]
    public void Every_finding_is_told_in_both_languages_with_its_place()
    {
        IReadOnlyList<RuleSetFinding> findings = Planted([.. Planters.Keys]).Validate(new LocalDate(2026, 11, 1));
        BilingualContract.Holds(findings.Select(finding => new LocalizedText(System.Text.RegularExpressions.Regex.Replace(finding.Finding.Message.En, "'[^']*'", "''"), finding.Finding.Message.Zh))); // what is quoted is Chinese
        Assert.All(findings, finding => Assert.Matches(@"^\$\.(terms|rules)\[\d+\]", finding.Finding.Path));
        Assert.All(findings, finding => Assert.StartsWith(finding.Id + " $", finding.ToString(), StringComparison.Ordinal));
        Assert.Equal("CR004", findings.Single(finding => finding.Fault == RuleSetFault.Conflict).Id);
    }

    [Fact]
    public void The_witness_of_a_conflict_makes_both_rules_hold()
    {
        ComplaintRuleSet set = Planted([RuleSetFault.Conflict]);
        RuleSetFinding conflict = Assert.Single(set.Validate());
        ComplaintClassifier classifier = set.Compile();
        Assert.Equal(2, set.Rules.Count(rule => rule.Axis == ComplaintAxis.ClaimedLevel && classifier.Holds(rule, conflict.Witness!, ComplaintFacts.Unknown)));
    }

    [Fact]
    public void A_rule_that_another_always_goes_before_is_unreachable()
    {
        ComplaintPack pack = WithRules(
            Base(), Good(1, 'a') with { Axis = ComplaintAxis.ClaimedLevel, Code = "repeat", When = new AllCondition([Has(Term(1, 'a')), Has(Term(1, 'b'))]), Match = [new("词1甲词1乙", ComplaintFacts.Unknown)] },
            Good(1, 'b') with { Axis = ComplaintAxis.ClaimedLevel, Code = "regulator", Priority = 5 });
        RuleSetFinding found = Assert.Single(new ComplaintRuleSet(pack).Validate());
        Assert.Equal((RuleSetFault.UnreachableRule, "$.rules[0]"), (found.Fault, found.Finding.Path));
    }

    [Theory]
    [InlineData(FactOperator.Ge, 3, FactOperator.Lt, 3, true)]
    [InlineData(FactOperator.Ge, 3, FactOperator.Le, 3, false)]
    [InlineData(FactOperator.Gt, 3, FactOperator.Lt, 4, false)]
    [InlineData(FactOperator.Eq, 3, FactOperator.Ne, 3, true)]
    [InlineData(FactOperator.Eq, 3, FactOperator.Eq, 4, true)]
    public void Facts_that_would_be_two_things_at_once_are_a_contradiction(FactOperator one, int first, FactOperator two, int second, bool isOne)
    {
        ComplaintPack pack = WithRules(Base(), Good(1, 'a') with
        {
            When = new AllCondition([Has(Term(1, 'a')), Fact(one, first), Fact(two, second)]),
            Match = [],
        });
        Assert.Equal(isOne, new ComplaintRuleSet(pack).Validate().Any(found => found.Fault == RuleSetFault.Contradiction));

        static FactCondition Fact(FactOperator how, int value) => new("previousContacts", how, [FactValue.Of(value)]);
    }

    [Fact]
    public void A_table_without_a_default_row_has_gaps()
    {
        ComplaintPack pack = Base() with { Departments = new([.. DepartmentTable.Standard.Rows.Where(row => !row.IsDefault)]) };
        Assert.Equal(["no row for 'other', and no default row", "no row for 'none', and no default row"], new ComplaintRuleSet(pack).Validate().Select(found => found.Finding.Message.En));
        Assert.Contains("CR005", Assert.Throws<InvalidOperationException>(() => new ComplaintRuleSet(pack).Compile()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_with_rules_in_one_language_only_lacks_its_twin()
    {
        ComplaintPack zh = WithRules(Base(), Good(1, 'a'), Good(1, 'b') with { Code = "attitude" });
        var en = new ComplaintPack("base.en", "1.0.0", ["en"])
        {
            Terms = [new("late", ["late"], TermNegation.Ignored)],
            Rules = [new("cause.late", ComplaintAxis.Cause, "late-visit", Has("late")) { Match = [new("late", ComplaintFacts.Unknown)], NoMatch = [new("early", ComplaintFacts.Unknown)] }],
        };
        RuleSetFinding found = Assert.Single(ComplaintRuleSet.Combine("both", "1.0.0", new(zh), new(en)).Validate());
        Assert.Equal((RuleSetFault.MissingTwin, "$.packs[0].rules[1]", "'attitude' has rules, but none in en"), (found.Fault, found.Finding.Path, found.Finding.Message.En));
    }

    [Fact]
    public void Weights_that_never_reach_the_threshold_are_found() =>
        Assert.Equal(RuleSetFault.WeakWeight, Assert.Single(new ComplaintRuleSet(WithRules(Base(), Good(1, 'a') with { Weight = 0.4m })).Validate()).Fault);

    [Fact]
    public void Past_its_limit_a_check_is_undecided_and_never_all_right()
    {
        AnyCondition either = new([Has(Term(1, 'a')), Has(Term(1, 'b')), Has(Term(2, 'a'))]);
        ComplaintPack pack = WithRules(Base(), Good(1, 'a') with { When = new AllCondition([.. Enumerable.Repeat(either, 8)]) });
        Assert.Equal(RuleSetFault.Undecided, Assert.Single(new ComplaintRuleSet(pack).Validate(), found => found.Fault != RuleSetFault.UnusedTerm).Fault);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_found_as_well() =>
        Assert.Equal("CR000", Assert.Single(ComplaintRuleSet.Validate("{")).Id);

    [Fact]
    public void The_test_pack_has_no_findings() => Assert.Empty(ComplaintRuleSet.Validate(TestPacks.Telecom, new LocalDate(2026, 11, 1)));

    private static ComplaintRuleSet Planted(RuleSetFault[] faults)
    {
        ComplaintPack pack = Base();
        for (int i = 0; i < faults.Length; i++)
        {
            pack = Planters[faults[i]](pack, i);
        }

        return new ComplaintRuleSet(pack);
    }

    private static ComplaintPack Base() => new("base.zh-CN", "1.0.0", ["zh-CN"]) { Negators = [new(["没"], 3)] };

    private static string Term(int n, char which) => $"t{n}{which}";

    private static TermCondition Has(string term) => new([term]);

    private static ComplaintRule Good(int n, char which) => new($"r{n}{which}", ComplaintAxis.Cause, "late-visit", Has(Term(n, which)))
    {
        Match = [new($"有词{n}{(which == 'a' ? "甲" : "乙")}", ComplaintFacts.Unknown)],
        NoMatch = [new("无关", ComplaintFacts.Unknown)],
    };

    /// <summary>Adds rules, and the terms that they name and that are not there yet.</summary>
    private static ComplaintPack WithRules(ComplaintPack pack, params ComplaintRule[] rules)
    {
        string[] named = [.. rules.SelectMany(rule => Complaints.ConditionTerms.Of(rule.When, string.Empty)).Select(term => term.Id).Distinct().Where(id => id[0] == 't' && pack.Terms.All(term => term.Id != id))];
        ComplaintTerm[] terms = [.. named.Select(id => new ComplaintTerm(id, [$"词{id.Substring(1, id.Length - 2)}{(id[id.Length - 1] == 'a' ? "甲" : "乙")}"], TermNegation.Ignored))];
        return WithTerms(pack with { Rules = [.. pack.Rules, .. rules] }, terms);
    }

    private static ComplaintPack WithTerms(ComplaintPack pack, params ComplaintTerm[] terms) => pack with { Terms = [.. pack.Terms, .. terms] };

    private static ComplaintPack Replaced(ComplaintPack pack, int n, char which, params string[] forms) => WithTerms(pack, new ComplaintTerm(Term(n, which), forms, TermNegation.Ignored));
}
