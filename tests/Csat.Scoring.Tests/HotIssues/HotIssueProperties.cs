using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Scoring.Tests;

/// <summary>Complaints of two months, some of which can't be used.</summary>
public sealed record ComplaintRows(IReadOnlyList<HotIssueRecord> Rows);

/// <summary>The lists against plain grouping.</summary>
[Properties(Arbitrary = [typeof(HotIssueProperties)])]
public class HotIssueProperties
{
    private static readonly DateInterval First = new(new(2026, 1, 1), new(2026, 1, 31));
    private static readonly DateInterval Second = new(new(2026, 2, 1), new(2026, 2, 28));

    public static Arbitrary<ComplaintRows> Complaints()
    {
        Gen<HotIssueRecord> row =
            from customer in Gen.Elements(Enumerable.Range(0, 30).Select(i => $"c{i}").Append("").ToArray())
            from cause in Gen.Elements("slow", "bill", "late", null)
            from product in Gen.Elements("5G", "TV", null, " ")
            from area in Gen.Elements("east", "west", null)
            from day in Gen.Choose(0, 70)
            from words in Gen.Elements("a", "b", null)
            select new HotIssueRecord(customer, cause, product, area, First.Start.PlusDays(day), words);
        return Arb.From(row.ListOf(120).Select(rows => new ComplaintRows(rows.ToArray())));
    }

    [Property]
    public void The_list_is_that_of_plain_grouping(ComplaintRows given)
    {
        HotIssueList list = HotIssues.Top(given.Rows, 1_000_000, First);
        HotIssueRecord[] usable = [.. given.Rows.Where(Usable)];
        var expected = usable.Where(row => row.Day <= First.End)
            .GroupBy(row => $"{row.Cause ?? "~"}|{(row.Product == " " ? null : row.Product) ?? "~"}|{row.Area ?? "~"}")
            .Select(group => (group.Key, Customers: group.Select(row => row.CustomerId).Distinct().LongCount(), Complaints: group.LongCount()))
            .OrderByDescending(issue => issue.Customers).ThenBy(issue => issue.Key, StringComparer.Ordinal).ToArray();

        Assert.Equal(
            expected.Take(10),
            list.Top.Select(issue => ($"{issue.Key.Cause ?? "~"}|{issue.Key.Product ?? "~"}|{issue.Key.Area ?? "~"}", issue.Customers, issue.Complaints)));
        Assert.Equal(given.Rows.Count, list.Counted + list.Outside + list.Rejected);
        Assert.Equal((given.Rows.Count - usable.Length, expected.Length), (list.Rejected, list.Issues));
        Assert.Equal(list.Top.Select(issue => 1 + expected.Count(other => other.Customers > issue.Customers)), list.Top.Select(issue => issue.Rank));
        Assert.Equal(expected.Skip(10).Count(issue => issue.Customers == expected[9].Customers), list.TiedBeyond);
    }

    [Property]
    public bool The_order_of_the_rows_changes_nothing(ComplaintRows given) =>
        HotIssues.Top(given.Rows, 1_000_000).Explain() is var text
        && Same(text, HotIssues.Top(given.Rows.Reverse(), 1_000_000).Explain())
        && Same(HotIssues.Rising(given.Rows, Second, First).Explain(), HotIssues.Rising(given.Rows.Reverse(), Second, First).Explain());

    [Property]
    public void Rises_are_those_of_plain_grouping(ComplaintRows given)
    {
        var options = new HotIssueOptions { By = HotIssueParts.Cause, MinimumSupport = 5, Top = 100 };
        RisingIssueList list = HotIssues.Rising(given.Rows, Second, First, options: options);
        var expected = given.Rows.Where(row => row.CustomerId.Length > 0 && row.Cause is not null).GroupBy(row => row.Cause!)
            .Select(group => (Cause: group.Key, Now: Count(group, Second), Before: Count(group, First)))
            .Where(issue => issue.Now + issue.Before >= 5)
            .OrderBy(issue => issue.Cause, StringComparer.Ordinal).ToArray();
        RateRatio[] ratios = [.. expected.Select(issue => RateRatio.Between(issue.Now, 28, issue.Before, 31))];
        IReadOnlyList<double> adjusted = PValues.Adjust(ratios.Select(ratio => ratio.PValue!.Value));

        Assert.Equal(expected.Length, list.Tested);
        Assert.Equal(
            Enumerable.Range(0, expected.Length).Where(i => expected[i].Now * 31 > expected[i].Before * 28)
                .OrderByDescending(i => ratios[i].Lower).Select(i => (expected[i].Cause, adjusted[i])),
            list.Top.Select(issue => (issue.Key.Cause!, issue.AdjustedPValue)));
        Assert.Equal(given.Rows.Count, list.Counted + list.PreviousCounted + list.Outside + list.Rejected);
    }

    private static long Count(IEnumerable<HotIssueRecord> rows, DateInterval days) => rows.Where(row => days.Contains(row.Day)).Select(row => row.CustomerId).Distinct().LongCount();

    private static bool Usable(HotIssueRecord row) => row.CustomerId.Length > 0 && (row.Cause is not null || row.Product is not null and not " " || row.Area is not null);

    /// <summary>The findings name the rows, and those stand elsewhere.</summary>
    private static bool Same(string one, string other) => WithoutFindings(one) == WithoutFindings(other);

    private static string WithoutFindings(string text) => string.Join("\n", text.Split('\n').Where(line => !line.StartsWith("complaints[", StringComparison.Ordinal)));
}
