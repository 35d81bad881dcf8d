using Csat.TestKit;

namespace Csat.Conformance.Tests;

/// <summary>The runner can fail: a wrong figure, an unknown family or a broken file is never counted as passed.</summary>
public sealed class RunnerTests : IDisposable
{
    private const string Wilson = """{"family": "wilson", "relTol": 1e-11, "cases": [{"id": "w", "in": {"x": 8, "n": 10, "conf": 0.95}, "out": {"p": 0.8, "lower": LOWER}}]}""";

    private const string Sla =
        """
        {"format": "csat-sla-vectors/1", "cases": [{"id": "s", "op": "OP", "from": "FROM", "seconds": 7200, "expected": "EXPECTED",
          "calendar": {"zone": "Etc/UTC", "weekly": {"mon": [["09:00", "17:00"]], "fri": [["09:00", "17:00"]]}, "holidays": null}}]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("csat-vectors");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_projects_own_vectors_pass()
    {
        (int code, string output) = Run(Path.Combine(Repository.Root, "tests", "vectors"));
        Assert.Equal(0, code);
        Assert.Matches(@"(?m)^[1-9]\d* passed, 0 failed, \d+ skipped$", output.TrimEnd());
    }

    [Fact]
    public void A_right_figure_passes_and_a_wrong_one_fails_with_file_id_expected_and_got()
    {
        Assert.Equal((0, "1 passed, 0 failed, 0 skipped"), LastLine(Write(Wilson.Replace("LOWER", "0.490162471536642", StringComparison.Ordinal))));
        (int code, string output) = Run(Write(Wilson.Replace("LOWER", "0.4901", StringComparison.Ordinal)));
        Assert.Equal(1, code);
        Assert.Matches(@"FAIL .*\.json w: expected lower = 0\.4901, got lower = 0\.490162471536", output);
        Assert.EndsWith("0 passed, 1 failed, 0 skipped", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"family": "astrology", "cases": [{"id": "a"}, {"id": "b"}]}""", "family 'astrology' (2 cases)", 2)]
    [InlineData("""{"format": "csat-dreams/9", "cases": [{"id": "a"}]}""", "format 'csat-dreams/9' (1 case)", 1)]
    [InlineData("""{"note": "prose"}""", "not a file of vectors", 1)]
    [InlineData("""{"family": "wilson", "cases": [{"id": "w", "in": {"x": 8, "n": 10}, "out": {"p": 0.8, "aura": 1}}]}""", "fields aura; its other 1 fields agree (1 case)", 1)]
    public void What_the_library_does_not_know_is_skipped_by_name(string content, string reason, int count)
    {
        (int code, string output) = Run(Write(content));
        Assert.Equal(0, code);
        Assert.Contains(reason, output, StringComparison.Ordinal);
        Assert.EndsWith($"0 passed, 0 failed, {count} skipped", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_field_fails_a_case_although_another_field_is_unknown()
    {
        string file = Write("""{"family": "wilson", "cases": [{"id": "w", "in": {"x": 8, "n": 10}, "out": {"p": 0.9, "aura": 1}}]}""");
        Assert.Equal((1, "0 passed, 1 failed, 0 skipped"), LastLine(file));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"family": "wilson", "cases": []}""")]
    [InlineData("""{"family": "wilson", "cases": [{"id": "w"}]}""")]
    [InlineData("""{"family": "wilson", "cases": [{"id": "w", "in": {"x": 1, "n": 10}, "out": {}}]}""")]
    [InlineData("""{"family": "wilson", "cases": [{"id": "w", "in": {"x": 11, "n": 10}, "out": {"p": 1}}]}""")]
    public void A_broken_file_or_case_fails(string content) => Assert.Equal((1, "0 passed, 1 failed, 0 skipped"), LastLine(Write(content)));

    [Theory]
    [InlineData("add", "2024-01-05T16:00:00Z", "2024-01-08T10:00:00Z", 0)]
    [InlineData("add", "2024-01-05T16:00:00Z", "2024-01-08T10:00:01Z", 1)]
    [InlineData("subtract", "2024-01-05T16:00:00Z", "2024-01-05T14:00:00Z", 0)]
    [InlineData("add", "1924-01-04T16:00:00Z", "1924-01-07T10:00:00Z", 0)]
    [InlineData("add", "2124-01-07T16:00:00Z", "2124-01-10T10:00:00Z", 0)]
    public void Sla_cases_are_calculated_in_any_year(string operation, string from, string expected, int code) => Assert.Equal(
        code,
        Run(Write(Sla.Replace("OP", operation, StringComparison.Ordinal).Replace("FROM", from, StringComparison.Ordinal).Replace("EXPECTED", expected, StringComparison.Ordinal))).Code);

    [Fact]
    public void A_missing_path_and_an_empty_folder_fail_and_the_others_run_all_the_same()
    {
        string good = Write(Wilson.Replace("LOWER", "0.490162471536642", StringComparison.Ordinal));
        string empty = _folder.CreateSubdirectory("empty").FullName;
        Assert.Equal((1, "1 passed, 2 failed, 0 skipped"), LastLine("nowhere.json", empty, good));
        Assert.Equal(1, Run().Code);
    }

    private static (int Code, string Output) Run(params string[] paths)
    {
        using var output = new StringWriter();
        return (Runner.Run(paths, output), output.ToString());
    }

    private static (int Code, string Line) LastLine(params string[] paths)
    {
        (int code, string output) = Run(paths);
        return (code, output.TrimEnd().Split('\n')[^1].TrimEnd('\r'));
    }

    private string Write(string content)
    {
        string path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, content);
        return path;
    }
}
