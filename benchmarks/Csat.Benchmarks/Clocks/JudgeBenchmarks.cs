using BenchmarkDotNet.Attributes;
using Csat.Sla;
using NodaTime;

namespace Csat.Benchmarks;

/// <summary>Judges a million tickets against three targets, two pauses each, on an office calendar with holidays.</summary>
/// <remarks>An operation is one ticket, all three targets. The clock row judges the same tickets one by one, explanations at hand.</remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public class JudgeBenchmarks
{
    private const int Tickets = 1_000_000;
    private const int Targets = 3;
    private const int PausesEach = 2;
    private const int ByClock = 1_000;
    private const int Seed = 20261123;
    private const int ChineseHolidays = 30;

    private readonly Instant[] _starts = new Instant[Tickets];
    private readonly Instant?[] _stops = new Instant?[Tickets];
    private readonly Interval[] _pauses = new Interval[PausesEach * Tickets];
    private readonly int[] _offsets = new int[Tickets + 1];
    private readonly SlaResult[][] _results = [.. Enumerable.Range(0, Targets).Select(_ => new SlaResult[Tickets])];
    private SlaPolicy? _policy;
    private Instant _now;

    [GlobalSetup]
    public void Setup()
    {
        BusinessCalendar calendar = new WorkingYears("Asia/Shanghai", shifts: 2, ChineseHolidays).Compile();
        _policy = new SlaPolicy("desk", "1",
        [
            new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(15)) { Calendar = calendar },
            new SlaTarget(SlaTargetKind.Feedback, SlaLimit.Hours(24)) { Calendar = calendar },
            new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(72)) { Calendar = calendar },
        ]);
        var random = new Random(Seed);
        Instant first = Instant.FromUtc(2024, 1, 1, 0, 0);
        _now = first + Duration.FromDays(366);
        for (int i = 0; i < Tickets; i++)
        {
            _starts[i] = first + Duration.FromTicks(random.NextInt64(360 * NodaConstants.TicksPerDay));
            Instant pause = _starts[i];
            for (int p = 0; p < PausesEach; p++)
            {
                Instant from = pause + Duration.FromTicks(random.NextInt64(1, 20 * NodaConstants.TicksPerHour));
                pause = from + Duration.FromTicks(random.NextInt64(1, 30 * NodaConstants.TicksPerHour));
                _pauses[(PausesEach * i) + p] = new Interval(from, pause);
            }

            _offsets[i + 1] = PausesEach * (i + 1);
            _stops[i] = random.Next(10) == 0 ? null : _starts[i] + Duration.FromTicks(random.NextInt64(30 * NodaConstants.TicksPerDay));
        }

        Columns();
        for (int i = 0; i < ByClock; i++)
        {
            SlaReport report = Clock(i).At(_now);
            for (int t = 0; t < Targets; t++)
            {
                SlaVerdict verdict = report[_policy.Targets[t].Kind];
                if ((verdict.Status, verdict.Due, verdict.Elapsed) != (_results[t][i].Status, _results[t][i].Due, _results[t][i].Elapsed))
                {
                    throw new InvalidOperationException($"Ticket {i}: the clock says {verdict}, the batch {_results[t][i]}, due {_results[t][i].Due}.");
                }
            }
        }
    }

    /// <summary>The least that could be done: every column read and every result written.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Tickets)]
    public SlaResult[][] Limit()
    {
        foreach (SlaResult[] results in _results)
        {
            long sum = 0;
            for (int i = 0; i < Tickets; i++)
            {
                sum += _starts[i].ToUnixTimeTicks() + (_stops[i] is { } stop ? stop.ToUnixTimeTicks() : 0);
                foreach (Interval pause in _pauses.AsSpan(_offsets[i], _offsets[i + 1] - _offsets[i]))
                {
                    sum += pause.End.ToUnixTimeTicks() - pause.Start.ToUnixTimeTicks();
                }

                results[i] = sum == 0 ? default : results[i];
            }
        }

        return _results;
    }

    [Benchmark(OperationsPerInvoke = Tickets)]
    public SlaResult[][] Columns()
    {
        for (int t = 0; t < Targets; t++)
        {
            _policy!.Targets[t].Judge(
                new SlaTicketColumns { Starts = _starts, Stops = _stops, Pauses = _pauses, PauseOffsets = _offsets }, _now, _results[t]);
        }

        return _results;
    }

    [Benchmark(OperationsPerInvoke = ByClock)]
    public int Clocks()
    {
        int late = 0;
        for (int i = 0; i < ByClock; i++)
        {
            late += Clock(i).At(_now).Verdicts.Count(verdict => verdict.Status == SlaStatus.Breached);
        }

        return late;
    }

    private SlaClock Clock(int ticket)
    {
        var events = new List<SlaEvent> { SlaEvent.Started(_starts[ticket]) };
        foreach (Interval pause in _pauses.AsSpan(_offsets[ticket], _offsets[ticket + 1] - _offsets[ticket]))
        {
            events.Add(SlaEvent.PausedBetween(PauseReason.Parts, pause.Start, pause.End));
        }

        if (_stops[ticket] is { } stop)
        {
            events.AddRange(_policy!.Kinds.Select(kind => SlaEvent.Stopped(kind, stop)));
        }

        return _policy!.Clock(events);
    }
}
