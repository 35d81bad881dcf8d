using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Csat.Benchmarks;

internal sealed class OfLimitColumn : ComparisonColumn
{
    public override string ColumnName => "Of limit";

    public override string Legend => "The limit row's median time in percent of this row's: 100 % is the speed of the limit";

    protected override string? Value(Summary summary, BenchmarkCase row, double median) =>
        Median(summary, Sibling(summary, row, summary.IsBaseline)) is { } limit ? Text($"{100 * limit / median:F1} %") : null;
}
