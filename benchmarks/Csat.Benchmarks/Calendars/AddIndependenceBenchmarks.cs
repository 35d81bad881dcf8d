using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Csat.Benchmarks;

/// <summary>The same as <see cref="AddBenchmarks"/>, our row alone: an hour or five thousand, no holiday or a hundred a year.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public class AddIndependenceBenchmarks
{
    private const int Draws = 1_000_000;
    private const int Seed = 20261123;

    private readonly Instant[] _answers = new Instant[Draws];
    private Deadlines? _deadlines;
    private Instant[] _starts = [];
    private Duration[] _times = [];

    [Params(1, 100, 5_000)]
    public int Hours { get; set; }

    [Params(0, 30, 100)]
    public int HolidaysAYear { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _deadlines = new Deadlines(new WorkingYears("Europe/Paris", shifts: 3, HolidaysAYear));
        (_starts, _times) = _deadlines.Draw(Draws, Hours, Seed);
    }

    [Benchmark(OperationsPerInvoke = Draws)]
    public Instant[] Calendar()
    {
        for (int i = 0; i < Draws; i++)
        {
            _answers[i] = _deadlines!.Calendar.Add(_starts[i], _times[i]);
        }

        return _answers;
    }
}
