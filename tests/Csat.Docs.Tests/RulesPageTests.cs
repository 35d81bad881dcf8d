using Csat.Domain;

namespace Csat.Docs.Tests;

public sealed class RulesPageTests
{
    [Fact]
    public void The_rules_page_is_generated_from_the_catalogue() => Generated.IsFile("docs/rules.md", RulesPage.Write(RuleCatalog.All));

    [Fact]
    public void Every_rule_has_a_row() => Assert.All(
        RuleCatalog.All, rule => Assert.Contains($"\n| {rule.Id} | ", RulesPage.Write(RuleCatalog.All), StringComparison.Ordinal));

    [Fact]
    public void A_row_marks_defaults_and_says_what_is_not_done_yet()
    {
        var rule = new Rule(
            RuleId.Parse("TKT-01"), new("A | B.", "甲。"), RuleKind.Qualitative, new(new("Title", "标题"), "art. 1"),
            [new("Given", "1", ValueOrigin.Source), new("Ours", "2", ValueOrigin.Default)], []);
        Assert.Contains(
            "## TKT · Tickets · 工单", RulesPage.Write([rule]), StringComparison.Ordinal);
        Assert.Contains(
            "| TKT-01 | A \\| B. | 甲。 | Title, art. 1<br>标题，第 1 条 | qualitative | Given: 1<br>Ours: 2 † | not yet |\n", RulesPage.Write([rule]), StringComparison.Ordinal);
        Assert.Contains("| `Csat.Domain.ByGrade<T>` |\n", RulesPage.Write([rule with { ImplementedBy = ["Csat.Domain.ByGrade`1"] }]), StringComparison.Ordinal);
    }
}
