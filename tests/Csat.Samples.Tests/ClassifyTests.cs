using Csat.TestKit;

namespace Csat.Samples.Tests;

/// <summary>The classification of texts as a user sees it.</summary>
public sealed class ClassifyTests
{
    [Fact]
    public void The_bundled_texts_are_marked_and_added_up()
    {
        (int code, string output, string errors) = Run(string.Empty);

        Assert.Equal((0, string.Empty), (code, errors));
        Assert.Contains("c01  complaint: network coverage (operations) → regulator\n    地铁", output, StringComparison.Ordinal);
        Assert.Contains("Texts: 20 given = 20 classified + 0 rejected.", output, StringComparison.Ordinal);
        Assert.Contains("1. network-coverage · mobile · east: 2 customers", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_explanations_name_the_rule()
    {
        (int code, string output, _) = Run("地铁里没信号", "-", "--lang", "zh-CN", "--explain");

        Assert.Equal(0, code);
        Assert.StartsWith("1  投诉：网络覆盖", output, StringComparison.Ordinal);
        Assert.Contains("依据：", output, StringComparison.Ordinal);
        Assert.Contains("cause.network-coverage", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_JSON_are_read_and_written_and_nothing_is_lost()
    {
        (int code, string output, string errors) = Run(
            """
            {"id":"a","text":"地铁里没信号","customer":7}
            {"id":"b","text":" "}
            {"id":"c","text":"x","day":"yesterday","area":[]}
            [1]
            {"text":
            """, "-", "--json");
        string[] lines = output.TrimEnd().Split('\n');

        Assert.Equal((0, string.Empty, 5), (code, errors, lines.Length));
        Assert.Contains("\"id\":\"a\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"intent\":\"complaint\"", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("{\"rejected\":\"line ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--lang", "fr")]
    [InlineData("--pack", "bank")]
    [InlineData("--rules")]
    [InlineData("--rules", "nowhere.json")]
    [InlineData("--bogus")]
    [InlineData("nowhere.txt")]
    [InlineData("one.txt", "two.txt")]
    public void A_command_line_that_cannot_be_followed_is_answered(params string[] args)
    {
        (int code, string output, string errors) = Run(string.Empty, args);

        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains(args[^1], errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_ones_own_are_added_or_refused_with_all_findings()
    {
        using var own = new TemporaryFile(
            """{"schemaVersion":1,"id":"mine","version":"1.0.0","locales":["zh-CN"],"terms":[{"id":"zz","forms":["机顶盒冒烟"],"negation":"ignored"}],"rules":[{"id":"mine.smoke","axis":"severity","code":"critical","when":{"term":"zz"},"examples":{"match":["机顶盒冒烟了"],"noMatch":["好"]}}]}""");
        Assert.Contains("mine.smoke", Run("机顶盒冒烟了", "-", "--rules", own.Path, "--explain").Output, StringComparison.Ordinal);

        using var bad = new TemporaryFile("""{"schemaVersion":1,"id":"mine","version":"1","locales":[],"rule":[]}""");
        (int code, _, string errors) = Run("x", "-", "--rules", bad.Path);
        Assert.Equal(1, code);
        Assert.Contains("$.rule", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = Classify.Run(args, Path.Combine(Repository.Root, "samples", "data", "complaints.csv"), new StringReader(input), output, errors);
        return (code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
