using System.Numerics;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record RewardPool
{
    /// <summary>Splits the pool in proportion to weights, by largest remainder: the parts add up to it to the last unit.</summary>
    /// <param name="members">The members, in any order: it changes nothing.</param>
    /// <returns>A part a member, by id (ordinal).</returns>
    /// <remarks>
    /// Everybody gets the whole smallest units of pool × weight / Σ weights; the units that are left over, fewer than there are members, go one
    /// each to the largest remainders, and among equal ones to the first id (ordinal). Computed in whole numbers, so nothing is rounded. A
    /// weight of 0 gets nothing. Where all weights are 0, or there are no members, the pool stays undistributed.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The pool has faults (see <see cref="Validate"/>), or the members have: a missing row, a blank or repeated id, a weight outside 0 to a
    /// trillion. All findings are listed with their paths.
    /// </exception>
    public PoolSplit Split(IEnumerable<PoolMember> members)
    {
        Throw.IfNull(members);
        Rows.RefusePolicy("Reward pool", Validate());
        var check = new PolicyCheck();
        PoolMember[] rows = Rows.Of(members, nameof(members), check);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                Check(check, row, i, ids);
            }
        }

        PolicyCheck.Refuse("Pool members", check.Findings, nameof(members));
        Array.Sort(rows, static (x, y) => string.CompareOrdinal(x.Id, y.Id));
        return SplitSorted(rows);
    }

    // A path is only put together for a row that has a fault: there can be a million rows.
    private static void Check(PolicyCheck check, PoolMember row, int index, Dictionary<string, int> ids)
    {
        if (row.Weight is < 0 or > PolicyCheck.MostTotal)
        {
            check.Range(Rows.At("members", index) + ".weight", row.Weight, 0, PolicyCheck.MostTotal);
        }

        if (string.IsNullOrWhiteSpace(row.Id))
        {
            check.Words(Rows.At("members", index) + ".id", row.Id);
        }
        else if (ids.TryGetValue(row.Id, out int first))
        {
            string before = Rows.At("members", first);
            check.Add(Rows.At("members", index) + ".id", $"'{row.Id}' is already {before}; legal: an id of its own", $"“{row.Id}”已用于 {before}；须各不相同");
        }
        else
        {
            ids.Add(row.Id, index);
        }
    }

    private PoolSplit SplitSorted(PoolMember[] rows)
    {
        BigInteger[] weights = WholeWeights.Of(rows);
        BigInteger total = BigInteger.Zero;
        foreach (BigInteger weight in weights)
        {
            total += weight;
        }

        decimal unit = UnitOf(Currency.Digits);
        var units = new BigInteger(Amount / unit);
        var whole = new BigInteger[rows.Length];
        var rest = new BigInteger[rows.Length];
        BigInteger left = units;
        for (int i = 0; i < rows.Length && !total.IsZero; i++)
        {
            whole[i] = BigInteger.DivRem(units * weights[i], total, out rest[i]);
            left -= whole[i];
        }

        bool[] hasExtra = total.IsZero ? new bool[rows.Length] : Largest(rest, (int)left);
        return new PoolSplit
        {
            Pool = this,
            Undistributed = total.IsZero ? Amount : 0,
            Shares = Array.AsReadOnly<PoolShare>(
            [
                .. rows.Select((row, i) => new PoolShare(
                    row.Id, row.Weight, ((decimal)whole[i] + (hasExtra[i] ? 1 : 0)) * unit, total.IsZero ? 0 : Fraction(rest[i], total), hasExtra[i])),
            ]),
        };
    }

    /// <summary>Marks the largest numbers, the first of equal ones: the rows are in the order of their ids.</summary>
    private static bool[] Largest(BigInteger[] numbers, int count)
    {
        var marked = new bool[numbers.Length];
        if (count > 0)
        {
            int[] order = [.. Enumerable.Range(0, numbers.Length)];
            Array.Sort(order, (x, y) => numbers[y].CompareTo(numbers[x]) is var by && by != 0 ? by : x.CompareTo(y));
            for (int i = 0; i < count; i++)
            {
                marked[order[i]] = true;
            }
        }

        return marked;
    }

    private static double Fraction(BigInteger rest, BigInteger total) => (double)(rest * 1_000_000_000 / total) / 1e9;

    private static decimal UnitOf(int digits) => new(1, 0, 0, false, (byte)digits);
}
