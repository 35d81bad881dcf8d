using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class RuleCatalogTests
{
    [Fact]
    public void Entries_are_ordered_by_id_and_each_id_comes_once() =>
        Assert.All(RuleCatalog.All.Zip(RuleCatalog.All.Skip(1)), pair => Assert.True(pair.First.Id < pair.Second.Id, $"{pair.First.Id} before {pair.Second.Id}"));

    [Fact]
    public void Every_entry_is_written_in_both_languages_and_cites_a_source() => Assert.All(RuleCatalog.All, rule =>
    {
        BilingualContract.Holds(rule.Statement);
        BilingualContract.Holds(rule.Source.Title);
        Assert.NotEqual(default, rule.Id);
        Assert.True(rule.Source.Article is null || rule.Source.Article.Length > 0, $"{rule.Id}: an empty article");
        Assert.EndsWith(".", rule.Statement.En, StringComparison.Ordinal);
        Assert.EndsWith("。", rule.Statement.Zh, StringComparison.Ordinal);
    });

    [Fact]
    public void Parameters_are_named_once_and_have_a_value() => Assert.All(RuleCatalog.All, rule =>
    {
        Assert.Equal(rule.Parameters.Count, rule.Parameters.Select(parameter => parameter.Name).Distinct().Count());
        Assert.All(rule.Parameters, parameter => Assert.False(string.IsNullOrWhiteSpace(parameter.Name) || string.IsNullOrWhiteSpace(parameter.Value)));
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
    public void An_unknown_rule_is_refused_with_the_rules_of_its_chapter()
    {
        Refuses<KeyNotFoundException>(() => RuleCatalog.Find("GRD-99"), null, "'GRD-99'", "GRD-01, GRD-03");
        Refuses<KeyNotFoundException>(() => RuleCatalog.Find("ZZZZ-01"), null, "'ZZZZ-01'", "other chapters");
        Refuses<KeyNotFoundException>(() => RuleCatalog.Find(default(RuleId)), null, "''");
        Refuses<FormatException>(() => RuleCatalog.Find("inc-01"), null, "'inc-01'");
        Refuses<ArgumentNullException>(() => RuleCatalog.Find(null!), "text");
    }

    [Fact]
    public void The_catalogue_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<Rule>)RuleCatalog.All)[0] = RuleCatalog.All[1]);
}
