namespace Csat.Domain;

/// <summary>The names of <see cref="PdcaStage"/> in English and Chinese.</summary>
public static class PdcaStageLabels
{
    internal static IReadOnlyList<PdcaStage> All { get; } =
    [
        PdcaStage.Plan,
        PdcaStage.Do,
        PdcaStage.Check,
        PdcaStage.Act,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PdcaStage value) => value switch
    {
        PdcaStage.Plan => new("Plan", "计划"),
        PdcaStage.Do => new("Do", "执行"),
        PdcaStage.Check => new("Check", "检查"),
        PdcaStage.Act => new("Act", "处理"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
