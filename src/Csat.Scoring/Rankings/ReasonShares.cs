using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The main reasons of dissatisfaction, or how problems are distributed over kinds: which few make up most.</summary>
public static class ReasonShares
{
    /// <summary>Puts reasons in order, the most frequent first.</summary>
    /// <param name="counts">Each reason with how often it was given, as <c>SELECT reason, COUNT(*) … GROUP BY reason</c> gives them; the same reason adds up.</param>
    /// <param name="options">Confidence level, fewest reasons in all and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The reasons by count; of equals the one named first stands first, with the same rank. Shares are of all that were given: a customer who
    /// gives two reasons counts twice.
    /// </returns>
    /// <remarks>
    /// Rules SAT-02, where a day, a week or a month has its main reasons, and KPI-11, the distribution of problems. That one reason stands
    /// before another can be chance: look at the shares' intervals.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Reasons without a name or negative counts: all of them, each with its index.</exception>
    /// <exception cref="ArgumentException">
    /// All counts together pass <see cref="long.MaxValue"/>, or the options ask for an interval method that a proportion doesn't have.
    /// </exception>
    public static IReadOnlyList<ReasonShare> Of(IEnumerable<(string Reason, long Count)> counts, ScoreOptions? options = null)
    {
        (string Reason, long Count)[] rows = [.. Throw.IfNull(counts)];
        Check(rows, nameof(counts));
        long all = 0;
        foreach ((_, long count) in rows)
        {
            all = Throw.IfOverflow(all, count, nameof(counts));
        }

        (string Reason, long Count)[] sums =
        [
            .. rows.GroupBy(row => row.Reason.Trim(), StringComparer.Ordinal).Select(group => (group.Key, Count: group.Sum(row => row.Count)))
                .OrderByDescending(group => group.Count),
        ];
        var shares = new ReasonShare[sums.Length];
        long before = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            (string reason, long count) = sums[i];
            before += count;
            int rank = i > 0 && sums[i - 1].Count == count ? shares[i - 1].Rank : i + 1;
            shares[i] = new(reason, count, rank, Estimate.OfProportion(count, all, options, "reason-share"), Estimate.OfProportion(before, all, options, "reason-share-cumulative"));
        }

        return Array.AsReadOnly(shares);
    }

    private static void Check((string Reason, long Count)[] rows, string parameter)
    {
        var findings = new List<Finding>();
        for (int i = 0; i < rows.Length; i++)
        {
            string path = $"{parameter}[{i.ToString(CultureInfo.InvariantCulture)}]";
            if (string.IsNullOrWhiteSpace(rows[i].Reason))
            {
                findings.Add(new($"{path}.reason", new("it is empty; legal: a reason's name", "原因为空；须有名称")));
            }

            if (rows[i].Count < 0)
            {
                string given = rows[i].Count.ToString(CultureInfo.InvariantCulture);
                findings.Add(new($"{path}.count", new($"{given} is no count; legal: 0 or more", $"{given} 不是计数；须为 0 或以上")));
            }
        }

        if (findings.Count > 0)
        {
            throw new FindingsException("Reasons", findings.AsReadOnly(), parameter);
        }
    }
}
