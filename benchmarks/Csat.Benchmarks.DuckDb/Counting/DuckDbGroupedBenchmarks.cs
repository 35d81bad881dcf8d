using BenchmarkDotNet.Attributes;
using Csat.Scoring;
using DuckDB.NET.Data;

namespace Csat.Benchmarks;

/// <summary>P6 beside DuckDB: ratings counted by group, every group and rating checked.</summary>
/// <remarks>
/// The query is the quickest of those that give these counts. Mapping groups and ratings before or after the count, <c>count_if</c> a
/// level and one key for both take 1.2 to 2 times as long, <c>histogram</c> 5 times.
/// </remarks>
[Compared]
[Reads(sizeof(int) + sizeof(byte))]
public class DuckDbGroupedBenchmarks
{
    private const string Query = "select grp, rating, count(*) from t group by grp, rating";

    private SurveyRows _rows = SurveyRows.Of(0);
    private DuckDbTable? _table;
    private DuckDBCommand? _command;

    [Params(10_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rows = SurveyRows.Of(Size);
        Slots.Demand(Expected(), GroupedCounts.Of(SurveyCube()), "SurveyCube");
        Slots.Demand(Expected(), GroupedCounts.Of(SurveyCubeOnTwo()), "SurveyCube on two threads");
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
    public ulong Limit() => Limits.Sum<int>(_rows.Groups) + Limits.Sum(_rows.Ratings);

    [Ours]
    [Benchmark]
    public SurveyCube SurveyCube() =>
        Scoring.SurveyCube.Count(SurveyRows.Scale, _rows.Groups, _rows.Ratings, SurveyRows.GroupCount, maxDegreeOfParallelism: 1);

    [Benchmark]
    public SurveyCube SurveyCubeOnTwo() =>
        Scoring.SurveyCube.Count(SurveyRows.Scale, _rows.Groups, _rows.Ratings, SurveyRows.GroupCount, maxDegreeOfParallelism: 2);

    [Benchmark]
    public long[] DuckDb() => Ask();

    [Benchmark]
    public long[] DuckDbOnTwo() => Ask();

    private void SetupDuckDb(int threads)
    {
        _rows = SurveyRows.Of(Size);
        _table = new DuckDbTable(
            "grp integer not null, rating utinyint not null", Size, (row, i) => row.AppendValue(_rows.Groups[i]).AppendValue(_rows.Ratings[i]));
        _table.SetThreads(threads);
        _command = _table.Prepare(Query);
        Slots.Demand(Expected(), Ask(), $"DuckDB on {threads} threads");
    }

    private long[] Ask()
    {
        long[] counts = SurveyRows.Table();
        using DuckDBDataReader reader = _command!.ExecuteReader();
        while (reader.Read())
        {
            counts[SurveyRows.Place(reader.GetInt32(0), reader.GetByte(1))] += reader.GetInt64(2);
        }

        return counts;
    }

    private long[] Expected()
    {
        long[] expected = SurveyRows.Table();
        for (int i = 0; i < Size; i++)
        {
            expected[SurveyRows.Place(_rows.Groups[i], _rows.Ratings[i])]++;
        }

        return expected;
    }
}
