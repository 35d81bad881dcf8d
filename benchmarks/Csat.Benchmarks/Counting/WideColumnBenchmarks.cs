using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>NPS counts of columns that aren't bytes, each beside the limit of its own bytes: in the nearest caches and past them.</summary>
[Compared]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class WideColumnBenchmarks
{
    private const int Levels = 11;

    private readonly RatingCounter _counter = new(RatingDraws.Scale(Levels));
    private sbyte[] _sbytes = [];
    private ushort[] _ushorts = [];
    private float[] _floats = [];

    [Params(100_000, 100_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Fill(RatingDraws.Hostile(Levels).First());
        DemandEqualAnswers();
        foreach (int length in Enumerable.Range(0, 300).Append(Size))
        {
            Fill(RatingDraws.Draw(length, Levels, RatingDraws.Seed + length));
            DemandEqualAnswers();
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("sbyte")]
    [Reads(sizeof(sbyte))]
    public ulong LimitOfSByte() => Limits.Sum<sbyte>(_sbytes);

    [Ours]
    [Benchmark]
    [BenchmarkCategory("sbyte")]
    [Reads(sizeof(sbyte))]
    public SentimentCounts OfSByte() => _counter.CountSentiments(_sbytes);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("ushort")]
    [Reads(sizeof(ushort))]
    public ulong LimitOfUInt16() => Limits.Sum<ushort>(_ushorts);

    [Ours]
    [Benchmark]
    [BenchmarkCategory("ushort")]
    [Reads(sizeof(ushort))]
    public SentimentCounts OfUInt16() => _counter.CountSentiments(_ushorts);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("float")]
    [Reads(sizeof(float))]
    public ulong LimitOfSingle() => Limits.Sum<float>(_floats);

    [Ours]
    [Benchmark]
    [BenchmarkCategory("float")]
    [Reads(sizeof(float))]
    public SentimentCounts OfSingle() => _counter.CountSentiments(_floats);

    /// <summary>One typing error becomes a number that no byte can hold, or that isn't whole; no answer is NaN among numbers with a point.</summary>
    private void Fill(byte[] values)
    {
        const byte error = 77;
        _sbytes = Array.ConvertAll(values, value => unchecked((sbyte)value));
        _ushorts = Array.ConvertAll(values, value => (ushort)(value == error ? value << 8 : value));
        _floats = Array.ConvertAll(values, value => value == RatingScale.NoAnswerValue ? float.NaN : value == error ? value / 8f : value);
    }

    private void DemandEqualAnswers()
    {
        long[] expected = new long[Slots.Sentiments];
        foreach (sbyte value in _sbytes)
        {
            expected[Slots.OfSentiment(unchecked((byte)value))]++;
        }

        Slots.Demand(expected, Slots.Of(OfSByte()), $"sbyte, {_sbytes.Length} values");
        Slots.Demand(expected, Slots.Of(OfUInt16()), $"ushort, {_ushorts.Length} values");
        Slots.Demand(expected, Slots.Of(OfSingle()), $"float, {_floats.Length} values");
    }
}
