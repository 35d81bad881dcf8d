namespace Csat.Domain;

/// <summary>The names of <see cref="SupervisionLevel"/> in English and Chinese.</summary>
public static class SupervisionLevelLabels
{
    internal static IReadOnlyList<SupervisionLevel> All { get; } =
    [
        SupervisionLevel.CentreManager,
        SupervisionLevel.BranchManager,
        SupervisionLevel.Dispatch,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SupervisionLevel value) => value switch
    {
        SupervisionLevel.CentreManager => new("Centre general manager", "中心总经理"),
        SupervisionLevel.BranchManager => new("Branch or own-shop manager", "分公司或自建网点经理"),
        SupervisionLevel.Dispatch => new("Information and dispatch", "信息与调度"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
