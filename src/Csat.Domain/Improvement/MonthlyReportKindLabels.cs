namespace Csat.Domain;

/// <summary>The names of <see cref="MonthlyReportKind"/> in English and Chinese.</summary>
public static class MonthlyReportKindLabels
{
    internal static IReadOnlyList<MonthlyReportKind> All { get; } =
    [
        MonthlyReportKind.Network,
        MonthlyReportKind.Market,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this MonthlyReportKind value) => value switch
    {
        MonthlyReportKind.Network => new("Monthly report of the network", "网络质量月报"),
        MonthlyReportKind.Market => new("Monthly report of the market", "市场服务月报"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
