using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Csat.Benchmarks;

/// <summary>
/// Adds open time to an instant: Paris, three shifts a day, twenty years with holidays and make-up workdays as in China's notices.
/// </summary>
/// <remarks>
/// An operation is one deadline. A call takes the next 256 of a million starts and durations, so that no row profits from
/// branches learnt by heart. The limit row loads start and duration, adds them and stores the sum.
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public class AddBenchmarks
{
    private const int Draws = 1_000_000;
    private const int Batch = 256;
    private const int Seed = 20261123;
    private const int ChineseHolidays = 30;
    private const int Compared = 300;

    private readonly Deadlines _deadlines = new(new WorkingYears("Europe/Paris", shifts: 3, ChineseHolidays));
    private readonly Instant[] _answers = new Instant[Batch];
    private Instant[] _starts = [];
    private Duration[] _times = [];
    private int _next;

    /// <summary>The mean duration; they are drawn from nothing up to twice as much.</summary>
    [Params(1, 100)]
    public int Hours { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_starts, _times) = _deadlines.Draw(Draws, Hours, Seed);
        _deadlines.DemandEqualAnswers(_starts, _times, Compared);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Batch)]
    public Instant[] Limit()
    {
        int first = Next();
        for (int i = 0; i < Batch; i++)
        {
            _answers[i] = _starts[first + i] + _times[first + i];
        }

        return _answers;
    }

    [Benchmark(OperationsPerInvoke = Batch)]
    public Instant[] Calendar()
    {
        int first = Next();
        for (int i = 0; i < Batch; i++)
        {
            _answers[i] = _deadlines.Calendar.Add(_starts[first + i], _times[first + i]);
        }

        return _answers;
    }

    [Benchmark(OperationsPerInvoke = Batch)]
    public Instant[] CalendarWithZonesAround()
    {
        int first = Next();
        for (int i = 0; i < Batch; i++)
        {
            _answers[i] = _deadlines.WithZones(_starts[first + i], _times[first + i])!.Value;
        }

        return _answers;
    }

    [Benchmark(OperationsPerInvoke = Batch)]
    public Instant[] NodaTimeDayLoop()
    {
        int first = Next();
        for (int i = 0; i < Batch; i++)
        {
            _answers[i] = _deadlines.ByDays(_starts[first + i], _times[first + i])!.Value;
        }

        return _answers;
    }

    [Benchmark(OperationsPerInvoke = Batch)]
    public Instant[] IntervalCollecting()
    {
        int first = Next();
        for (int i = 0; i < Batch; i++)
        {
            _answers[i] = _deadlines.ByIntervals(_starts[first + i], _times[first + i])!.Value;
        }

        return _answers;
    }

    private int Next()
    {
        _next = _next + Batch + Batch > Draws ? 0 : _next + Batch;
        return _next;
    }
}
