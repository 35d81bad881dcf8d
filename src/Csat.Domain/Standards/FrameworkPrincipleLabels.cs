namespace Csat.Domain;

/// <summary>The names of <see cref="FrameworkPrinciple"/> in English and Chinese.</summary>
public static class FrameworkPrincipleLabels
{
    internal static IReadOnlyList<FrameworkPrinciple> All { get; } =
    [
        FrameworkPrinciple.FullCoverage,
        FrameworkPrinciple.ThreeLevelLinkage,
        FrameworkPrinciple.InsideOutside,
        FrameworkPrinciple.ClosedLoop,
        FrameworkPrinciple.ContinuousImprovement,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this FrameworkPrinciple value) => value switch
    {
        FrameworkPrinciple.FullCoverage => new("full coverage", "覆盖无遗漏"),
        FrameworkPrinciple.ThreeLevelLinkage => new("three-level linkage", "三级协同"),
        FrameworkPrinciple.InsideOutside => new("inside and outside", "内外衔接"),
        FrameworkPrinciple.ClosedLoop => new("closed loop", "形成闭环"),
        FrameworkPrinciple.ContinuousImprovement => new("continuous improvement", "不断改进"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
