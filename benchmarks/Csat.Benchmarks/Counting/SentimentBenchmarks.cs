using BenchmarkDotNet.Attributes;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P3 and P4: NPS counts of a byte column, with answers missing, not applicable and invalid, all of them counted.</summary>
/// <remarks>A call takes the next <see cref="Size"/> values of a column of a million.</remarks>
[Compared]
[Reads(1)]
public class SentimentBenchmarks
{
    private const int Levels = 11;

    private readonly RatingCounter _counter = new(RatingDraws.Scale(Levels));
    private readonly long[] _slots = new long[Levels + RatingDraws.OtherSlots];
    private readonly long[] _sentiments = new long[Slots.Sentiments];
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
            DemandEqualAnswers(values);
        }
    }

    [Benchmark(Baseline = true)]
    public ulong Limit() => Limits.Sum(_pieces.Next());

    [Ours]
    [Benchmark]
    public SentimentCounts RatingCounter() => _counter.CountSentiments(_pieces.Next());

    /// <summary>The base library, without a package.</summary>
    [Benchmark]
    public long SpanCount()
    {
        _slots.AsSpan().Clear();
        SpanCountPeer.Histogram(_pieces.Next(), Levels, _slots);
        return BySentiment(_slots);
    }

    [Benchmark]
    public long TensorPrimitives()
    {
        _sentiments.AsSpan().Clear();
        TensorPeer.Sentiments(_pieces.Next(), _sentiments);
        return _sentiments[0];
    }

    [Benchmark]
    public long HandLoop()
    {
        _slots.AsSpan().Clear();
        LoopPeer.Histogram(_pieces.Next(), Levels, _slots);
        return BySentiment(_slots);
    }

    [Benchmark]
    public long HandLoopOfBranches()
    {
        _sentiments.AsSpan().Clear();
        LoopPeer.Branches(_pieces.Next(), _sentiments);
        return _sentiments[0];
    }

    [Benchmark]
    public long Linq()
    {
        _slots.AsSpan().Clear();
        LinqPeer.Histogram(_pieces.NextSegment(), Levels, _slots);
        return BySentiment(_slots);
    }

    private long BySentiment(ReadOnlySpan<long> slots)
    {
        _sentiments.AsSpan().Clear();
        Slots.AddSentiments(slots, _sentiments);
        return _sentiments[0];
    }

    private void DemandEqualAnswers(byte[] values)
    {
        long[] expected = new long[Slots.Sentiments];
        LoopPeer.Branches(values, expected);
        Slots.Demand(expected, Slots.Of(_counter.CountSentiments(values)), $"RatingCounter, {values.Length} values");
        Slots.Demand(expected, Slots.Of(_counter.CountSentiments(values, maxDegreeOfParallelism: 2)), $"RatingCounter on two threads, {values.Length} values");
        Demand("SpanCount", slots => SpanCountPeer.Histogram(values, Levels, slots));
        Demand("HandLoop", slots => LoopPeer.Histogram(values, Levels, slots));
        Demand("LINQ", slots => LinqPeer.Histogram(values, Levels, slots));
        long[] sentiments = new long[Slots.Sentiments];
        TensorPeer.Sentiments(values, sentiments);
        Slots.Demand(expected, sentiments, $"TensorPrimitives, {values.Length} values");

        void Demand(string who, Action<long[]> histogram)
        {
            long[] slots = new long[Levels + RatingDraws.OtherSlots];
            long[] sentiments = new long[Slots.Sentiments];
            histogram(slots);
            Slots.AddSentiments(slots, sentiments);
            Slots.Demand(expected, sentiments, $"{who}, {values.Length} values");
        }
    }
}
