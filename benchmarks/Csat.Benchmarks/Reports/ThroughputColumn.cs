using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Csat.Benchmarks;

internal sealed class ThroughputColumn : ComparisonColumn
{
    public override string ColumnName => "GB/s";

    public override string Legend => "Bytes of the columns read, in 10^9 a second";

    // A median is in nanoseconds, and bytes a nanosecond are GB/s.
    protected override string? Value(Summary summary, BenchmarkCase row, double median) =>
        BytesPerValue(row) is { } bytes && row.Parameters["Size"] is { } size
            ? Text($"{bytes * Convert.ToDouble(size, CultureInfo.InvariantCulture) / median:F2}")
            : null;

    private static int? BytesPerValue(BenchmarkCase row) =>
        (row.Descriptor.WorkloadMethod.GetCustomAttribute<ReadsAttribute>() ?? row.Descriptor.Type.GetCustomAttribute<ReadsAttribute>())?.BytesPerValue;
}
