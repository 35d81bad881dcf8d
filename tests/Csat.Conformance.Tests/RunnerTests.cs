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

    [Theory]
    [InlineData("""{"zone": "Asia/Shanghai", "weekly": {"mon": [["22:00", "06:00"]]}, "holidays": [], "closures": null}""", "nextOpen", "\"at\": \"2024-01-08T14:00:00+08:00\"", "\"2024-01-08T14:00:00Z\"")]
    [InlineData("""{"zone": "Etc/UTC", "weekly": {"mon": [["00:00", "24:00"]], "tue": null}}""", "elapsed", "\"from\": \"2024-01-09T12:00:00Z\", \"to\": \"2024-01-08T12:00:00.75Z\"", "-43199.25")]
    [InlineData("""{"zone": "Etc/UTC", "weekly": {"mon": [["09:00", "10:00"]]}}""", "add", "\"from\": \"2024-01-01T00:00Z\", \"seconds\": 0.0000001", "\"2024-01-01T09:00:00.0000001Z\"")]
    [InlineData("""{"zone": "Etc/UTC", "weekly": {"mon": [["09:00", "10:00"]]}}""", "add", "\"from\": \"2024-01-01T09:00:00Z\", \"seconds\": 3600000", "\"2043-02-23T10:00:00Z\"")] // 1000 weeks later
    [InlineData("""{"zone": "Etc/UTC", "weekly": {"mon": [["09:00", "10:00"]]}, "workdays": {"2024-01-06": null, "2024-01-07": [["08:00", "09:00"]]}}""", "add", "\"from\": \"2024-01-05T09:00:00Z\", \"seconds\": 7200", "\"2024-01-07T09:00:00Z\"")]
    [InlineData("""{"zone": "Etc/UTC", "weekly": {"sat": [["09:00", "10:00"]]}, "workdays": {"2024-01-06": []}, "holidays": ["2024-01-13", "2024-01-13"]}""", "nextOpen", "\"at\": \"2024-01-05T09:00:00Z\"", "\"2024-01-20T09:00:00Z\"")]
    [InlineData("""{"zone": "Etc/UTC", "weekly": {}, "overrides": {"9997-01-05": [["09:00", "10:00"]]}}""", "isOpen", "\"at\": \"9997-01-05T09:59:59Z\"", "true")]
    [InlineData("""{"zone": "Etc/UTC", "weekly": {}, "overrides": {"0002-01-05": [["09:00", "10:00"]]}}""", "nextOpen", "\"at\": \"0002-01-04T09:59:59Z\"", "\"0002-01-05T09:00:00Z\"")]
    public void The_whole_format_is_understood(string calendar, string operation, string arguments, string expected)
    {
        string Case(string wanted) => $$$"""{"format": "csat-sla-vectors/1", "cases": [{"id": "s", "op": "{{{operation}}}", {{{arguments}}}, "expected": {{{wanted}}}, "calendar": {{{calendar}}}}]}""";

        Assert.Equal((0, "1 passed, 0 failed, 0 skipped"), LastLine(Write(Case(expected))));
        Assert.Equal((1, "0 passed, 1 failed, 0 skipped"), LastLine(Write(Case(expected is "true" ? "false" : expected.StartsWith('-') ? "43199.25" : "\"2000-01-01T00:00:00Z\""))));
    }

    [Theory]
    [InlineData("\"zone\": \"Asia/Peking\", \"weekly\": {}", "1 failed")]
    [InlineData("\"zone\": \"Etc/UTC\", \"weekly\": {\"monday\": []}", "1 failed")]
    [InlineData("\"zone\": \"Etc/UTC\", \"weekly\": {}, \"moons\": []", "1 skipped")]
    public void A_calendar_that_is_not_understood_never_passes(string calendar, string outcome)
    {
        (_, string line) = LastLine(Write($$$"""{"format": "csat-sla-vectors/1", "cases": [{"id": "s", "op": "isOpen", "at": "2024-01-05T16:00:00Z", "expected": false, "calendar": { {{{calendar}}} }}]}"""));

        Assert.Contains(outcome, line, StringComparison.Ordinal);
        Assert.StartsWith("0 passed", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_of_workdays_is_a_case_and_a_wrong_day_is_named()
    {
        string bits = Bits(2024);
        Assert.Equal((0, "1 passed, 0 failed, 0 skipped"), LastLine(Write(Years("2024", bits))));

        string file = Write(Years("2024", "1" + bits[1..58] + (bits[58] == '1' ? '0' : '1') + bits[59..]));
        (int code, string output) = Run(file);
        Assert.Equal(1, code);
        Assert.Contains("FAIL " + file + " 2024: expected 2024-01-01 a workday, 2024-02-28 a day off, got 2024-01-01 a day off, 2024-02-28 a workday", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024", 365, '1', "0 passed, 1 failed, 0 skipped", "366 characters for 2024, got 365")]
    [InlineData("2023", 365, '1', "0 passed, 1 failed, 0 skipped", "and 106 more")]
    [InlineData("2023", 365, 'x', "0 passed, 1 failed, 0 skipped", "365 characters 0 or 1")]
    [InlineData("twenty", 365, '1', "0 passed, 1 failed, 0 skipped", "expected a year")]
    [InlineData("2027", 365, '1', "0 passed, 0 failed, 1 skipped", "2027: the bundled data are for 2007 to 2026")]
    [InlineData("2006", 365, '1', "0 passed, 0 failed, 1 skipped", "2006: the bundled data are for 2007 to 2026")]
    public void A_year_of_workdays_that_is_wrong_fails_and_an_unknown_year_is_skipped(string year, int length, char bit, string line, string mentions)
    {
        (_, string output) = Run(Write(Years(year, new string(bit, length))));

        Assert.EndsWith(line, output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(mentions, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"format": "csat-workday-bits/1"}""")]
    [InlineData("""{"format": "csat-workday-bits/1", "years": {}}""")]
    [InlineData("""{"format": "csat-workday-bits/1", "years": {"2024": 1}}""")]
    public void A_file_of_workdays_without_years_fails(string content) => Assert.Equal((1, "0 passed, 1 failed, 0 skipped"), LastLine(Write(content)));

    [Fact]
    public void A_missing_path_and_an_empty_folder_fail_and_the_others_run_all_the_same()
    {
        string good = Write(Wilson.Replace("LOWER", "0.490162471536642", StringComparison.Ordinal));
        string empty = _folder.CreateSubdirectory("empty").FullName;
        Assert.Equal((1, "1 passed, 2 failed, 0 skipped"), LastLine("nowhere.json", empty, good));
        Assert.Equal(1, Run().Code);
    }

    private static string Years(string year, string bits) => $$$"""{"format": "csat-workday-bits/1", "years": {"{{{year}}}": "{{{bits}}}"}}""";

    private static string Bits(int year)
    {
        string file = File.ReadAllText(Path.Combine(Repository.Root, "tests", "vectors", "sla", "workdays-china.json"));
        using var document = System.Text.Json.JsonDocument.Parse(file);
        return document.RootElement.GetProperty("years").GetProperty($"{year}").GetString()!;
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
