using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Csat.Benchmarks;

/// <summary>A column that is computed from the medians of a row and of another row of its group.</summary>
internal abstract class ComparisonColumn : IColumn
{
    private const string Nothing = "";

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public string Id => nameof(ComparisonColumn) + "." + ColumnName;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(row => GetValue(summary, row).Length > 0);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Median(summary, benchmarkCase) is { } median ? Value(summary, benchmarkCase, median) ?? Nothing : Nothing;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public override string ToString() => ColumnName;

    protected static double? Median(Summary summary, BenchmarkCase? row) => row is null ? null : summary[row]?.ResultStatistics?.Median;

    protected static string Text(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>The first row like this one (same group, same parameters) of which something is true.</summary>
    protected static BenchmarkCase? Sibling(Summary summary, BenchmarkCase row, Func<BenchmarkCase, bool> isIt)
    {
        string? group = summary.GetLogicalGroupKey(row);
        return summary.BenchmarksCases.FirstOrDefault(other => summary.GetLogicalGroupKey(other) == group && isIt(other));
    }

    protected abstract string? Value(Summary summary, BenchmarkCase row, double median);
}
