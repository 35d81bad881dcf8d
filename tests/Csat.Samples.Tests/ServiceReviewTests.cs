using System.Text.Json;
using System.Text.RegularExpressions;
using Csat.TestKit;

namespace Csat.Samples.Tests;

/// <summary>The service review as its user sees it: what it prints, and what it answers to files that are not as they should be.</summary>
public partial class ServiceReviewTests
{
    private const string Header =
        "Ticket ID,Source,Topic,Agent Name,Created time,First response time,SLA For first response,Resolution time,SLA For Resolution,Survey results,Product group";

    private const string Good = "1,Email,Setup,agent-01,2023-01-03T09:00:00,2023-01-03T09:30:00,Within SLA,2023-01-04T09:00:00,Within SLA,5,Software";

    private static string Tickets => Path.Combine(Repository.Root, "samples", "data", "support-tickets.csv");

    [Fact]
    public void The_bundled_tickets_give_the_figures_of_their_own_times()
    {
        using JsonDocument document = Json(Tickets);
        JsonElement review = document.RootElement;
        Assert.Equal((501, 501, 0), Counts(review.GetProperty("rows")));
        Assert.Equal("1221 1288 1331", string.Join(' ', Strings(review.GetProperty("rows").GetProperty("warnings"), "ticket")));

        JsonElement reply = review.GetProperty("replyVerdicts");
        Assert.Equal((498, 484, 14), (reply.GetProperty("judged").GetInt32(), reply.GetProperty("agree").GetInt32(), reply.GetProperty("contradict").GetInt32()));
        Assert.Equal(
            "1412 1413 1420 1421 1424 1425 1426 1427 1428 1429 1430 1432 1433 1434",
            string.Join(' ', reply.GetProperty("contradicting").EnumerateArray().Select(id => id.GetString())));
        JsonElement resolution = review.GetProperty("resolutionVerdicts");
        Assert.Equal((409, 409, 0), (resolution.GetProperty("judged").GetInt32(), resolution.GetProperty("agree").GetInt32(), resolution.GetProperty("contradict").GetInt32()));

        // 62 fives and 66 fours of 230 answers; Wilson limits computed by hand from the formula.
        JsonElement satisfaction = review.GetProperty("satisfaction");
        Assert.Equal("top-box-2", satisfaction.GetProperty("metric").GetString());
        Assert.Equal(128.0 / 230, satisfaction.GetProperty("value").GetDouble(), 15);
        Assert.Equal(230, satisfaction.GetProperty("n").GetInt32());
        Assert.Equal(0.4919, satisfaction.GetProperty("lower").GetDouble(), 3);
        Assert.Equal(0.6194, satisfaction.GetProperty("upper").GetDouble(), 3);
    }

    [Fact]
    public void Channels_add_up_to_all_tickets()
    {
        using JsonDocument document = Json(Tickets);
        JsonElement[] channels = [.. document.RootElement.GetProperty("byChannel").EnumerateArray()];
        Assert.Equal(["Chat", "Email", "Phone"], channels.Select(channel => channel.GetProperty("channel").GetString()));
        foreach (string promise in new[] { "reply", "resolution" })
        {
            int Sum(string what) => channels.Sum(channel => channel.GetProperty(promise).GetProperty(what).GetInt32());
            Assert.Equal(501, Sum("judged") + Sum("running") + Sum("overdue"));
            Assert.Equal(promise == "reply" ? 498 : 409, Sum("judged"));
        }
    }

    [Fact]
    public void The_figures_worked_out_in_the_docs_are_those_of_the_review()
    {
        using JsonDocument document = Json(Tickets);
        JsonElement email = document.RootElement.GetProperty("byChannel")[1].GetProperty("reply");
        Assert.Equal((252, 275, 0, 3), (Number(email, "met"), Number(email, "judged"), Number(email, "running"), Number(email, "overdue")));
        string page = Repository.Read("docs/service-review.md");
        JsonElement rate = email.GetProperty("rate");
        JsonElement satisfaction = document.RootElement.GetProperty("satisfaction");
        Assert.Contains($"252 in time of 275 judged = {Percent(rate, "value")} %, Wilson 95 % {Percent(rate, "lower")} … {Percent(rate, "upper")} %, three overdue", page, StringComparison.Ordinal);
        Assert.Contains($"128/230 = {Percent(satisfaction, "value")} %", page, StringComparison.Ordinal);
        Assert.Contains($"{Percent(satisfaction, "lower")} … {Percent(satisfaction, "upper")} %", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Agents_are_ranked_with_their_ties()
    {
        using JsonDocument document = Json(Tickets);
        JsonElement[] agents = [.. document.RootElement.GetProperty("agents").EnumerateArray()];
        Assert.Equal(8, agents.Length);
        foreach (JsonElement agent in agents)
        {
            double lower = agent.GetProperty("lower").GetDouble();
            double upper = agent.GetProperty("upper").GetDouble();
            Assert.InRange(agent.GetProperty("score").GetDouble(), lower, upper);
            Assert.Equal(1 + agents.Count(other => other.GetProperty("lower").GetDouble() > upper), agent.GetProperty("rank").GetInt32());
            string[] tied = [.. agents.Where(other => other.GetProperty("agent").GetString() != agent.GetProperty("agent").GetString()
                && other.GetProperty("lower").GetDouble() <= upper && other.GetProperty("upper").GetDouble() >= lower).Select(other => other.GetProperty("agent").GetString()!)];
            Assert.Equal(tied.Order(StringComparer.Ordinal), agent.GetProperty("tiedWith").EnumerateArray().Select(id => id.GetString()!).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Topics_fold_their_case()
    {
        using JsonDocument document = Json(Tickets);
        JsonElement second = document.RootElement.GetProperty("topics")[1];
        Assert.Equal(("Pricing and licensing", 122), (second.GetProperty("topic").GetString(), second.GetProperty("tickets").GetInt32()));
    }

    [Fact]
    public void Before_the_last_event_the_review_knows_only_what_had_happened()
    {
        using JsonDocument document = Json(Tickets, "--as-of", "2023-01-31T00:00:00Z");
        JsonElement email = document.RootElement.GetProperty("byChannel")[1];
        Assert.Equal("2023-01-31T00:00:00Z", document.RootElement.GetProperty("asOf").GetString());
        Assert.True(email.GetProperty("resolution").GetProperty("running").GetInt32() > 0);
    }

    [Fact]
    public void The_report_stands_in_both_languages_with_aligned_columns()
    {
        foreach ((string language, string title, string contradiction) in new[] { ("en", "SERVICE REVIEW", "ticket 1412"), ("zh-CN", "服务评估", "工单 1412") })
        {
            (int code, string output, string errors) = Run(Tickets, "--lang", language);
            Assert.Equal((0, ""), (code, errors));
            Assert.StartsWith(title, output, StringComparison.Ordinal);
            Assert.Contains(contradiction, output, StringComparison.Ordinal);
            string[] lines = output.ReplaceLineEndings("\n").Split('\n');
            foreach (int rule in Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("---", StringComparison.Ordinal)))
            {
                int width = Width(lines[rule]);
                Assert.Equal(width, Width(lines[rule - 1]));
                Assert.Equal(width, Width(lines[rule + 1]));
            }
        }
    }

    [Theory]
    [InlineData("1,Fax,Setup,agent-01,2023-01-03T09:00:00,,Within SLA,,Within SLA,,Software", "Source is 'Fax'; legal: Chat, Email, Phone")]
    [InlineData("1,Email,Setup,agent-01,2023-13-03T09:00:00,,Within SLA,,Within SLA,,Software", "Created time is '2023-13-03T09:00:00'; legal:")]
    [InlineData("1,Email,Setup,agent-01,2023-01-03T09:00:00,,Within SLA,,Within SLA,6,Software", "Survey results is '6'; legal: 1, 2, 3, 4, 5 or empty")]
    [InlineData("1,Email,Setup,,2023-01-03T09:00:00,,Within SLA,,Within SLA,,Software", "Agent Name is missing")]
    [InlineData("1,Email,Setup,agent-01", "Product group is missing; Created time is missing")]
    [InlineData("2,Email,Setup,agent-01,2023-01-03T09:00:00,,Within SLA,,Within SLA,,Software", "Ticket ID '2' stands in an earlier row too")]
    [InlineData(",,,,,,,,,,", "Ticket ID is missing")]
    public void A_bad_row_is_listed_with_its_line_and_reasons_and_the_rest_is_judged(string bad, string reason)
    {
        using var file = new TemporaryFile($"{Header}\n{Good.Replace("1,Email", "2,Email", StringComparison.Ordinal)}\n{bad}\n{Good.Replace("1,Email", "3,Email", StringComparison.Ordinal)}\n");
        using JsonDocument document = Json(file.Path);
        JsonElement rows = document.RootElement.GetProperty("rows");
        Assert.Equal((3, 2, 1), Counts(rows));
        JsonElement rejection = Assert.Single(rows.GetProperty("rejections").EnumerateArray());
        Assert.Equal(3, rejection.GetProperty("line").GetInt32());
        Assert.Contains(reason, string.Join("; ", rejection.GetProperty("reasons").EnumerateArray().Select(text => text.GetString())), StringComparison.Ordinal);
        Assert.Equal(2, document.RootElement.GetProperty("satisfaction").GetProperty("n").GetInt32());
    }

    [Fact]
    public void All_reasons_of_a_row_are_listed_in_both_languages()
    {
        using var file = new TemporaryFile($"{Header}\n{Good}\n9,Fax,,agent-01,yesterday,,Within SLA,,Within SLA,6,Software\n");
        Assert.Contains(
            "line 3, ticket 9, rejected: Source is 'Fax'; legal: Chat, Email, Phone; Topic is missing; Created time is 'yesterday'",
            Run(file.Path).Output, StringComparison.Ordinal);
        Assert.Contains("第 3 行，工单 9，拒绝：Source 为“Fax”；应为 Chat, Email, Phone；缺少 Topic", Run(file.Path, "--lang", "zh-CN").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_only_bad_rows_is_reviewed_without_a_number_being_made_up()
    {
        using var file = new TemporaryFile($"{Header}\n{Good.Replace("Email", "Fax", StringComparison.Ordinal)}\n");
        using JsonDocument document = Json(file.Path, "--min-n", "0");
        Assert.Equal((1, 0, 1), Counts(document.RootElement.GetProperty("rows")));
        JsonElement satisfaction = document.RootElement.GetProperty("satisfaction");
        Assert.Equal("NoData", satisfaction.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, satisfaction.GetProperty("value").ValueKind);
        Assert.Equal(0, Run(file.Path).Code);
    }

    [Fact]
    public void A_verdict_in_other_words_is_accepted_with_a_warning_and_not_compared()
    {
        using var file = new TemporaryFile($"{Header}\n{Good.Replace("Within SLA,2023", "fine,2023", StringComparison.Ordinal)}\n");
        using JsonDocument document = Json(file.Path);
        Assert.Contains("'fine'", document.RootElement.GetProperty("rows").GetProperty("warnings")[0].GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(0, document.RootElement.GetProperty("replyVerdicts").GetProperty("judged").GetInt32());
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("a;b;c\n1;2;3\n", "is separated by ';'; legal: commas")]
    [InlineData("a\tb\n1\t2\n", "is separated by '\\t'; legal: commas")]
    [InlineData("Ticket ID,Source\n1,Email\n", "lacks the columns Topic, Agent Name")]
    [InlineData(Header + "\n", "has a header and no rows")]
    public void A_file_that_is_no_list_of_tickets_gets_one_sentence_and_exit_code_1(string content, string sentence)
    {
        using var file = new TemporaryFile(content);
        (int code, string output, string errors) = Run(file.Path);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_missing_file_and_a_wrong_option_get_one_sentence_and_exit_code_1()
    {
        foreach (string[] args in new[] { ["nowhere.csv"], new[] { "--lang", "fr" }, ["--as-of", "soon"], ["--min-n", "-1"], ["--colour"], ["--lang"], ["."] })
        {
            (int code, string output, string errors) = Run(args);
            Assert.Equal((1, ""), (code, output));
            Assert.Single(errors.TrimEnd().Split('\n'));
        }
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Percent(JsonElement estimate, string name) =>
        (100 * estimate.GetProperty(name).GetDouble()).ToString("F1", System.Globalization.CultureInfo.InvariantCulture);

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = ServiceReview.Run(args, Tickets, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private static JsonDocument Json(params string[] args)
    {
        (int code, string output, string errors) = Run([.. args, "--json"]);
        Assert.Equal((0, ""), (code, errors));
        return JsonDocument.Parse(output);
    }

    private static (int Read, int Accepted, int Rejected) Counts(JsonElement rows) =>
        (rows.GetProperty("read").GetInt32(), rows.GetProperty("accepted").GetInt32(), rows.GetProperty("rejected").GetInt32());

    private static IEnumerable<string?> Strings(JsonElement list, string name) => list.EnumerateArray().Select(item => item.GetProperty(name).GetString());

    /// <summary>The columns that a line takes on a screen: a Chinese character takes two.</summary>
    private static int Width(string line) => line.Length + Wide().Count(line);

    [GeneratedRegex(@"[\u3000-\u9FFF\uFF00-\uFF60]")]
    private static partial Regex Wide();

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string content) => File.WriteAllText(Path, content);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
