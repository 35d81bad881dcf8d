using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>What customers complain of most, and what they complain of more than before.</summary>
/// <remarks>
/// <para>
/// An issue is a cause × product × area. It has as many votes as different customers: one who calls five times counts once. Customers who
/// complain of two issues are in both, so that customers must not be added up over issues.
/// </para>
/// <para>Rules CMP-20 (the TOP 10) and KPI-07 (per 100,000 customers).</para>
/// </remarks>
public static partial class HotIssues
{
    /// <summary>Lists the issues of which most customers complain.</summary>
    /// <param name="complaints">The complaints, in any order.</param>
    /// <param name="customers">How many customers there are: then each issue has its rate. <see langword="null"/> leaves rates out.</param>
    /// <param name="period">The days that count; <see langword="null"/> for all.</param>
    /// <param name="options">How many are listed, by what they are told apart, smallest cell; <see langword="null"/> takes the defaults.</param>
    /// <returns>The list, by customers from the most, then by the codes of <see cref="HotIssueKey"/>. Complaints that can't be used are counted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="complaints"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer customers than complained.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that an event rate doesn't have.</exception>
    public static HotIssueList Top(IEnumerable<HotIssueRecord> complaints, long? customers = null, DateInterval? period = null, HotIssueOptions? options = null)
    {
        if (customers < 1)
        {
            throw Throw.OutOfRange(nameof(customers), customers.Value, "1 or more, or none");
        }

        return List(complaints, _ => customers, nameof(customers), period, options ?? HotIssueOptions.Default);
    }

    /// <summary>Lists the issues of which most customers complain, with rates among those whom each concerns.</summary>
    /// <param name="complaints">The complaints, in any order.</param>
    /// <param name="customersOf">How many customers an issue concerns, such as those of its area; <see langword="null"/> where that isn't known.</param>
    /// <param name="period">The days that count; <see langword="null"/> for all.</param>
    /// <param name="options">How many are listed, by what they are told apart, smallest cell; <see langword="null"/> takes the defaults.</param>
    /// <returns>The list, by customers from the most, then by the codes of <see cref="HotIssueKey"/>: not by rate. Complaints that can't be used are counted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="complaints"/> or <paramref name="customersOf"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer customers than complained.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that an event rate doesn't have.</exception>
    public static HotIssueList Top(
        IEnumerable<HotIssueRecord> complaints, Func<HotIssueKey, long?> customersOf, DateInterval? period = null, HotIssueOptions? options = null) =>
        List(complaints, Throw.IfNull(customersOf), nameof(customersOf), period, options ?? HotIssueOptions.Default);

    private static HotIssueList List(
        IEnumerable<HotIssueRecord> complaints, Func<HotIssueKey, long?> customersOf, string parameter, DateInterval? period, HotIssueOptions options)
    {
        IntervalMethods.Events.Choose(options.Score, "hot-issue-rate");
        var rows = new HotIssueRows(complaints, period, null, options);
        IssueCount[] listed =
        [
            .. rows.Issues.Where(issue => issue.Customers >= options.Score.MinimumN)
                .OrderByDescending(issue => issue.Customers).ThenBy(issue => issue.Key, HotIssueKeyOrder.Instance),
        ];
        var top = new HotIssue[Math.Min(options.Top, listed.Length)];
        for (int i = 0; i < top.Length; i++)
        {
            IssueCount issue = listed[i];
            int rank = i > 0 && listed[i - 1].Customers == issue.Customers ? top[i - 1].Rank : i + 1;
            top[i] = new(rank, issue.Key, issue.Customers, issue.Complaints, Rate(issue, customersOf(issue.Key), parameter, options), issue.Evidence(options.EvidenceTexts));
        }

        return new(rows, period, top)
        {
            Issues = rows.Issues.LongCount(),
            Suppressed = rows.Issues.LongCount() - listed.Length,
            TiedBeyond = listed.Skip(top.Length).LongCount(issue => issue.Customers == top[top.Length - 1].Customers),
        };
    }

    private static Estimate? Rate(IssueCount issue, long? customers, string parameter, HotIssueOptions options)
    {
        if (customers is not { } among)
        {
            return null;
        }

        // Such a base is nearly always in thousands or ten thousands.
        return among >= issue.Customers
            ? Estimate.OfEvents(issue.Customers, among, options.Per, options.Score, "hot-issue-rate")
            : throw Throw.OutOfRange(parameter, among, $"at least the {QualityText.Plain(issue.Customers)} who complained of {issue.Key}");
    }
}
