using BenchmarkDotNet.Attributes;
using Csat.Scoring;
using DuckDB.NET.Data;

namespace Csat.Benchmarks;

/// <summary>P1 and P3 beside DuckDB: NPS counts of a byte column, with answers missing, not applicable and invalid, all of them counted.</summary>
/// <remarks>
/// The query is the quickest of those that give these counts: one count for each value, put into six afterwards. <c>count_if</c> takes
/// 2 to 3 times as long, <c>sum</c> of truth values or of <c>case</c>, <c>count(*) filter</c> and <c>histogram</c> 3 to 8 times.
/// </remarks>
[Compared]
[Reads(1)]
public class DuckDbSentimentBenchmarks
{
    private const int Levels = 11;
    private const string Query = "select rating, count(*) from t group by rating";

    // A billion rows take a minute to load: the rows of a size share one table.
    private static (int Size, DuckDbTable Table, DuckDBCommand Command)? _loaded;

    private readonly RatingCounter _counter = new(RatingDraws.Scale(Levels));
    private byte[] _values = [];

    [Params(RatingDraws.Distinct, 1_000_000_000)]
    public int Size { get; set; }

    [GlobalSetup(Targets = [nameof(Limit), nameof(RatingCounter)])]
    public void Setup()
    {
        _values = RatingDraws.Column(Size, Levels);
        Slots.Demand(Expected(), Slots.Of(RatingCounter()), "RatingCounter");
    }

    [GlobalSetup(Target = nameof(DuckDb))]
    public void SetupDuckDb() => SetupDuckDb(threads: 1);

    [GlobalSetup(Target = nameof(DuckDbOnTwo))]
    public void SetupDuckDbOnTwo() => SetupDuckDb(threads: 2);

    [Benchmark(Baseline = true)]
    public ulong Limit() => Limits.Sum(_values);

    [Ours]
    [Benchmark]
    public SentimentCounts RatingCounter() => _counter.CountSentiments(_values);

    [Benchmark]
    public long[] DuckDb() => Ask();

    [Benchmark]
    public long[] DuckDbOnTwo() => Ask();

    private static long[] Ask()
    {
        long[] sentiments = new long[Slots.Sentiments];
        using DuckDBDataReader reader = _loaded!.Value.Command.ExecuteReader();
        while (reader.Read())
        {
            sentiments[Slots.OfSentiment(reader.GetByte(0))] += reader.GetInt64(1);
        }

        return sentiments;
    }

    private void SetupDuckDb(int threads)
    {
        _values = RatingDraws.Column(Size, Levels);
        if (_loaded?.Size != Size)
        {
            _loaded?.Command.Dispose();
            _loaded?.Table.Dispose();
            var table = new DuckDbTable("rating utinyint not null", Size, (row, i) => row.AppendValue(_values[i]));
            _loaded = (Size, table, table.Prepare(Query));
        }

        _loaded.Value.Table.SetThreads(threads);
        Slots.Demand(Expected(), Ask(), $"DuckDB on {threads} threads");
    }

    private long[] Expected()
    {
        long[] histogram = new long[Levels + RatingDraws.OtherSlots];
        long[] sentiments = new long[Slots.Sentiments];
        LoopPeer.Histogram(_values, Levels, histogram);
        Slots.AddSentiments(histogram, sentiments);
        return sentiments;
    }
}
