using System.Text.RegularExpressions;
using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class RuleCatalogTests
{
    private static readonly string[] Documents =
    [
        "China Mobile, customer-satisfaction improvement training, 2011",
        "Telecom industry customer-satisfaction management measures",
        "China Mobile, customer-satisfying service: objectives, process management, service effectiveness",
        "China Telecom, research on the customer-service management system (2008–2009 figures)",
        "Customer-service management, study notes",
        "China Telecom, public-customer installation and maintenance service measures (provisional), 2010-12",
        "Commercial banks, customer service: problems and advice",
        "Property developer, customer-service management process",
        "Kuaiyidian (appliance after-sales), service KPIs and satisfaction improvement, 2012",
    ];

    [Theory]
    [InlineData("GRD", 20)]
    [InlineData("ORG", 14)]
    [InlineData("CB", 11)]
    [InlineData("SUR", 11)]
    [InlineData("TKT", 19)]
    [InlineData("MSG", 3)]
    [InlineData("CMP", 20)]
    [InlineData("REL", 14)]
    [InlineData("IMP", 23)]
    [InlineData("SAT", 16)]
    [InlineData("KPI", 13)]
    [InlineData("INC", 15)]
    [InlineData("SLA", 19)]
    [InlineData("ESC", 10)]
    [InlineData("CAL", 10)]
    public void A_chapter_has_all_its_rules(string chapter, int count) => Assert.Equal(
        Enumerable.Range(1, count).Select(number => $"{chapter}-{number:00}"),
        RuleCatalog.All.Where(rule => rule.Id.Chapter == chapter).Select(rule => rule.Id.ToString()));

    [Fact]
    public void There_are_no_rules_beside_the_chapters() => Assert.Equal(218, RuleCatalog.All.Count);

    [Fact]
    public void Entries_are_ordered_by_id_and_each_id_comes_once() =>
        Assert.All(RuleCatalog.All.Zip(RuleCatalog.All.Skip(1)), pair => Assert.True(pair.First.Id < pair.Second.Id, $"{pair.First.Id} before {pair.Second.Id}"));

    [Fact]
    public void Every_entry_is_written_in_both_languages_and_cites_a_source() => Assert.All(RuleCatalog.All, rule =>
    {
        BilingualContract.Holds(rule.Statement);
        for (RuleSource? source = rule.Source; source is not null; source = source.Also)
        {
            BilingualContract.Holds(source.Title);
            Assert.Contains(source.Title.En, Documents);
            Assert.Matches(@"^(|art\. [1-9][0-9]*|arts\. [1-9][0-9]*(, [1-9][0-9]*)+)$", source.Article ?? string.Empty);
            Assert.NotEqual(string.Empty, source.Article);
        }

        Assert.NotEqual(default, rule.Id);
        Assert.EndsWith(".", rule.Statement.En, StringComparison.Ordinal);
        Assert.EndsWith("。", rule.Statement.Zh, StringComparison.Ordinal);
    });

    [Fact]
    public void No_two_rules_say_the_same()
    {
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Statement.En).Distinct().Count());
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Statement.Zh).Distinct().Count());
    }

    [Fact]
    public void Chinese_statements_are_punctuated_in_full_width() => Assert.All(
        RuleCatalog.All, rule => Assert.DoesNotMatch(@"[\u4e00-\u9fff”][,;:?!()]|[,;:?!()][\u4e00-\u9fff“]|[,;:?!]$", rule.Statement.Zh));

    [Fact]
    public void Parameters_are_named_once_and_have_a_value() => Assert.All(RuleCatalog.All, rule =>
    {
        Assert.Equal(rule.Parameters.Count, rule.Parameters.Select(parameter => parameter.Name).Distinct().Count());
        Assert.All(rule.Parameters, parameter =>
        {
            Assert.Matches("^[A-Z][A-Za-z0-9]+$", parameter.Name);
            Assert.Equal(parameter.Value.Trim(), parameter.Value);
            Assert.NotEqual(string.Empty, parameter.Value);
        });
    });

    [Fact]
    public void A_lost_number_is_never_passed_off_as_given() => Assert.All(
        RuleCatalog.All.Where(rule => rule.Kind == RuleKind.Lost),
        rule => Assert.All(rule.Parameters, parameter => Assert.Equal(ValueOrigin.Default, parameter.Origin)));

    [Fact]
    public void Every_entry_is_found_by_its_id() => Assert.All(RuleCatalog.All, rule =>
    {
        Assert.Same(rule, RuleCatalog.Find(rule.Id));
        Assert.Same(rule, RuleCatalog.Find(rule.Id.ToString()));
        Assert.True(RuleCatalog.TryFind(rule.Id, out Rule? found));
        Assert.Same(rule, found);
    });

    [Fact]
    public void A_rule_explains_itself()
    {
        Rule rule = RuleCatalog.Find("INC-01");
        Assert.Equal(RuleKind.Exact, rule.Kind);
        Assert.Equal([new RuleParameter("MinimumSatisfactionWeight", "30 %", ValueOrigin.Source)], rule.Parameters);
        Assert.True(rule.IsImplemented);
        Assert.False((rule with { ImplementedBy = [] }).IsImplemented);
        Assert.Contains("30 %", rule.Statement.In(Cultures.English), StringComparison.Ordinal);
        Assert.Contains("30%", rule.Statement.In(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_can_cite_two_documents()
    {
        RuleSource source = RuleCatalog.Find("ORG-04").Source;
        Assert.Equal("art. 13", source.Article);
        Assert.StartsWith("Kuaiyidian", source.Also!.Title.En, StringComparison.Ordinal);
        Assert.Null(source.Also.Also);
    }

    [Theory]
    [InlineData("ESC-01", "Level1", "dispatch and information")]
    [InlineData("REL-03", "Red", "dissatisfied, or an open conflict; wins over the others")]
    [InlineData("SLA-10", "HalfMonth", "15 calendar days")]
    [InlineData("INC-14", "Events", "none preset")]
    [InlineData("ESC-05", "Together", "the earlier of ESC-04 and ESC-05, one exchange an order")]
    public void What_the_source_leaves_open_or_contradicts_is_settled_by_a_value_marked_as_ours(string id, string name, string value) =>
        Assert.Contains(new RuleParameter(name, value, ValueOrigin.Default), RuleCatalog.Find(id).Parameters);

    [Fact]
    public void An_unknown_rule_is_refused_with_the_reach_of_its_chapter_or_the_chapters()
    {
        Refuses<KeyNotFoundException>(() => RuleCatalog.Find("GRD-99"), null, "'GRD-99'", "GRD-01 to GRD-20.");
        Refuses<KeyNotFoundException>(() => RuleCatalog.Find("ZZZZ-01"), null, "'ZZZZ-01'", "the chapters CAL, CB, CMP, ESC, GRD, IMP, INC, KPI, MSG, ORG, REL, SAT, SLA, SUR, TKT.");
        Refuses<KeyNotFoundException>(() => RuleCatalog.Find(default(RuleId)), null, "''");
        Refuses<FormatException>(() => RuleCatalog.Find("inc-01"), null, "'inc-01'");
        Refuses<ArgumentNullException>(() => RuleCatalog.Find(null!), "text");
    }

    [Fact]
    public void The_catalogue_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<Rule>)RuleCatalog.All)[0] = RuleCatalog.All[1]);
}
