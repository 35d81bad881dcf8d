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
    public void At_an_earlier_time_the_review_knows_only_the_tickets_and_events_up_to_then()
    {
        using JsonDocument document = Json(Tickets, "--as-of", "2023-02-01");
        JsonElement overall = document.RootElement.GetProperty("overall");
        Assert.Equal("2023-02-01T00:00:00Z", document.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(501, Number(overall, "tickets") + Number(document.RootElement, "createdAfterAsOf"));
        (int tickets, int answered, int resolved) = CountedByHand("2023-02-01");
        JsonElement reply = overall.GetProperty("reply");
        JsonElement resolution = overall.GetProperty("resolution");
        Assert.Equal(tickets, Number(overall, "tickets"));
        Assert.Equal(answered, Number(reply, "judged"));
        Assert.Equal(tickets - answered, Number(reply, "running") + Number(reply, "overdue"));
        Assert.Equal(resolved, Number(resolution, "judged"));
        Assert.Equal(tickets - resolved, Number(resolution, "running") + Number(resolution, "overdue"));
    }

    [Fact]
    public void Before_all_tickets_there_is_nothing_to_judge()
    {
        using JsonDocument document = Json(Tickets, "--as-of", "2022-01-01T00:00:00Z");
        Assert.Equal(501, Number(document.RootElement, "createdAfterAsOf"));
        Assert.Equal("NoData", document.RootElement.GetProperty("satisfaction").GetProperty("status").GetString());
        Assert.Empty(document.RootElement.GetProperty("agents").EnumerateArray());
        Assert.Contains("No ticket was created by 2022-01-01T00:00:00Z.", Run(Tickets, "--as-of", "2022-01-01T00:00:00Z").Output, StringComparison.Ordinal);
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

    [Fact]
    public void Thirty_agents_with_partial_ties_and_long_names_stay_in_their_columns()
    {
        var rows = new System.Text.StringBuilder(Header + "\n");
        for (int i = 0; i < 30 * 60; i++)
        {
            int agent = i % 30;
            string name = agent == 7 ? new string('n', 120) : $"agent-{agent:00}";
            rows.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"{i},Email,Setup,{name},2023-01-03T09:00:00,2023-01-03T09:30:00,Within SLA,2023-01-04T09:00:00,Within SLA,{(i / 30 % 30 < agent ? 5 : 1)},Software\n");
        }

        using var file = new TemporaryFile(rows.ToString());
        string[] lines = Run(file.Path).Output.ReplaceLineEndings("\n").Split('\n');
        int rule = Array.FindIndex(lines, Array.FindIndex(lines, line => line.StartsWith("AGENT SCORES", StringComparison.Ordinal)), line => line.StartsWith("---", StringComparison.Ordinal));
        Assert.All(lines.Skip(rule - 1).Take(32), line => Assert.Equal(lines[rule].Length, line.Length));
        Assert.Contains(new string('n', 120), string.Join('\n', lines.Skip(rule).Take(31)), StringComparison.Ordinal);
        Assert.Contains("Tied with", lines[rule - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_withheld_in_one_table_is_withheld_in_all()
    {
        using JsonDocument document = Json(Tickets, "--min-n", "20");
        JsonElement agent = document.RootElement.GetProperty("agents").EnumerateArray().Single(item => item.GetProperty("agent").GetString() == "agent-07");
        JsonElement satisfaction = agent.GetProperty("measures")[0];
        Assert.Equal((13, JsonValueKind.Null), (Number(satisfaction, "n"), satisfaction.GetProperty("rate").ValueKind));
        Assert.Equal(JsonValueKind.Null, agent.GetProperty("explanation").ValueKind);
        Assert.DoesNotContain("61.5%", Run(Tickets, "--min-n", "20").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_does_past_blank_lines_and_fields_with_line_breaks()
    {
        using var file = new TemporaryFile($"{Header}\n{Good}\n\n{Good.Replace("1,Email,Setup", "2,Email,\"Set\nup\"", StringComparison.Ordinal)}\n3,Fax,Setup,a,b,,,,,,S\n");
        using JsonDocument document = Json(file.Path);
        Assert.Equal((3, 2, 1), Counts(document.RootElement.GetProperty("rows")));
        Assert.Equal(6, Number(document.RootElement.GetProperty("rows").GetProperty("rejections")[0], "line"));
    }

    [Theory]
    [InlineData("1,Email,Setup,ab\"c,2023-01-03T09:00:00,,Within SLA,,Within SLA,,Software", "a quotation mark stands inside a field that isn't quoted")]
    [InlineData("1,Email,Setup,a,2023-01-03T09:00:00,,Within SLA,,Within SLA,4,5,Software", "it has 12 fields, the header 11")]
    [InlineData("1,Email,Setup,a\u001b[31m,2023-01-03T09:00:00,,Within SLA,,Within SLA,4,Software", "a field has a control character")]
    [InlineData("1,Email,Setup,a,9999-12-31T23:59:59,,Within SLA,,Within SLA,4,Software", "Created time is '9999-12-31T23:59:59'; legal:")]
    [InlineData("1,Email,\"Setup,a,2023-01-03T09:00:00,,Within SLA,,Within SLA,4,Software", "a quotation mark is never closed: lines 3 to 4 can't be read")]
    public void A_record_of_the_wrong_shape_is_rejected_and_says_so(string bad, string reason)
    {
        using var file = new TemporaryFile($"{Header}\n{Good.Replace("1,Email", "2,Email", StringComparison.Ordinal)}\n{bad}\n{Good.Replace("1,Email", "3,Email", StringComparison.Ordinal)}\n");
        using JsonDocument document = Json(file.Path);
        JsonElement rows = document.RootElement.GetProperty("rows");
        Assert.Equal(Number(rows, "read"), Number(rows, "accepted") + Number(rows, "rejected"));
        Assert.StartsWith(reason, Assert.Single(rows.GetProperty("rejections").EnumerateArray()).GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
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
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("asOf").ValueKind);
        Assert.Contains("No ticket was accepted.", Run(file.Path).Output, StringComparison.Ordinal);
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
    [InlineData(Header + ",Source\n" + Good + ",x\n", "has more than one column Source")]
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
        foreach (string[] args in new[] { ["nowhere.csv"], new[] { "--lang", "fr" }, ["--as-of", "soon"], ["--as-of", "9999-12-31T23:59:59-18:00"], ["a.csv", "b.csv"], ["--min-n", "-1"], ["--colour"], ["--lang"], ["."] })
        {
            (int code, string output, string errors) = Run(args);
            Assert.Equal((1, ""), (code, output));
            Assert.Single(errors.TrimEnd().Split('\n'));
        }
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Percent(JsonElement estimate, string name) =>
        (100 * estimate.GetProperty(name).GetDouble()).ToString("F1", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The bundled file read the plain way, without the sample and the library: its times sort as text.</summary>
    private static (int Tickets, int Answered, int Resolved) CountedByHand(string asOf)
    {
        string[][] rows = [.. File.ReadLines(Tickets).Select(line => line.Split(','))];
        int Column(string name) => Array.IndexOf(rows[0], name);
        string[][] known = [.. rows.Skip(1).Where(row => string.CompareOrdinal(row[Column("Created time")], asOf) < 0)];
        int By(string name) => known.Count(row => row[Column(name)].Length > 0 && string.CompareOrdinal(row[Column(name)], asOf) < 0);
        return (known.Length, By("First response time"), By("Resolution time"));
    }

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
}
