using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="ImprovementPlanDecision"/> in English and Chinese.</summary>
public static class ImprovementPlanDecisionLabels
{
    internal static IReadOnlyList<ImprovementPlanDecision> All { get; } =
        [ImprovementPlanDecision.NoPlan, ImprovementPlanDecision.Opened, ImprovementPlanDecision.GoesOn, ImprovementPlanDecision.Closed];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ImprovementPlanDecision value) => value switch
    {
        ImprovementPlanDecision.NoPlan => new("no plan", "无改进计划"),
        ImprovementPlanDecision.Opened => new("a plan is opened", "启动改进计划"),
        ImprovementPlanDecision.GoesOn => new("the plan goes on", "改进计划继续"),
        ImprovementPlanDecision.Closed => new("the plan is closed", "改进计划结束"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
