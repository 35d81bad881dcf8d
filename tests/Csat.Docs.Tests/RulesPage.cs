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
        (LocalizedText Title, string Key, Rule[] Rules)[] chapters =
        [
            .. from chapter in RuleChapters.All
               let entries = rules.Where(rule => rule.Id.Chapter == chapter.Key).ToArray()
               where entries.Length > 0
               select (chapter.Value, chapter.Key, entries),
        ];
        List<LocalizedText> sources = [.. chapters.SelectMany(chapter => chapter.Rules).SelectMany(rule => Cited(rule.Source)).Select(source => source.Title).Distinct()];

        var page = new StringBuilder();
        page.Append("# Rules · 规则目录\n\n");
        page.Append("<!-- Generated from RuleCatalog. To update: ").Append(Generated.HowToUpdate).Append(" -->\n\n");
        page.Append(Invariant($"The catalogue has every management rule that the source documents describe, {rules.Count} of them; {Implemented(rules)} are carried out by a public member and marked ✓, the others are not yet. "));
        page.Append("`RuleCatalog.Find(\"INC-01\")` gives an entry in code, and every verdict names the ids of its rules.\n\n");
        page.Append(Invariant($"目录收录资料所述的全部 {rules.Count} 条管理规则；其中 {Implemented(rules)} 条已由公开成员实现，以 ✓ 标明，其余尚未实现。"));
        page.Append("`RuleCatalog.Find(\"INC-01\")` 可在代码中取得条目；每个判定结果都给出所依据的规则编号。\n\n");
        page.Append("Kind: **exact**, the source gives the figure, formula or list; **qualitative**, the source gives the idea and the figure is this library's default; ");
        page.Append("**template**, the source gives a form; **lost**, the figure is lost in the source. Values marked † are this library's defaults. Statements are in this library's own words.\n\n");
        page.Append("类型：**exact** 出处给出数值、公式或清单；**qualitative** 出处只给出要求，数值为本库默认；**template** 出处给出表单或话术；**lost** 出处数值缺失。带 † 的数值为本库默认值。条文均为本库自行表述。\n\n");

        page.Append("| chapter · 章 | carried out · 已实现 | not yet · 尚未实现 |\n|---|---|---|\n");
        foreach ((LocalizedText title, string key, Rule[] entries) in chapters)
        {
            string missing = string.Join(", ", entries.Where(rule => !rule.IsImplemented).Select(rule => rule.Id));
            page.Append(Invariant($"| {title.En} · {title.Zh} ({key}) | {Implemented(entries)} of {entries.Length} | {(missing.Length > 0 ? missing : "–")} |\n"));
        }

        page.Append("\n## Sources · 出处\n\n");
        for (int i = 0; i < sources.Count; i++)
        {
            page.Append(Invariant($"{i + 1}. {sources[i].En}<br>{sources[i].Zh}\n"));
        }

        foreach ((LocalizedText title, string key, Rule[] entries) in chapters)
        {
            page.Append(Invariant($"\n## {key} · {title.En} · {title.Zh}\n\n"));
            page.Append("| rule | statement | 内容 | source | kind | values | carried out by |\n|---|---|---|---|---|---|---|\n");
            Array.ForEach(entries, rule => page.Append(Row(rule, sources)));
        }

        return page.ToString();
    }

    /// <summary>How many rules a public member carries out.</summary>
    public static int Implemented(IReadOnlyList<Rule> rules) => rules.Count(rule => rule.IsImplemented);

    private static string Row(Rule rule, List<LocalizedText> sources)
    {
        string[] cells =
        [
            rule.IsImplemented ? $"{rule.Id} ✓" : rule.Id.ToString(),
            rule.Statement.En,
            rule.Statement.Zh,
            string.Join("<br>", Cited(rule.Source).Select(source => Place(source, sources.IndexOf(source.Title) + 1))),
            rule.Kind.ToString().ToLowerInvariant(),
            string.Join("<br>", rule.Parameters.Select(parameter =>
                $"{parameter.Name}: {parameter.Value}{(parameter.Origin == ValueOrigin.Default ? " †" : string.Empty)}")),
            rule.IsImplemented ? string.Join("<br>", rule.ImplementedBy.Select(member => $"`{Readable(member)}`")) : "not yet",
        ];
        return "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |\n";
    }

    private static IEnumerable<RuleSource> Cited(RuleSource source)
    {
        for (RuleSource? cited = source; cited is not null; cited = cited.Also)
        {
            yield return cited;
        }
    }

    private static string Place(RuleSource source, int number) => source.Article is { } article
        ? Invariant($"[{number}] {article}, {Regex.Replace(article, @"^arts?\. ([0-9, ]+)$", match => $"第 {match.Groups[1].Value.Replace(", ", "、", StringComparison.Ordinal)} 条")}")
        : Invariant($"[{number}]");

    private static string Readable(string member) => member.Replace("`1", "<T>", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
