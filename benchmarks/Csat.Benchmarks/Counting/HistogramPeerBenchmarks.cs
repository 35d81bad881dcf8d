using BenchmarkDotNet.Attributes;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>The full histogram of 0–10 ratings beside what others do; <c>Tally</c> is the short way to it, with the tally made.</summary>
[Compared]
[Reads(1)]
public class HistogramPeerBenchmarks
{
    private const int Levels = 11;

    private readonly RatingCounter _counter = new(RatingDraws.Scale(Levels));
    private readonly long[] _slots = new long[Levels + RatingDraws.OtherSlots];
    private RatingPieces _pieces = new([], 0);

    [Params(1_000, RatingDraws.Distinct)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        byte[] column = RatingDraws.Column(RatingDraws.Distinct, Levels);
        _pieces = new RatingPieces(column, Size);
        foreach (byte[] values in RatingDraws.Hostile(Levels).Append(column[..Size]))
        {
            long[] expected = new long[_slots.Length];
            foreach (byte value in values)
            {
                expected[Slots.OfLevel(value, Levels)]++;
            }

            Demand("RatingCounter", slots => _counter.Add(values, slots));
            Demand("Tally", slots => Slots.Of(RatingTally.Count(_counter.Scale, values.AsSpan())).CopyTo(slots, 0));
            Demand("SpanCount", slots => SpanCountPeer.Histogram(values, Levels, slots));
            Demand("TensorPrimitives", slots => TensorPeer.Histogram(values, Levels, slots));
            Demand("HandLoop", slots => LoopPeer.Histogram(values, Levels, slots));
            Demand("LINQ", slots => LinqPeer.Histogram(values, Levels, slots));

            void Demand(string who, Action<long[]> count)
            {
                long[] slots = new long[_slots.Length];
                count(slots);
                Slots.Demand(expected, slots, $"{who}, {values.Length} values");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public ulong Limit() => Limits.Sum(_pieces.Next());

    [Ours]
    [Benchmark]
    public long[] RatingCounter()
    {
        Span<long> slots = Cleared();
        _counter.Add(_pieces.Next(), slots);
        return _slots;
    }

    [Benchmark]
    public RatingTally Tally() => RatingTally.Count(_counter.Scale, _pieces.Next());

    /// <summary>The base library, without a package.</summary>
    [Benchmark]
    public long[] SpanCount()
    {
        SpanCountPeer.Histogram(_pieces.Next(), Levels, Cleared());
        return _slots;
    }

    [Benchmark]
    public long[] TensorPrimitives()
    {
        TensorPeer.Histogram(_pieces.Next(), Levels, Cleared());
        return _slots;
    }

    [Benchmark]
    public long[] HandLoop()
    {
        LoopPeer.Histogram(_pieces.Next(), Levels, Cleared());
        return _slots;
    }

    [Benchmark]
    public long[] Linq()
    {
        LinqPeer.Histogram(_pieces.NextSegment(), Levels, Cleared());
        return _slots;
    }

    private long[] Cleared()
    {
        _slots.AsSpan().Clear();
        return _slots;
    }
}
