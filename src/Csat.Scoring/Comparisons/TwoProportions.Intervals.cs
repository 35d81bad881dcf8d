using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public sealed partial record TwoProportions
{
    /// <summary>The interval of the difference by Newcombe's hybrid score method, this library's default; <see langword="null"/> when a group is empty.</summary>
    /// <remarks>
    /// <para>With the Wilson limits l and u of each proportion: d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²). From −1 to 1.</para>
    /// <para>Newcombe 1998, Stat. Med. 17:873, method 10.</para>
    /// </remarks>
    public ConfidenceInterval? Newcombe
    {
        get
        {
            if (First is not { } first || Second is not { } second)
            {
                return null;
            }

            ConfidenceInterval one = Intervals.Wilson((double)FirstSuccesses, FirstN, _z);
            ConfidenceInterval two = Intervals.Wilson((double)SecondSuccesses, SecondN, _z);
            double difference = first - second;
            return new ConfidenceInterval(
                Math.Max(-1, difference - Elementary.Hypotenuse(first - one.Lower, two.Upper - second)),
                Math.Min(1, difference + Elementary.Hypotenuse(one.Upper - first, second - two.Lower)));
        }
    }

    /// <summary>The interval of the difference by Agresti and Caffo, raw: it can pass −1 and 1. <see langword="null"/> when a group is empty.</summary>
    /// <remarks>
    /// The Wald interval after one success and one failure more in each group. Agresti and Caffo 2000, Am. Stat. 54:280. Its centre is not the
    /// difference.
    /// </remarks>
    public ConfidenceInterval? AgrestiCaffo => Status == EstimateStatus.NoData
        ? null
        : WaldOf((FirstSuccesses + 1.0) / (FirstN + 2.0), FirstN + 2.0, (SecondSuccesses + 1.0) / (SecondN + 2.0), SecondN + 2.0);

    /// <summary>The centre of <see cref="AgrestiCaffo"/>: the difference after one success and one failure more in each group; <see langword="null"/> when a group is empty.</summary>
    public double? AgrestiCaffoCentre => Status == EstimateStatus.NoData
        ? null
        : ((FirstSuccesses + 1.0) / (FirstN + 2.0)) - ((SecondSuccesses + 1.0) / (SecondN + 2.0));

    /// <summary>The interval of the difference by Wald, for reference only: it covers too little. <see langword="null"/> when a group is empty.</summary>
    /// <remarks>d ± z·√(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂), raw; a single point when both groups are unanimous.</remarks>
    public ConfidenceInterval? Wald => First is { } first && Second is { } second ? WaldOf(first, FirstN, second, SecondN) : null;

    private ConfidenceInterval WaldOf(double first, double firstN, double second, double secondN)
    {
        double spread = _z * Math.Sqrt((first * (1 - first) / firstN) + (second * (1 - second) / secondN));
        return new ConfidenceInterval(first - second - spread, first - second + spread);
    }
}
