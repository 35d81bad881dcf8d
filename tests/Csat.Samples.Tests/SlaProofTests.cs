using Csat.TestKit;

namespace Csat.Samples.Tests;

/// <summary>The proof of a deadline as an agent sees it, and what it answers to files that are not as they should be.</summary>
public sealed class SlaProofTests
{
    private static string Bundled => Path.Combine(Repository.Root, "samples", "data", "sla-proof");

    [Fact]
    public void The_bundled_ticket_is_proved_piece_by_piece_in_both_languages()
    {
        (int code, string output, string errors) = Run();

        Assert.Equal((0, string.Empty), (code, errors));
        string[] lines = output.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains("Judged at 2026-10-11 10:00:00 (Asia/Shanghai): closed: the customer is satisfied.", lines);
        Assert.Contains(lines, line => line.StartsWith("Resolution: met. Started 2026-09-29 15:40:00, limit 16 h", StringComparison.Ordinal)
            && line.Contains("due 2026-10-10 11:40:00", StringComparison.Ordinal));
        Assert.Contains("  2026-10-01 00:00:00–2026-10-08 00:00:00: not counted: holiday, National Day (State Council notice on the holidays of 2026)", lines);
        Assert.Contains("  2026-10-09 10:30:00–12:00:00: not counted: resolved, the customer's word still to come", lines);
        Assert.Contains(lines, line => line.StartsWith("解决：达标。", StringComparison.Ordinal));
        Assert.Contains("  2026-10-08 14:00:00–16:00:00：不计入：暂停，等待备件", lines);

        // What is counted adds up by hand: 2:20 + 1:00 + 2:30 + 1:00 + 2:00 + 1:30 + 3:00 + 2:15 = 15:35, 25 minutes under 16 hours.
        Assert.Contains(lines, line => line.Contains("25 min before it was due", StringComparison.Ordinal));
    }

    [Fact]
    public void The_ticket_can_be_asked_at_an_earlier_instant_in_one_language()
    {
        (int code, string output, _) = Run("--at", "2026-10-05T10:00:00+08:00", "--lang", "zh-CN");

        Assert.Equal(0, code);
        Assert.Contains("解决：暂停计时。", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Resolution", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_a_file_is_said_with_its_place()
    {
        using var file = new TemporaryFile("""{"policy": {"id": "repairs", "version": "2"}, "events": [{"type": "stopped", "at": "yesterday", "kind": "resolve"}, {"type": "vanished"}]}""");
        (int code, string output, string errors) = Run(file.Path);

        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains("$.policy", errors, StringComparison.Ordinal);
        Assert.Contains("$.events[0].at", errors, StringComparison.Ordinal);
        Assert.Contains("'yesterday'", errors.Replace('"', '\''), StringComparison.Ordinal);
        Assert.Contains("$.events[1].type", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--at", "noon")]
    [InlineData("--lang", "fr")]
    [InlineData("--policy")]
    [InlineData("--bogus")]
    [InlineData("nowhere.json")]
    public void A_command_line_that_cannot_be_followed_is_answered(params string[] args)
    {
        (int code, string output, string errors) = Run(args);
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains(args[^1], errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_said_in_the_language_asked_for()
    {
        using var file = new TemporaryFile("""{"policy": {"id": "repairs", "version": "2"}, "events": [{"type": "vanished"}]}""");
        (int code, string output, string errors) = Run(file.Path, "--lang", "zh-CN");

        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains("$.policy.version：策略“repairs”已知，但没有版本“2”；现有：3", errors, StringComparison.Ordinal);
        Assert.Contains("$.events[0].at：缺少该属性", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("legal", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有选项 --bogus", "--bogus")]
    [InlineData("--at 给出“noon”", "--at", "noon")]
    [InlineData("--policy 须带一个值", "--policy")]
    [InlineData("nowhere.json 无法读取", "nowhere.json")]
    public void A_command_line_that_cannot_be_followed_is_answered_in_Chinese(string answer, params string[] args)
    {
        (int code, string output, string errors) = Run(["--lang", "zh-CN", .. args]);
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains(answer, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("usage: ", "--help")]
    [InlineData("usage: ", "-h")]
    [InlineData("用法：", "--help", "--lang", "zh-CN")]
    [InlineData("usage: ", "--bogus", "--help")]
    public void Help_is_given_and_is_no_error(string beginning, params string[] args)
    {
        (int code, string output, string errors) = Run(args);
        Assert.Equal((0, string.Empty), (code, errors));
        Assert.StartsWith(beginning, output, StringComparison.Ordinal);
        Assert.Contains("[--lang en|zh-CN] [--help]", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = SlaProof.Run(args, Bundled, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
