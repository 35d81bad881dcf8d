using Csat.Domain;

namespace Csat.Docs.Tests;

public sealed class RulesPageTests
{
    private static readonly Rule Invented = new(
        RuleId.Parse("TKT-01"), new("A | B.", "甲。"), RuleKind.Qualitative,
        new(new("Title", "标题"), "art. 1", new(new("Other", "其他"), "arts. 2, 3", new(new("Third", "第三份")))),
        [new("Given", "1", ValueOrigin.Source), new("Ours", "2", ValueOrigin.Default)], []);

    [Fact]
    public void The_rules_page_is_generated_from_the_catalogue() => Generated.IsFile("docs/rules.md", RulesPage.Write(RuleCatalog.All));

    [Fact]
    public void Every_rule_has_a_row_and_those_that_work_a_mark()
    {
        string page = RulesPage.Write(RuleCatalog.All);
        Assert.All(RuleCatalog.All, rule => Assert.Contains($"\n| {rule.Id}{(rule.IsImplemented ? " ✓" : string.Empty)} | ", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_not_yet_done_are_listed_by_id_with_the_count_of_their_chapter()
    {
        Rule done = Invented with { Id = RuleId.Parse("TKT-02"), ImplementedBy = ["Csat.Domain.ServiceGrade"] };
        Rule open = Invented with { Id = RuleId.Parse("TKT-03") };
        Rule other = done with { Id = RuleId.Parse("CAL-01") };
        string page = RulesPage.Write([Invented, done, open, other]);
        Assert.Contains("4 of them; 2 are carried out", page, StringComparison.Ordinal);
        Assert.Contains("全部 4 条管理规则；其中 2 条已由", page, StringComparison.Ordinal);
        Assert.Contains("\n| Tickets · 工单 (TKT) | 1 of 3 | TKT-01, TKT-03 |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| Recurring duties · 周期性工作 (CAL) | 1 of 1 | – |\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_marks_defaults_and_says_what_is_not_done_yet()
    {
        string page = RulesPage.Write([Invented]);
        Assert.Contains("\n## TKT · Tickets · 工单\n", page, StringComparison.Ordinal);
        Assert.Contains(
            "\n| TKT-01 | A \\| B. | 甲。 | [1] art. 1, 第 1 条<br>[2] arts. 2, 3, 第 2、3 条<br>[3] | qualitative | Given: 1<br>Ours: 2 † | not yet |\n", page, StringComparison.Ordinal);
        Assert.Contains("| `Csat.Domain.ByGrade<T>` |\n", RulesPage.Write([Invented with { ImplementedBy = ["Csat.Domain.ByGrade`1"] }]), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_numbered_once() => Assert.Contains(
        "\n## Sources · 出处\n\n1. Title<br>标题\n2. Other<br>其他\n3. Third<br>第三份\n\n## TKT",
        RulesPage.Write([Invented, Invented with { Id = RuleId.Parse("TKT-02") }]),
        StringComparison.Ordinal);
}
