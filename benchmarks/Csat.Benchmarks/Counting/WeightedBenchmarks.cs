using BenchmarkDotNet.Attributes;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P7: weighted ratings counted by group: how many, their weights and the squares of these, every row checked.</summary>
/// <remarks>The limit adds the three columns up. TensorPrimitives has nothing that adds by group.</remarks>
[Compared]
[Reads(sizeof(int) + sizeof(byte) + sizeof(double))]
public class WeightedBenchmarks
{
    private readonly int[] _slotOf = SurveyRows.SlotOf();
    private WeightedSums _sums = new();
    private SurveyRows _rows = SurveyRows.Of(0);

    [Params(10_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rows = SurveyRows.Of(Size);
        var expected = WeightedSums.Of(_rows);
        expected.Demand(WeightedSums.Of(WeightedSurveyCube()), "WeightedSurveyCube");
        expected.Demand(WeightedSums.Of(WeightedSurveyCubeOnTwo()), "WeightedSurveyCube on two threads");
        expected.Demand(HandLoop(), "HandLoop");
        expected.Demand(Linq(), "LINQ");
    }

    [Benchmark(Baseline = true)]
    public ulong Limit() => Limits.Sum<int>(_rows.Groups) + Limits.Sum(_rows.Ratings) + Limits.Sum<double>(_rows.Weights);

    [Ours]
    [Benchmark]
    public WeightedSurveyCube WeightedSurveyCube() => Scoring.WeightedSurveyCube.Count(
        SurveyRows.Scale, _rows.Groups, _rows.Ratings, _rows.Weights, SurveyRows.GroupCount, maxDegreeOfParallelism: 1);

    [Benchmark]
    public WeightedSurveyCube WeightedSurveyCubeOnTwo() => Scoring.WeightedSurveyCube.Count(
        SurveyRows.Scale, _rows.Groups, _rows.Ratings, _rows.Weights, SurveyRows.GroupCount, maxDegreeOfParallelism: 2);

    [Benchmark]
    public WeightedSums HandLoop()
    {
        _sums = new WeightedSums();
        int[] groups = _rows.Groups;
        byte[] ratings = _rows.Ratings;
        double[] weights = _rows.Weights;
        for (int i = 0; i < groups.Length; i++)
        {
            int group = (int)Math.Min((uint)groups[i], SurveyRows.GroupCount);
            _sums.Add((group * SurveyRows.Slots) + _slotOf[ratings[i]], 1, weights[i], weights[i] * weights[i]);
        }

        return _sums;
    }

    [Benchmark]
    public WeightedSums Linq()
    {
        _sums = new WeightedSums();
        var rows = _rows.Groups.Zip(_rows.Ratings, SurveyRows.Place).Zip(_rows.Weights).AggregateBy(
            row => row.First,
            (Count: 0L, Weight: 0.0, Square: 0.0),
            (sum, row) => (sum.Count + 1, sum.Weight + row.Second, sum.Square + (row.Second * row.Second)));
        foreach ((int place, (long count, double weight, double square)) in rows)
        {
            _sums.Add(place, count, weight, square);
        }

        return _sums;
    }
}
