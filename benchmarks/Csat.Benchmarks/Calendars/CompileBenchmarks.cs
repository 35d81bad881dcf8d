using BenchmarkDotNet.Attributes;
using Csat.Sla;

namespace Csat.Benchmarks;

/// <summary>Compiles a calendar of twenty years with two shifts a day, from its facts to the end of its indexes.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public class CompileBenchmarks
{
    private const int ChineseHolidays = 30;

    private WorkingYears? _years;

    [Params("Asia/Shanghai", "Europe/Paris")]
    public string Zone { get; set; } = "Asia/Shanghai";

    [GlobalSetup]
    public void Setup()
    {
        const int Kept = 10;
        _years = new WorkingYears(Zone, shifts: 2, ChineseHolidays);
        _years.Compile();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        BusinessCalendar[] calendars = [.. Enumerable.Range(0, Kept).Select(_ => _years.Compile())];
        long kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / Kept / 1000;
        GC.KeepAlive(calendars);
        Console.WriteLine($"A compiled calendar in {Zone} keeps {kept} KB.");
    }

    [Benchmark]
    public BusinessCalendar Compile() => _years!.Compile();
}
