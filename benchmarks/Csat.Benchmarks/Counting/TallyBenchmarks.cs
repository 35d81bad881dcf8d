using BenchmarkDotNet.Attributes;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>Counts 0–10 ratings in a byte column, with answers missing, not applicable and invalid.</summary>
/// <remarks>
/// Every call takes the next <see cref="Size"/> values of one column of a million, so that no row profits from a short column
/// that the branch predictor has learnt by heart.
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public class TallyBenchmarks
{
    private const int Draws = 1_000_000;
    private const int Seed = 20261123;
    private const int LongestTail = 300;

    private static readonly RatingScale Scale = RatingScales.Recommend0To10;

    private readonly byte[] _column = Ratings.Draw(Draws, Seed);
    private int _next;

    [Params(1_000, Draws)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        foreach (int length in Enumerable.Range(0, LongestTail).Append(Size))
        {
            var values = new ArraySegment<byte>(_column, 0, length);
            long[] expected = Ratings.CountByHand(values);
            Ratings.Demand(expected, Ratings.CountByLinq(values), $"LINQ, {length} values");
            Ratings.Demand(expected, Ratings.Slots(RatingTally.Count(Scale, values.AsSpan())), $"RatingTally, {length} values");
        }
    }

    /// <summary>A plain SIMD sum: nothing reads a column faster.</summary>
    [Benchmark(Baseline = true)]
    public ulong Limit() => Ratings.Sum(Next());

    [Benchmark]
    public RatingTally Tally() => RatingTally.Count(Scale, Next().AsSpan());

    [Benchmark]
    public long[] HandLoop() => Ratings.CountByHand(Next());

    [Benchmark]
    public long[] Linq() => Ratings.CountByLinq(Next());

    private ArraySegment<byte> Next()
    {
        _next = _next + Size + Size > Draws ? 0 : _next + Size;
        return new ArraySegment<byte>(_column, _next, Size);
    }
}
