using BenchmarkDotNet.Attributes;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P9: our row for samples of a hundred answers to a billion, whose time must not grow with them.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Gen0", "Gen1", "Gen2")]
public class BootstrapIndependenceBenchmarks
{
    private const int Resamples = 10_000;

    // The NPS of 0–10 ratings with so many percent a level: 25.
    private static readonly double[] Scores = [-1, -1, -1, -1, -1, -1, -1, 0, 0, 1, 1];
    private static readonly long[] Percent = [2, 1, 2, 3, 4, 8, 5, 12, 13, 20, 30];

    private long[] _counts = [];

    [Params(100, 10_000, 1_000_000, 1_000_000_000)]
    public long Size { get; set; }

    [GlobalSetup]
    public void Setup() => _counts = [.. Percent.Select(share => share * Size / 100)];

    [Benchmark]
    public ConfidenceInterval FromCounts() => Intervals.BootstrapOfMean(Scores, _counts, RatingDraws.Seed, Resamples);
}
