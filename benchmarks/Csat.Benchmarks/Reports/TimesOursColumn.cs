using System.Reflection;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Csat.Benchmarks;

internal sealed class TimesOursColumn : ComparisonColumn
{
    public override string ColumnName => "× ours";

    public override string Legend => "This row's median time divided by that of this library's row in the same group";

    protected override string? Value(Summary summary, BenchmarkCase row, double median) =>
        Median(summary, Sibling(summary, row, IsOurs)) is { } ours ? Text($"{median / ours:#,0.00}") : null;

    private static bool IsOurs(BenchmarkCase row) => row.Descriptor.WorkloadMethod.GetCustomAttribute<OursAttribute>() is not null;
}
