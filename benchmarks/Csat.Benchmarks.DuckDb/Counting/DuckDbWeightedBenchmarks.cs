using BenchmarkDotNet.Attributes;
using Csat.Scoring;
using DuckDB.NET.Data;

namespace Csat.Benchmarks;

/// <summary>P7 beside DuckDB: weighted ratings counted by group: how many, their weights and the squares of these, every row checked.</summary>
[Compared]
[Reads(sizeof(int) + sizeof(byte) + sizeof(double))]
public class DuckDbWeightedBenchmarks
{
    private const string Query = "select grp, rating, count(*), sum(weight), sum(weight * weight) from t group by grp, rating";

    private SurveyRows _rows = SurveyRows.Of(0);
    private DuckDbTable? _table;
    private DuckDBCommand? _command;

    [Params(10_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rows = SurveyRows.Of(Size);
        var expected = WeightedSums.Of(_rows);
        expected.Demand(WeightedSums.Of(WeightedSurveyCube()), "WeightedSurveyCube");
        expected.Demand(WeightedSums.Of(WeightedSurveyCubeOnTwo()), "WeightedSurveyCube on two threads");
    }

    [GlobalSetup(Target = nameof(DuckDb))]
    public void SetupDuckDb() => SetupDuckDb(threads: 1);

    [GlobalSetup(Target = nameof(DuckDbOnTwo))]
    public void SetupDuckDbOnTwo() => SetupDuckDb(threads: 2);

    [GlobalCleanup]
    public void Cleanup()
    {
        _command?.Dispose();
        _table?.Dispose();
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
    public WeightedSums DuckDb() => Ask();

    [Benchmark]
    public WeightedSums DuckDbOnTwo() => Ask();

    private void SetupDuckDb(int threads)
    {
        _rows = SurveyRows.Of(Size);
        _table = new DuckDbTable(
            "grp integer not null, rating utinyint not null, weight double not null",
            Size,
            (row, i) => row.AppendValue(_rows.Groups[i]).AppendValue(_rows.Ratings[i]).AppendValue(_rows.Weights[i]));
        _table.SetThreads(threads);
        _command = _table.Prepare(Query);
        WeightedSums.Of(_rows).Demand(Ask(), $"DuckDB on {threads} threads");
    }

    private WeightedSums Ask()
    {
        var sums = new WeightedSums();
        using DuckDBDataReader reader = _command!.ExecuteReader();
        while (reader.Read())
        {
            sums.Add(SurveyRows.Place(reader.GetInt32(0), reader.GetByte(1)), reader.GetInt64(2), reader.GetDouble(3), reader.GetDouble(4));
        }

        return sums;
    }
}
