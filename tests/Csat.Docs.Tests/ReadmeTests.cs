using System.Globalization;
using Csat.Domain;
using Csat.TestKit;

namespace Csat.Docs.Tests;

[Collection("console")]
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "{0} of {1} rules work")]
    [InlineData("README.zh-CN.md", "{1} 条管理规则，已实现 {0} 条")]
    public void The_number_of_rules_comes_from_the_catalogue(string readme, string words) => Generated.IsBetweenMarkers(
        readme, "rules-count", string.Format(CultureInfo.InvariantCulture, words, RulesPage.Implemented(RuleCatalog.All), RuleCatalog.All.Count));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_example_is_copied_from_source(string readme) => Generated.IsBetweenMarkers(
        readme, "example", $"\n```csharp\n{ExampleSource.Extract(Repository.Read("tests/Csat.Docs.Tests/ReadmeExample.cs"), "readme")}\n```\n");

    [Fact]
    public void The_example_prints_what_it_promises()
    {
        Assert.Equal(
            """
            71.4% (35.9%…91.8%), n = 7, Wilson 95%
            no data, n = 0
            Resolution: breached. Started 2026-11-20 10:00:00, limit 12 h of open time of calendar 'office' for grade Gold, due 2026-11-23 15:00:00; not done at 2026-11-24 10:00:00, 19 h overdue by the clock, 4 h of it open time. Counted until due: 2026-11-20 10:00:00–12:00:00, 2026-11-20 13:00:00–18:00:00, 2026-11-23 09:00:00–12:00:00, 2026-11-23 13:00:00–15:00:00. (Asia/Shanghai; policy repairs 1; SLA-15)

            """.ReplaceLineEndings("\n"),
            Printed.By(ReadmeExample.Run));
    }

    [Fact]
    public void Marked_parts_are_joined_and_lose_their_indentation() => Assert.Equal(
        "using A;\n\nif (x)\n{\n    y();\n}\n\nz();",
        ExampleSource.Extract("// readme:begin\nusing A;\n\n// readme:end\nclass C\n    // readme:begin\n    if (x)\n    {\n        y();\n    }\n\n    z();\n    // readme:end\n", "readme"));

    [Theory]
    [InlineData("no marks")]
    [InlineData("// readme:begin\nx")]
    [InlineData("// readme:end")]
    [InlineData("// readme:begin\n// readme:begin\n// readme:end")]
    public void A_source_with_broken_marks_is_refused(string source) =>
        Assert.Throws<InvalidOperationException>(() => ExampleSource.Extract(source, "readme"));
}
