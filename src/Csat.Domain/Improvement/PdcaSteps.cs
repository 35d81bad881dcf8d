namespace Csat.Domain;

/// <summary>The four stages and eight steps of an improvement's circle, each with its usual tools.</summary>
/// <remarks>
/// Rule IMP-17: 4 stages, 8 steps, resting on statistics. The eight steps are those of the quality textbooks; which tool goes with which step is
/// this library's default.
/// </remarks>
public static class PdcaSteps
{
    /// <summary>The eight steps in their order.</summary>
    public static IReadOnlyList<PdcaStep> All { get; } = Array.AsReadOnly<PdcaStep>(
    [
        new(1, PdcaStage.Plan, new("Find the problem in the figures", "分析现状，找出问题"), new("Pareto chart, histogram, control chart", "排列图、直方图、控制图")),
        new(2, PdcaStage.Plan, new("Find the causes", "分析原因"), new("cause-and-effect diagram", "因果图")),
        new(3, PdcaStage.Plan, new("Find the main cause", "找出主要原因"), new("Pareto chart, scatter diagram", "排列图、散布图")),
        new(4, PdcaStage.Plan, new("Plan measures and targets", "制定措施与目标"), new("5W1H table", "5W1H 对策表")),
        new(5, PdcaStage.Do, new("Carry them out", "执行措施"), new("check sheet", "检查表")),
        new(6, PdcaStage.Check, new("Compare result and target", "检查效果"), new("control chart, histogram, comparison with interval", "控制图、直方图、带区间的比较")),
        new(7, PdcaStage.Act, new("Make what helped the standard", "巩固成果，纳入标准"), new("standard, work instruction", "标准、作业指导书")),
        new(8, PdcaStage.Act, new("Take what is left into the next round", "遗留问题转入下一循环"), new("list of open problems", "遗留问题清单")),
    ]);

    /// <summary>Finds what is wrong with the record of one round: a step left out, twice or out of its turn, or without a tool.</summary>
    /// <param name="round">What was done, in order.</param>
    /// <returns>All findings with their rule; empty when the round is whole.</returns>
    /// <exception cref="ArgumentNullException">The record or one of its entries is missing.</exception>
    public static IReadOnlyList<Finding> Lint(IEnumerable<PdcaEntry> round)
    {
        PdcaEntry[] given = [.. Throw.IfNull(round).Select(entry => Throw.IfNull(entry, nameof(round)))];
        var findings = new List<Finding>();
        int last = 0;
        for (int i = 0; i < given.Length; i++)
        {
            (PdcaEntry entry, string path) = (given[i], FormattableString.Invariant($"round[{i}]"));
            if (entry.Step < 1 || entry.Step > All.Count)
            {
                findings.Add(new(path + ".step", new(FormattableString.Invariant($"got {entry.Step}; legal: 1 to {All.Count}"), FormattableString.Invariant($"给出 {entry.Step}；应为 1 至 {All.Count}")), ImprovementRules.Pdca));
            }
            else if (entry.Step <= last)
            {
                findings.Add(new(path + ".step", new(
                    FormattableString.Invariant($"step {entry.Step} after step {last}; legal: each step once, in order"),
                    FormattableString.Invariant($"第 {last} 步之后是第 {entry.Step} 步；每步一次，依次进行")), ImprovementRules.Pdca));
            }
            else
            {
                last = entry.Step;
            }

            if (string.IsNullOrWhiteSpace(entry.Tool))
            {
                findings.Add(new(path + ".tool", new("no tool; legal: the statistics that it rests on", "没有工具；须写明所依据的统计方法"), ImprovementRules.Pdca));
            }
        }

        findings.AddRange(All.Where(step => given.All(entry => entry.Step != step.Number)).Select(step => new Finding("round", new(
            FormattableString.Invariant($"step {step.Number} is missing: {step.Name.En}"), FormattableString.Invariant($"缺少第 {step.Number} 步：{step.Name.Zh}")), ImprovementRules.Pdca)));
        return findings;
    }
}
