namespace Csat.Domain;

/// <summary>The five indicators of control points that the source names.</summary>
/// <remarks>Rule IMP-04. Units are this library's choice; targets are the operator's.</remarks>
public static class ControlIndicators
{
    private static readonly LocalizedText Hours = new("h", "小时");
    private static readonly LocalizedText Percent = new("%", "%");

    /// <summary>Until the customer has a first answer, in hours.</summary>
    public static ControlIndicator ResponseTime { get; } = new("response-time", new("Response time", "响应时长"), ControlKind.Process, LimitDirection.AtMost, Hours);

    /// <summary>Until it is done, in hours.</summary>
    public static ControlIndicator HandlingTime { get; } = new("handling-time", new("Handling time", "处理时长"), ControlKind.Process, LimitDirection.AtMost, Hours);

    /// <summary>How often customers come with the same again.</summary>
    public static ControlIndicator Repeats { get; } = new("repeats", new("Number of repeats", "重复次数"), ControlKind.Result, LimitDirection.AtMost);

    /// <summary>The share of problems solved, in per cent.</summary>
    public static ControlIndicator ProblemSolvedRate { get; } = new("problem-solved", new("Problem-solved rate", "问题解决率"), ControlKind.Result, LimitDirection.AtLeast, Percent);

    /// <summary>The share of demands met, in per cent.</summary>
    public static ControlIndicator DemandSolvedRate { get; } = new("demand-solved", new("Demand-solved rate", "需求满足率"), ControlKind.Result, LimitDirection.AtLeast, Percent);

    /// <summary>All five: two of the process, three of the result.</summary>
    public static IReadOnlyList<ControlIndicator> All { get; } = Array.AsReadOnly([ResponseTime, HandlingTime, Repeats, ProblemSolvedRate, DemandSolvedRate]);
}
