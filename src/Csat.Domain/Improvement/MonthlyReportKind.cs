namespace Csat.Domain;

/// <summary>Which monthly report it is.</summary>
/// <remarks>Rules IMP-07 and IMP-08.</remarks>
public enum MonthlyReportKind
{
    /// <summary>The network's report.</summary>
    Network = 0,

    /// <summary>The market's report.</summary>
    Market = 1,
}
