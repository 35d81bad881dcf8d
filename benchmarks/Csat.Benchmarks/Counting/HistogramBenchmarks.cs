using BenchmarkDotNet.Attributes;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P5: the full histogram of a byte column, for scales of several lengths, in the nearest caches and far past them.</summary>
/// <remarks>A call takes the next <see cref="Size"/> values of a column of a million, or of its size where that is more.</remarks>
[Compared]
[Reads(1)]
public class HistogramBenchmarks
{
    private RatingCounter _counter = new(RatingDraws.Scale(11));
    private long[] _slots = [];
    private RatingPieces _pieces = new([], 0);

    [Params(100_000, RatingDraws.Distinct, 1_000_000_000)]
    public int Size { get; set; }

    [Params(2, 5, 11, 16)]
    public int Levels { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        byte[] column = RatingDraws.Column(Math.Max(Size, RatingDraws.Distinct), Levels);
        _pieces = new RatingPieces(column, Size);
        _counter = new RatingCounter(RatingDraws.Scale(Levels));
        _slots = new long[_counter.SlotCount];
        foreach (byte[] values in RatingDraws.Hostile(Levels).Append(column))
        {
            long[] expected = new long[_counter.SlotCount];
            LoopPeer.Histogram(values, Levels, expected);
            long[] slots = new long[_counter.SlotCount];
            _counter.Add(values, slots);
            Slots.Demand(expected, slots, $"RatingCounter, {Levels} levels, {values.Length} values");
        }
    }

    [Benchmark(Baseline = true)]
    public ulong Limit() => Limits.Sum(_pieces.Next());

    [Ours]
    [Benchmark]
    public long[] RatingCounter()
    {
        _slots.AsSpan().Clear();
        _counter.Add(_pieces.Next(), _slots);
        return _slots;
    }
}
