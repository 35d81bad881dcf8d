using Csat.TestKit;

namespace Csat.Samples.Tests;

/// <summary>The customer month as an analyst sees it, and what it answers to files that are not as they should be.</summary>
public sealed class CustomerMonthTests
{
    private const string Header = "customer_id,monthly_charge,satisfaction_score,customer_status,churn_reason";

    private const string Six = "a,100,5,Stayed,\nb,80,4,Joined,\nc,60,3,Stayed,\nd,40,1,Churned,Moved\ne,20,,Churned,Price too high\nz,10,4,Stayed,\n";

    private static string Samples => Path.Combine(Repository.Root, "samples");

    private static string Data => Path.Combine(Samples, "data");

    [Theory]
    [InlineData("en", "customer-month.expected")]
    [InlineData("zh", "customer-month.zh-CN.expected")]
    [InlineData("zh-CN", "customer-month.zh-CN.expected")]
    public void The_bundled_customers_give_the_expected_month_in_both_languages(string language, string expected)
    {
        (int code, string output, string errors) = Run("--lang", language);

        Assert.Equal((0, string.Empty), (code, errors));
        Assert.Equal(File.ReadAllText(Path.Combine(Samples, expected)).ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public void The_figures_are_those_counted_by_hand_from_the_file()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(Data, "telco-customers.csv")).Skip(1).Select(line => line.Split(','))];
        int Count(params string[] scores) => rows.Count(row => scores.Contains(row[2]));
        (_, string output, _) = Run();

        Assert.Contains($"{rows.Length} customers, {Count("1", "2")} red, {Count("3")} yellow, {Count("4", "5")} green", output, StringComparison.Ordinal);
        Assert.Contains($"{Count("1", "2", "3")} to be repaired (REL-01)", output, StringComparison.Ordinal);
        Assert.Contains($"by the company's fault, employee: {rows.Count(row => row[4].StartsWith("Attitude", StringComparison.Ordinal) || row[4].StartsWith("Poor expertise", StringComparison.Ordinal))}\n", output, StringComparison.Ordinal);
        foreach ((string grade, decimal from, decimal below) in new[] { ("Diamond", 107.4m, decimal.MaxValue), ("Gold", 94.25m, 107.4m), ("Silver", 70.35m, 94.25m), ("Basic", 0, 70.35m) })
        {
            int customers = rows.Count(row => decimal.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture) is var charge && charge >= from && charge < below);
            Assert.Matches($@"\n  {grade} +\S+ +{customers} ", output);
        }
    }

    [Fact]
    public void Rows_that_cannot_be_used_are_rejected_with_all_their_reasons_and_counted()
    {
        using var file = new TemporaryFile($"{Header}\n{Six}a,10,1,Stayed,\nf,-3,6,Gone,\ng,9,4,Stayed,Moved\n,1,2\nh,1,2,Joined,,x\n");
        (int code, string output, string errors) = Run(file.Path);

        Assert.Equal((0, string.Empty), (code, errors));
        Assert.Contains("Rows: 11 given = 6 accepted + 5 rejected.", output, StringComparison.Ordinal);
        Assert.Contains("  line 8: customer_id 'a' stands in an earlier row too\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "  line 9: monthly_charge is '-3'; legal: 0 to 1000000; satisfaction_score is '6'; legal: 1 to 5 or empty; customer_status is 'Gone'; legal: Joined, Stayed, Churned\n",
            output, StringComparison.Ordinal);
        Assert.Contains("  line 10: churn_reason is 'Moved'; legal: empty where the customer hasn't left\n", output, StringComparison.Ordinal);
        Assert.Contains("  line 11: customer_id is missing; customer_status is ''", output, StringComparison.Ordinal);
        Assert.Contains("  line 12: it has 6 fields, the header 5\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("IBM", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_customer_without_an_answer_has_no_colour()
    {
        using var file = new TemporaryFile($"{Header}\n{Six}");
        Assert.Contains("6 customers, 1 red, 1 yellow, 3 green, 1 without a colour", Run(file.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_in_which_nothing_went_wrong_has_no_plan()
    {
        using var file = new TemporaryFile($"{Header}\na,100,5,Stayed,\nb,80,4,Joined,\nc,60,4,Stayed,\nd,40,5,Stayed,\ne,30,4,Stayed,\nf,20,4,Stayed,\n");
        (int code, string output, _) = Run(file.Path);
        Assert.Equal(0, code);
        Assert.Contains("Nothing in the file asks for an improvement.", output, StringComparison.Ordinal);
        Assert.Contains("Next plan", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("customer_id;monthly_charge;satisfaction_score;customer_status;churn_reason\n", "separated by ';'")]
    [InlineData("customer_id,monthly_charge\na,1\n", "lacks the columns satisfaction_score, customer_status, churn_reason")]
    [InlineData(Header, "has a header and no rows")]
    [InlineData(Header + "\na,x,1,Stayed,\nb,1,9,Stayed,\n", "Rows: 2 given = 0 accepted + 2 rejected.")]
    [InlineData(Header + "\na,50,5,Stayed,\nb,50,4,Stayed,\n", "too few or too much alike")]
    public void A_file_that_gives_no_month_is_answered(string content, string answer)
    {
        using var file = new TemporaryFile(content);
        (int code, string output, string errors) = Run(file.Path);
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains(answer, errors, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", Run(file.Path, "--lang", "zh-CN").Errors);
    }

    [Fact]
    public void Everything_wrong_with_the_map_of_reasons_is_said_in_the_language_asked_for()
    {
        using var map = new TemporaryFile("""{"schemaVersion": 1, "id": "m", "version": "1", "reasons": {"Moved": {"type": "gone"}, "Price": {"typ": "natural"}}}""");
        (int code, string output, string errors) = Run("--reasons", map.Path);
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains("gone", errors, StringComparison.Ordinal);
        Assert.Contains("Price", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("legal", Run("--reasons", map.Path, "--lang", "zh").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--month", "2026-13")]
    [InlineData("--month", "September")]
    [InlineData("--lang", "fr")]
    [InlineData("--reasons")]
    [InlineData("--reasons", "nowhere.json")]
    [InlineData("--bogus")]
    [InlineData("nowhere.csv")]
    [InlineData("one.csv", "two.csv")]
    public void A_command_line_that_cannot_be_followed_is_answered(params string[] args)
    {
        (int code, string output, string errors) = Run(args);
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains(args[^1], errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("usage: ", "--help")]
    [InlineData("用法：", "-h", "--lang", "zh")]
    public void Help_is_given_and_is_no_error(string beginning, params string[] args)
    {
        (int code, string output, string errors) = Run(args);
        Assert.Equal((0, string.Empty), (code, errors));
        Assert.StartsWith(beginning, output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = CustomerMonth.Run(args, Data, output, errors);
        return (code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
