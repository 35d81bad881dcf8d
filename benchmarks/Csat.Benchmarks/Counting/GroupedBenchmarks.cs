using BenchmarkDotNet.Attributes;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P6: ratings counted by group, every group and rating checked, on one thread and on two.</summary>
/// <remarks>The limit adds both columns up. TensorPrimitives has nothing that counts by group.</remarks>
[Compared]
[Reads(sizeof(int) + sizeof(byte))]
public class GroupedBenchmarks
{
    private readonly int[] _slotOf = SurveyRows.SlotOf();
    private readonly long[] _table = SurveyRows.Table();
    private SurveyRows _rows = SurveyRows.Of(0);

    [Params(10_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rows = SurveyRows.Of(Size);
        long[] expected = SurveyRows.Table();
        for (int i = 0; i < Size; i++)
        {
            expected[SurveyRows.Place(_rows.Groups[i], _rows.Ratings[i])]++;
        }

        Slots.Demand(expected, GroupedCounts.Of(SurveyCube()), "SurveyCube");
        Slots.Demand(expected, GroupedCounts.Of(SurveyCubeOnTwo()), "SurveyCube on two threads");
        Slots.Demand(expected, HandLoop(), "HandLoop");
        Slots.Demand(expected, Linq(), "LINQ");
    }

    [Benchmark(Baseline = true)]
    public ulong Limit() => Limits.Sum<int>(_rows.Groups) + Limits.Sum(_rows.Ratings);

    [Ours]
    [Benchmark]
    public SurveyCube SurveyCube() =>
        Scoring.SurveyCube.Count(SurveyRows.Scale, _rows.Groups, _rows.Ratings, SurveyRows.GroupCount, maxDegreeOfParallelism: 1);

    [Benchmark]
    public SurveyCube SurveyCubeOnTwo() =>
        Scoring.SurveyCube.Count(SurveyRows.Scale, _rows.Groups, _rows.Ratings, SurveyRows.GroupCount, maxDegreeOfParallelism: 2);

    [Benchmark]
    public long[] HandLoop()
    {
        _table.AsSpan().Clear();
        int[] groups = _rows.Groups;
        byte[] ratings = _rows.Ratings;
        for (int i = 0; i < groups.Length; i++)
        {
            int group = (int)Math.Min((uint)groups[i], SurveyRows.GroupCount);
            _table[(group * SurveyRows.Slots) + _slotOf[ratings[i]]]++;
        }

        return _table;
    }

    [Benchmark]
    public long[] Linq()
    {
        _table.AsSpan().Clear();
        foreach ((int place, int count) in _rows.Groups.Zip(_rows.Ratings, SurveyRows.Place).CountBy(place => place))
        {
            _table[place] += count;
        }

        return _table;
    }
}
