using System.Text.RegularExpressions;
using Csat.Domain;
using Csat.TestKit;
using Xunit.Abstractions;

namespace Csat.Docs.Tests;

/// <summary>What the catalogue and the texts say of rules is true.</summary>
public sealed class RuleCatalogTruthTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_member_that_carries_out_a_rule_exists_and_is_public()
    {
        output.WriteLine($"rules: {RulesPage.Implemented(RuleCatalog.All)} of {RuleCatalog.All.Count} implemented");
        None(
            from rule in RuleCatalog.All
            from member in rule.ImplementedBy
            where !PublicMembers.Exists(member)
            select $"{rule.Id}: no public type or member {member}");
    }

    [Fact]
    public void Every_implemented_rule_is_tested_by_id_or_by_member()
    {
        string[] tests =
        [
            .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests"), "*.Tests")
                .Where(folder => Path.GetFileName(folder) != "Csat.Docs.Tests")
                .SelectMany(Repository.Sources)
                .Where(path => Path.GetFileName(path) != "RuleCatalogTests.cs") // tests what the entry says, not what the member does
                .Select(Repository.Read),
        ];
        None(
            from rule in RuleCatalog.All
            where rule.IsImplemented
            where !tests.Any(test => Mentions(test, rule.Id.ToString()) || rule.ImplementedBy.Any(member => PublicMembers.Words(member).All(word => Mentions(test, word))))
            select $"{rule.Id}: no test mentions it or {string.Join(", ", rule.ImplementedBy)}");
    }

    [Fact]
    public void Every_rule_that_a_text_cites_is_in_the_catalogue()
    {
        string chapters = string.Join("|", RuleChapters.All.Select(chapter => chapter.Key));
        IEnumerable<string> texts = Repository.Sources("src")
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories));
        None(
            from path in texts
            from Match cited in Regex.Matches(Repository.Read(path), $@"\b({chapters})-[0-9]{{2}}\b")
            where !RuleCatalog.TryFind(RuleId.Parse(cited.Value), out _)
            select $"{Repository.Relative(path)} cites {cited.Value}");
    }

    [Fact]
    public void Every_rule_belongs_to_a_known_chapter() => Assert.All(
        RuleCatalog.All, rule => Assert.Contains(RuleChapters.All, chapter => chapter.Key == rule.Id.Chapter));

    [Theory]
    [InlineData("Csat.Domain.ServiceGrade", true)]
    [InlineData("Csat.Domain.ServiceGrade.All", true)]
    [InlineData("Csat.Domain.ServiceGrade.Diamond", true)]
    [InlineData("Csat.Domain.ServiceGrade.Value", true)]
    [InlineData("Csat.Domain.ByGrade`1", true)]
    [InlineData("Csat.Domain.ByGrade`1.FindInversions", true)]
    [InlineData("Csat.Domain.GradeFamily.Clustered", true)]
    [InlineData("Csat.Domain.ServiceGrade.Index", false)]
    [InlineData("Csat.Domain.ServiceGradeSpellings", false)]
    [InlineData("Csat.Domain.ByGrade", false)]
    [InlineData("ServiceGrade", false)]
    [InlineData("", false)]
    public void Names_are_looked_up_in_the_public_surface(string name, bool exists) => Assert.Equal(exists, PublicMembers.Exists(name));

    [Fact]
    public void A_member_is_mentioned_by_its_type_and_its_own_name()
    {
        Assert.Equal(["ServiceGrade", "All"], PublicMembers.Words("Csat.Domain.ServiceGrade.All"));
        Assert.Equal(["ByGrade"], PublicMembers.Words("Csat.Domain.ByGrade`1"));
        Assert.Equal(["ByGrade", "With"], PublicMembers.Words("Csat.Domain.ByGrade`1.With"));
    }

    private static void None(IEnumerable<string> findings) => Assert.True(!findings.Any(), string.Join("\n", findings));

    private static bool Mentions(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b");
}
