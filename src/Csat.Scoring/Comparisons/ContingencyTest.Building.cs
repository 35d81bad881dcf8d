namespace Csat.Scoring;

public sealed partial record ContingencyTest
{
    /// <summary>Tests a table of counts.</summary>
    /// <param name="counts">The counts, 0 or more: a row a group, a column an answer.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Negative counts (the message lists them), or a sum above <see cref="long.MaxValue"/>.</exception>
    public static ContingencyTest Of(long[,] counts)
    {
        (int rows, int columns) = (Throw.IfNull(counts).GetLength(0), counts.GetLength(1));
        long[] all = [.. counts.Cast<long>()];
        Throw.IfAnyNegative(all, nameof(counts));
        long sum = 0;
        foreach (long count in all)
        {
            sum = Throw.IfOverflow(sum, count, nameof(counts));
        }

        return new(
            counts,
            Array.AsReadOnly([.. Enumerable.Range(0, rows).Where(r => Enumerable.Range(0, columns).Any(c => counts[r, c] > 0))]),
            Array.AsReadOnly([.. Enumerable.Range(0, columns).Where(c => Enumerable.Range(0, rows).Any(r => counts[r, c] > 0))]));
    }

    /// <summary>Tests whether groups answer differently: a row a tally, a column a level of their scale.</summary>
    /// <param name="groups">The groups' tallies, all of one scale, at least one.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or a tally is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No group, or all counts together pass <see cref="long.MaxValue"/>.</exception>
    /// <exception cref="ScaleMismatchException">The tallies have different scales.</exception>
    public static ContingencyTest Of(IReadOnlyList<RatingTally> groups)
    {
        if (Throw.IfNull(groups).Count == 0)
        {
            Throw.Argument("Got no tallies; legal: at least one.", nameof(groups));
        }

        long[,] counts = new long[groups.Count, Throw.IfNull(groups[0], nameof(groups)).Scale.Levels.Count];
        for (int r = 0; r < groups.Count; r++)
        {
            Throw.IfOtherScale(groups[0], groups[r], nameof(groups));
            for (int c = 0; c < groups[r].Counts.Count; c++)
            {
                counts[r, c] = groups[r].Counts[c];
            }
        }

        return Of(counts);
    }
}
