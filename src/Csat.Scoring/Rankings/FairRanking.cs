using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Ranks units so that nobody stands behind another by chance alone.</summary>
public static class FairRanking
{
    /// <summary>Ranks units by what is known of their scores: rank = 1 + the number of those whose lower limit is above my upper limit.</summary>
    /// <param name="units">The units, each with its own name and the interval of its score; higher is better.</param>
    /// <returns>The units in the order of the input. Several can have rank 1, and ranks can be left out.</returns>
    /// <remarks>
    /// <para>A unit of few answers has a wide interval, and so a good rank until it is surely worse: it is not punished for being small. For a
    /// list in which the sure ones come first, order by the lower limit.</para>
    /// <para>The intervals are those of single units: with many units a few will stand apart by chance. Take a higher confidence level, such as
    /// 1 − 0.05/k for k units.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Units without a name or named twice, limits that are no numbers or the wrong way round: all of them, each with its index.
    /// </exception>
    public static IReadOnlyList<RankedUnit> Of(IEnumerable<(string Id, ConfidenceInterval Interval)> units)
    {
        (string Id, ConfidenceInterval Interval)[] rows = [.. Throw.IfNull(units)];
        Check(rows, nameof(units));
        double[] lower = [.. rows.Select(row => row.Interval.Lower).OrderBy(limit => limit)];
        double[] upper = [.. rows.Select(row => row.Interval.Upper).OrderBy(limit => limit)];
        return Array.AsReadOnly(
        [
            .. rows.Select(row => new RankedUnit(
                row.Id, row.Interval,
                1 + rows.Length - CountBelow(lower, row.Interval.Upper, orAt: true),
                rows.Length - CountBelow(upper, row.Interval.Lower, orAt: false))),
        ]);
    }

    private static void Check((string Id, ConfidenceInterval Interval)[] rows, string parameter)
    {
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            string path = $"{parameter}[{i.ToString(CultureInfo.InvariantCulture)}]";
            (string id, ConfidenceInterval interval) = rows[i];
            if (string.IsNullOrWhiteSpace(id) || !seen.Add(id))
            {
                findings.Add(new($"{path}.id", new($"'{id}' is empty or given before; legal: a name of its own", $"“{id}”为空或重复；每个单位须有自己的名称")));
            }

            if (!(interval.Lower <= interval.Upper))
            {
                string given = string.Format(CultureInfo.InvariantCulture, "{0} to {1}", interval.Lower, interval.Upper);
                findings.Add(new($"{path}.interval", new($"{given} is no interval; legal: a lower limit that isn't above the upper one", $"{given} 不是区间；下限不得高于上限")));
            }
        }

        if (findings.Count > 0)
        {
            throw new FindingsException("Units to be ranked", findings.AsReadOnly(), parameter);
        }
    }

    /// <summary>How many of the sorted numbers are below a limit, or below or at it.</summary>
    private static int CountBelow(double[] sorted, double limit, bool orAt)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            bool isBelow = orAt ? sorted[middle] <= limit : sorted[middle] < limit;
            (low, high) = isBelow ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
