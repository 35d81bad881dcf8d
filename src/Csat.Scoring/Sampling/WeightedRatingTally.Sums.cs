using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    /// <summary>How far rounding may have led sums of many weights away from the truth.</summary>
    private const double Rounding = 1e-3;

    /// <summary>
    /// Whether n weights w can have the sums that came from outside: each w is from 1e-100 to 1e100, and (Σw)²/n ≤ Σw² ≤ (Σw)². An average in
    /// place of a sum, or a sum in place of its squares, is found where it is no possible one.
    /// </summary>
    /// <returns>What is wrong; <see langword="null"/> when nothing is.</returns>
    internal static LocalizedText? SumsFinding(long n, double weight, double squared)
    {
        if (n == 0)
        {
            return weight == 0 && squared == 0 ? null : new(
                string.Format(CultureInfo.InvariantCulture, "sums of {0} and {1} on a level without answers; legal: 0", weight, squared),
                string.Format(CultureInfo.InvariantCulture, "没有回答的级别，权重之和为 {0}、平方和为 {1}；须为 0", weight, squared));
        }

        if (!(weight >= n * SmallestWeight * (1 - Rounding) && weight <= n * LargestWeight * (1 + Rounding)))
        {
            return new(
                string.Format(CultureInfo.InvariantCulture, "{0} is no sum of {1} weights; legal: weights from 1e-100 to 1e100", weight, n),
                string.Format(CultureInfo.InvariantCulture, "{0} 不可能是 {1} 个权重之和；权重须在 1e-100 至 1e100 之间", weight, n));
        }

        (double least, double most) = (weight / n * weight, weight * weight);
        return squared >= least * (1 - Rounding) && squared <= most * (1 + Rounding) ? null : new(
            string.Format(CultureInfo.InvariantCulture, "{0} is no sum of {1} squared weights whose sum is {2}; legal: {3} to {4}", squared, n, weight, least, most),
            string.Format(CultureInfo.InvariantCulture, "{0} 不可能是 {1} 个和为 {2} 的权重的平方和；须在 {3} 至 {4} 之间", squared, n, weight, least, most));
    }
}
