using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P1 and P2: NPS counts of a column far past the caches, on one core and on two, each beside its own limit.</summary>
[Compared]
[Reads(1)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class BillionBenchmarks
{
    private const int Levels = 11;
    private const string OneCore = "one core";
    private const string TwoCores = "two cores";

    private readonly RatingCounter _counter = new(RatingDraws.Scale(Levels));
    private readonly TwoWorkers _workers = new();
    private byte[] _values = [];

    [Params(1_000_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _values = RatingDraws.Column(Size, Levels);
        long[] histogram = new long[Levels + RatingDraws.OtherSlots];
        long[] expected = new long[Slots.Sentiments];
        LoopPeer.Histogram(_values, Levels, histogram);
        Slots.AddSentiments(histogram, expected);
        Slots.Demand(expected, Slots.Of(RatingCounter()), "RatingCounter");
        Slots.Demand(expected, Slots.Of(RatingCounterOnTwo()), "RatingCounter on two threads");
    }

    [GlobalCleanup]
    public void Cleanup() => _workers.Dispose();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(OneCore)]
    public ulong Limit() => Limits.Sum(_values);

    [Ours]
    [Benchmark]
    [BenchmarkCategory(OneCore)]
    public SentimentCounts RatingCounter() => _counter.CountSentiments(_values);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(TwoCores)]
    public ulong LimitOnTwo() => _workers.Sum(_values);

    [Ours]
    [Benchmark]
    [BenchmarkCategory(TwoCores)]
    public SentimentCounts RatingCounterOnTwo() => _counter.CountSentiments(_values, maxDegreeOfParallelism: 2);
}
