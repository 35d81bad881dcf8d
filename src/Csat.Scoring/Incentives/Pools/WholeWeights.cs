using System.Numerics;

namespace Csat.Scoring;

/// <summary>Decimal weights as whole numbers in the same proportions.</summary>
internal static class WholeWeights
{
    public static BigInteger[] Of(PoolMember[] rows)
    {
        int most = rows.Length == 0 ? 0 : rows.Max(row => Scale(decimal.GetBits(row.Weight)));
        return [.. rows.Select(row => Of(row.Weight, most))];
    }

    private static BigInteger Of(decimal weight, int scale)
    {
        int[] bits = decimal.GetBits(weight);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return digits * BigInteger.Pow(10, scale - Scale(bits));
    }

    private static int Scale(int[] bits) => (bits[3] >> 16) & 0xFF;
}
