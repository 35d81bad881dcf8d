using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace Csat.Benchmarks;

/// <summary>The table of a class whose rows are compared: medians, the share of the limit reached, GB/s, and times ours.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ComparedAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(StatisticColumn.Median, new OfLimitColumn(), new ThroughputColumn(), new TimesOursColumn())
        .HideColumns("Mean", "Error", "StdDev", "Ratio", "RatioSD", "Gen0", "Gen1", "Gen2", "Alloc Ratio");
}
