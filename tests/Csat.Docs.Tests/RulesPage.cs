using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Csat.Domain;

namespace Csat.Docs.Tests;

/// <summary>Writes <c>docs/rules.md</c> from the catalogue.</summary>
internal static class RulesPage
{
    /// <summary>The whole page.</summary>
    public static string Write(IReadOnlyList<Rule> rules)
    {
        var page = new StringBuilder();
        page.Append("# Rules · 规则目录\n\n");
        page.Append("<!-- Generated from RuleCatalog. To update: ").Append(Generated.HowToUpdate).Append(" -->\n\n");
        page.Append(Invariant($"The catalogue has {rules.Count} rules; {Implemented(rules)} are carried out by a public member. "));
        page.Append("`RuleCatalog.Find(\"INC-01\")` gives an entry in code, and every verdict names the ids of its rules.\n\n");
        page.Append(Invariant($"目录现有 {rules.Count} 条规则，其中 {Implemented(rules)} 条已由公开成员实现。"));
        page.Append("`RuleCatalog.Find(\"INC-01\")` 可在代码中取得条目；每个判定结果都给出所依据的规则编号。\n\n");
        page.Append("Kind: **exact**, the source gives the figure; **qualitative**, the source gives the idea and the figure is this library's default; ");
        page.Append("**template**, the source gives a form; **lost**, the figure is lost in the source. Values marked † are this library's defaults.\n\n");
        page.Append("类型：**exact** 出处给出数值；**qualitative** 出处只给出要求，数值为本库默认；**template** 出处给出表单或话术；**lost** 出处数值缺失。带 † 的数值为本库默认值。\n");
        foreach ((string chapter, LocalizedText title) in RuleChapters.All)
        {
            List<Rule> entries = [.. rules.Where(rule => rule.Id.Chapter == chapter)];
            if (entries.Count > 0)
            {
                page.Append(Invariant($"\n## {chapter} · {title.En} · {title.Zh}\n\n"));
                page.Append("| rule | statement | 内容 | source | kind | values | carried out by |\n|---|---|---|---|---|---|---|\n");
                entries.ForEach(rule => page.Append(Row(rule)));
            }
        }

        return page.ToString();
    }

    /// <summary>How many rules a public member carries out.</summary>
    public static int Implemented(IReadOnlyList<Rule> rules) => rules.Count(rule => rule.IsImplemented);

    private static string Row(Rule rule)
    {
        string[] cells =
        [
            rule.Id.ToString(),
            rule.Statement.En,
            rule.Statement.Zh,
            Source(rule.Source),
            rule.Kind.ToString().ToLowerInvariant(),
            string.Join("<br>", rule.Parameters.Select(parameter =>
                $"{parameter.Name}: {parameter.Value}{(parameter.Origin == ValueOrigin.Default ? " †" : string.Empty)}")),
            rule.IsImplemented ? string.Join("<br>", rule.ImplementedBy.Select(member => $"`{Readable(member)}`")) : "not yet",
        ];
        return "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |\n";
    }

    private static string Source(RuleSource source) => source.Article is { } article
        ? $"{source.Title.En}, {article}<br>{source.Title.Zh}，{Regex.Replace(article, @"^art\. ([0-9]+)$", "第 $1 条")}"
        : $"{source.Title.En}<br>{source.Title.Zh}";

    private static string Readable(string member) => member.Replace("`1", "<T>", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
