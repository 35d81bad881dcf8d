using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

public static partial class HotIssues
{
    /// <summary>Lists the issues of which more customers complain than in the period before.</summary>
    /// <param name="complaints">The complaints of both periods, in any order.</param>
    /// <param name="period">The days of the period.</param>
    /// <param name="previous">The days of the period before; none in common with <paramref name="period"/>.</param>
    /// <param name="customers">How many customers there are in the period; <see langword="null"/> when their number is as before.</param>
    /// <param name="previousCustomers">How many there were in the period before; given together with <paramref name="customers"/>.</param>
    /// <param name="options">How many are listed, by what they are told apart, smallest support and cell; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The list: by the lower limit of the <see cref="RateRatio"/> from the highest, which is the rise that is sure, then by
    /// the codes of <see cref="HotIssueKey"/>. So an issue that went from 1 to 4 doesn't stand before one that went from 100 to 200, and one without any before
    /// has its place. Only issues that rose are listed; all with enough customers are tested.
    /// </returns>
    /// <remarks>
    /// <para>
    /// The test is the exact conditional one of two Poisson rates over customers × days. A month of 31 days is so not compared with one of 28 as if
    /// they were equal. That distinct customers grow in proportion to days holds where few complain twice.
    /// </para>
    /// <para>
    /// A hundred issues tested at 5 % give five «rises» by chance: <see cref="RisingIssue.AdjustedPValue"/> takes their number into account, falls
    /// included. One outage is one event that many report: the test takes customers as independent, and shows such a rise too easily.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of customers is less than 1, or less than complained.</exception>
    /// <exception cref="ArgumentException">
    /// The periods share days, one of the numbers of customers is missing, or the options name an interval method: the ratio has one of its own.
    /// </exception>
    public static RisingIssueList Rising(
        IEnumerable<HotIssueRecord> complaints, DateInterval period, DateInterval previous, long? customers = null, long? previousCustomers = null, HotIssueOptions? options = null)
    {
        options ??= HotIssueOptions.Default;
        CheckPeriods(Throw.IfNull(period), Throw.IfNull(previous), customers, previousCustomers);
        var rows = new HotIssueRows(complaints, period, previous, options);
        IssueCount[] shown = [.. rows.Issues.Where(issue => !IsSmall(issue.Customers, options) && !IsSmall(issue.PreviousCustomers, options))];
        IssueCount[] tested = [.. shown.Where(issue => issue.Customers + issue.PreviousCustomers >= options.MinimumSupport).OrderBy(issue => issue.Key, HotIssueKeyOrder.Instance)];
        CheckCustomers(rows.Issues, customers, previousCustomers);

        // The cells that may be shown were chosen above: a count of none tells nothing of anybody.
        ScoreOptions score = options.Score with { MinimumN = 0 };
        (double now, double before) = ((double)period.Length * (customers ?? 1), (double)previous.Length * (previousCustomers ?? 1));
        RateRatio[] changes = [.. tested.Select(issue => RateRatio.Between(issue.Customers, now, issue.PreviousCustomers, before, score))];
        IReadOnlyList<double> adjusted = PValues.Adjust(changes.Select(change => change.PValue!.Value), options.Adjustment);
        int[] rising =
        [
            .. Enumerable.Range(0, tested.Length).Where(i => changes[i].Ratio is null or > 1)
                .OrderByDescending(i => changes[i].Lower),
        ];
        RisingIssue[] top =
        [
            .. rising.Take(options.Top).Select((place, i) => new RisingIssue(
                i + 1, tested[place].Key, tested[place].Customers, tested[place].PreviousCustomers, changes[place], adjusted[place],
                changes[place].Lower > 1 && adjusted[place] < 1 - score.ConfidenceLevel, tested[place].Evidence(options.EvidenceTexts))),
        ];
        return new(rows, period, previous, top)
        {
            Issues = rows.Issues.LongCount(),
            Suppressed = rows.Issues.LongCount() - shown.Length,
            Tested = tested.Length,
            Rose = rising.Length,
            Adjustment = options.Adjustment,
            MinimumSupport = options.MinimumSupport,
            ConfidenceLevel = score.ConfidenceLevel,
        };
    }

    private static bool IsSmall(long customers, HotIssueOptions options) => customers > 0 && customers < options.Score.MinimumN;

    private static void CheckPeriods(DateInterval period, DateInterval previous, long? customers, long? previousCustomers)
    {
        if (period.Intersection(previous) is { } both)
        {
            Throw.Argument($"Got {previous}, which shares {both} with {period}; legal: a period that shares no day with the other.", nameof(previous));
        }

        if (customers is null != previousCustomers is null)
        {
            Throw.Argument("Got one number of customers; legal: both periods', or none.", customers is null ? nameof(customers) : nameof(previousCustomers));
        }

        CheckAny(customers, nameof(customers));
        CheckAny(previousCustomers, nameof(previousCustomers));

        static void CheckAny(long? count, string parameter)
        {
            if (count < 1)
            {
                throw Throw.OutOfRange(parameter, count.Value, "1 or more, or none");
            }
        }
    }

    private static void CheckCustomers(IEnumerable<IssueCount> issues, long? customers, long? previousCustomers)
    {
        foreach (IssueCount issue in issues)
        {
            if (customers < issue.Customers)
            {
                throw Throw.OutOfRange(nameof(customers), customers.Value, $"at least the {QualityText.Plain(issue.Customers)} who complained of {issue.Key}");
            }

            if (previousCustomers < issue.PreviousCustomers)
            {
                throw Throw.OutOfRange(nameof(previousCustomers), previousCustomers.Value, $"at least the {QualityText.Plain(issue.PreviousCustomers)} who complained of {issue.Key}");
            }
        }
    }
}
