using BenchmarkDotNet.Attributes;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P8: Wilson intervals of a column of counts that stays in the nearest caches. An operation is one interval.</summary>
[Compared]
public class WilsonBenchmarks
{
    private const int Rows = 10_000;
    private const int LargestSample = 5_000;
    private const double Confidence = 0.95;
    private const double Z = 1.9599639845400542;
    private const double Tolerance = 1e-13;

    private readonly long[] _successes = new long[Rows];
    private readonly long[] _n = new long[Rows];
    private readonly double[] _lower = new double[Rows];
    private readonly double[] _upper = new double[Rows];

    [GlobalSetup]
    public void Setup()
    {
        var random = new SplitMix64(RatingDraws.Seed);
        for (int i = 0; i < Rows; i++)
        {
            _n[i] = 1 + random.Next(LargestSample);
            _successes[i] = random.Next((int)_n[i] + 1);
        }

        Textbook();
        (double[] lower, double[] upper) = ([.. _lower], [.. _upper]);
        Demand("one by one", OneByOne);
        Demand("column", Column);

        void Demand(string who, Func<double[]> fill)
        {
            _lower.AsSpan().Clear();
            _upper.AsSpan().Clear();
            fill();
            for (int i = 0; i < Rows; i++)
            {
                if (Math.Abs(lower[i] - _lower[i]) > Tolerance || Math.Abs(upper[i] - _upper[i]) > Tolerance)
                {
                    throw new InvalidOperationException(
                        $"Wilson, {who}: {_successes[i]} of {_n[i]} gave {_lower[i]:R} … {_upper[i]:R}, the textbook {lower[i]:R} … {upper[i]:R}.");
                }
            }
        }
    }

    /// <summary>(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), as it stands in the books, without any check.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public double[] Textbook()
    {
        for (int i = 0; i < Rows; i++)
        {
            double n = _n[i];
            double p = _successes[i] / n;
            double centre = p + (Z * Z / (2 * n));
            double half = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
            double scale = 1 + (Z * Z / n);
            _lower[i] = (centre - half) / scale;
            _upper[i] = (centre + half) / scale;
        }

        return _lower;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public double[] OneByOne()
    {
        for (int i = 0; i < Rows; i++)
        {
            (_lower[i], _upper[i]) = Intervals.Wilson(_successes[i], _n[i], Confidence);
        }

        return _lower;
    }

    [Ours]
    [Benchmark(OperationsPerInvoke = Rows)]
    public double[] Column()
    {
        Intervals.Wilson(_successes, _n, _lower, _upper, Confidence);
        return _lower;
    }
}
