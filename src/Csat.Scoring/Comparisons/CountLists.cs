using System.Globalization;

namespace Csat.Scoring;

/// <summary>The check of two lists of counts, successes and judged, that several rooms take.</summary>
internal static class CountLists
{
    /// <summary>Copies of the lists: as long as each other, no negative counts, no more successes than judged, a sum that fits.</summary>
    public static (long[] Successes, long[] N) Checked(IReadOnlyList<long> successes, IReadOnlyList<long> n)
    {
        long[] x = [.. Throw.IfNull(successes)];
        long[] counts = [.. Throw.IfNull(n)];
        if (x.Length != counts.Length)
        {
            Throw.Argument($"Got {counts.Length} numbers of judged; legal: one for each of the {x.Length} numbers of successes.", nameof(n));
        }

        Throw.IfAnyNegative(x, nameof(successes));
        Throw.IfAnyNegative(counts, nameof(n));
        string[] tooMany = [.. x.Select((count, i) => (count, i)).Where(row => row.count > counts[row.i])
            .Select(row => string.Format(CultureInfo.InvariantCulture, "{0} of {1} at index {2}", row.count, counts[row.i], row.i))];
        if (tooMany.Length > 0)
        {
            Throw.Argument($"Got {string.Join(", ", tooMany)}; legal: at most as many successes as judged.", nameof(successes));
        }

        long sum = 0;
        foreach (long count in counts)
        {
            sum = Throw.IfOverflow(sum, count, nameof(n));
        }

        return (x, counts);
    }
}
