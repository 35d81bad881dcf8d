using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>p-values, some of them equal, some at the ends.</summary>
public sealed record ManyPValues(double[] P);

[Properties(Arbitrary = [typeof(PValuesTests)])]
public class PValuesTests
{
    /// <summary>The fifteen p-values of Benjamini and Hochberg 1995, section 3.</summary>
    private static readonly double[] Published = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];

    private static readonly PValueAdjustment[] All =
    [
        PValueAdjustment.Bonferroni, PValueAdjustment.Holm, PValueAdjustment.Hochberg, PValueAdjustment.BenjaminiHochberg, PValueAdjustment.BenjaminiYekutieli,
    ];

    public static Arbitrary<ManyPValues> Given() => Arb.From(
        Gen.OneOf(Gen.Choose(0, 20).Select(i => i / 20.0), Gen.Choose(0, 1_000_000).Select(i => i / 1e6)).ArrayOf().Select(p => new ManyPValues(p)));

    [Theory]
    [InlineData(PValueAdjustment.Holm, new[] { 0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1 })]
    [InlineData(PValueAdjustment.Hochberg, new[] { 0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.2682, 0.2682, 0.2752, 0.3213, 1, 1, 1, 1, 1, 1 })]
    [InlineData(PValueAdjustment.BenjaminiYekutieli, new[] { 0.00497734348984349, 0.00995468697968698, 0.0315231754356754, 0.118211907883783, 0.200089208291708, 0.211892622853337, 0.211892622853337, 0.21402577006327, 0.253844517982018, 1, 1, 1, 1, 1, 1 })]
    public void The_published_example_agrees_with_R(PValueAdjustment method, double[] expected)
    {
        IReadOnlyList<double> adjusted = PValues.Adjust(Published, method);

        for (int i = 0; i < expected.Length; i++)
        {
            Figures.Close(expected[i], adjusted[i], 1e-13, $"{method} {i}");
        }
    }

    [Fact]
    public void Benjamini_and_Hochberg_find_four_of_the_published_fifteen_and_Bonferroni_three()
    {
        Assert.Equal(4, PValues.Adjust(Published, PValueAdjustment.BenjaminiHochberg).Count(p => p <= 0.05));
        Assert.Equal(3, PValues.Adjust(Published, PValueAdjustment.Bonferroni).Count(p => p <= 0.05));
        Assert.Equal(PValues.Adjust(Published, PValueAdjustment.Holm), PValues.Adjust(Published));
    }

    [Property]
    public bool Every_method_agrees_with_its_definition(ManyPValues given)
    {
        double[] sorted = [.. given.P.OrderBy(p => p)];
        int m = sorted.Length;
        double harmonic = Enumerable.Range(1, m).Sum(i => 1.0 / i);
        double Expected(double p, PValueAdjustment method)
        {
            // The definitions, literally: over all places j at which such a p-value stands.
            int first = Array.IndexOf(sorted, p);
            int last = Array.LastIndexOf(sorted, p);
            return method switch
            {
                PValueAdjustment.Bonferroni => Math.Min(1, m * p),
                PValueAdjustment.Holm => Enumerable.Range(0, last + 1).Max(j => Math.Min(1, (m - j) * sorted[j])),
                PValueAdjustment.Hochberg => Enumerable.Range(first, m - first).Min(j => Math.Min(1, (m - j) * sorted[j])),
                PValueAdjustment.BenjaminiHochberg => Enumerable.Range(first, m - first).Min(j => Math.Min(1, m * sorted[j] / (j + 1))),
                _ => Enumerable.Range(first, m - first).Min(j => Math.Min(1, harmonic * m * sorted[j] / (j + 1))),
            };
        }

        return All.All(method => PValues.Adjust(given.P, method).Zip(given.P, (adjusted, p) => Math.Abs(adjusted - Expected(p, method)) <= 1e-14).All(same => same));
    }

    [Property]
    public bool Adjusted_values_keep_the_order_and_are_never_smaller(ManyPValues given) => All.All(method =>
    {
        IReadOnlyList<double> adjusted = PValues.Adjust(given.P, method);
        return Enumerable.Range(0, given.P.Length).All(i => adjusted[i] >= given.P[i] && adjusted[i] <= 1
            && Enumerable.Range(0, given.P.Length).All(j => given.P[i] > given.P[j] || adjusted[i] <= adjusted[j]));
    });

    [Property]
    public bool Holm_is_never_above_Bonferroni_and_Hochberg_never_above_Holm(ManyPValues given)
    {
        (IReadOnlyList<double> bonferroni, IReadOnlyList<double> holm, IReadOnlyList<double> hochberg, IReadOnlyList<double> discovery) = (
            PValues.Adjust(given.P, PValueAdjustment.Bonferroni), PValues.Adjust(given.P, PValueAdjustment.Holm),
            PValues.Adjust(given.P, PValueAdjustment.Hochberg), PValues.Adjust(given.P, PValueAdjustment.BenjaminiHochberg));

        return Enumerable.Range(0, given.P.Length).All(i => holm[i] <= bonferroni[i] && hochberg[i] <= holm[i] && discovery[i] <= hochberg[i] + 1e-15);
    }

    [Fact]
    public void What_is_no_p_value_is_refused_all_at_once()
    {
        Refuses<ArgumentException>(() => PValues.Adjust([0.5, -0.1, 1, double.NaN, 1.5]), "pValues", "-0.1 at index 1", "NaN at index 3", "1.5 at index 4");
        Refuses<ArgumentOutOfRangeException>(() => PValues.Adjust([0.5], (PValueAdjustment)7), "adjustment", "7");
        Refuses<ArgumentNullException>(() => PValues.Adjust(null!), "pValues");
        Assert.Empty(PValues.Adjust([]));
    }
}
