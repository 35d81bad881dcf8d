using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Walks through a scheme and lists its faults; the work behind <see cref="IncentiveScheme.Validate"/>.</summary>
internal sealed partial class SchemeCheck
{
    // A weight this far outside 0…1 is reported by itself; adding it up could overflow.
    private const decimal Absurd = 1_000_000m;

    private const double MostMean = 1e15;

    private static readonly RuleId SatisfactionWeight = RuleId.Parse("INC-01");

    private readonly List<Finding> _findings = [];
    private readonly IncentiveScheme _scheme;

    public SchemeCheck(IncentiveScheme scheme)
    {
        _scheme = scheme;
        CheckScheme();
        CheckWeights();
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < scheme.Measures.Count; i++)
        {
            CheckMeasure($"measures[{i}]", scheme.Measures[i], i, codes);
        }

        CheckOrderings();
        CheckMix();
        CheckRewards();
        CheckReferences();
        CheckPolicies();
        Findings = _findings.AsReadOnly();
    }

    public IReadOnlyList<Finding> Findings { get; }

    private void CheckScheme()
    {
        AddIf(string.IsNullOrWhiteSpace(_scheme.Id), "id", "the id is empty; legal: any text", "标识为空；须填写");
        AddIf(string.IsNullOrWhiteSpace(_scheme.Version), "version", "the version is empty; legal: any text", "版本为空；须填写");
        AddIf(_scheme.ConfidenceLevel is not (> 0 and < 1), "confidenceLevel",
            $"the confidence level is {Text(_scheme.ConfidenceLevel)}; legal: above 0 and below 1",
            $"置信水平为 {Text(_scheme.ConfidenceLevel)}；须大于 0 且小于 1");
        AddIf(_scheme.ShrinkageStrength is not (>= 0 and <= 1e6), "shrinkageStrength",
            $"the shrinkage strength is {Text(_scheme.ShrinkageStrength)}; legal: 0 to 1000000 answers",
            $"收缩强度为 {Text(_scheme.ShrinkageStrength)}；须为 0 到 1000000 份答卷");

        CheckName("shrinkage", _scheme.Shrinkage);
        decimal minimum = _scheme.MinimumSatisfactionWeight;
        AddIf(minimum is < 0 or > 1, "minimumSatisfactionWeight",
            $"the minimum is {Text(minimum)}; legal: 0 to 1",
            $"满意度权重下限为 {Text(minimum)}；须在 0 到 1 之间", SatisfactionWeight);
        AddIf(_scheme.FollowsManagementMeasures && minimum is >= 0 and < IncentiveScheme.ManagementMinimum, "minimumSatisfactionWeight",
            $"the minimum is {Text(minimum)}, but a scheme that follows the management measures has at least {Text(IncentiveScheme.ManagementMinimum)}",
            $"满意度权重下限为 {Text(minimum)}，而声明遵循管理办法的方案不得低于 {Text(IncentiveScheme.ManagementMinimum)}", SatisfactionWeight);
    }

    private void CheckWeights()
    {
        IncentiveMeasure[] measures = [.. _scheme.Measures.Where(measure => measure is not null)];
        AddIf(_scheme.Measures.Count == 0, "measures", "the scheme has no measures; legal: at least one", "方案没有指标；至少须有一项");
        if (measures.Length == 0 || Array.Exists(measures, measure => Math.Abs(measure.Weight) > Absurd))
        {
            return;
        }

        decimal sum = measures.Sum(measure => measure.Weight);
        decimal satisfaction = measures.Where(measure => measure.Family == MeasureFamily.Satisfaction).Sum(measure => measure.Weight);
        decimal minimum = _scheme.FollowsManagementMeasures
            ? Math.Max(_scheme.MinimumSatisfactionWeight, IncentiveScheme.ManagementMinimum)
            : _scheme.MinimumSatisfactionWeight;
        AddIf(sum != 1, "measures", $"the weights add up to {Text(sum)}; legal: exactly 1", $"权重合计为 {Text(sum)}；须恰好等于 1");
        AddIf(satisfaction < minimum, "measures",
            $"satisfaction weighs {Text(satisfaction)}; legal: at least {Text(minimum)}",
            $"满意度权重为 {Text(satisfaction)}；不得低于 {Text(minimum)}", SatisfactionWeight);
    }

    private void CheckMeasure(string path, IncentiveMeasure? measure, int index, Dictionary<string, int> codes)
    {
        if (measure is null)
        {
            Add(path, "the measure is missing; legal: a measure", "指标缺失；须填写");
            return;
        }

        if (string.IsNullOrWhiteSpace(measure.Code))
        {
            Add(path + ".code", "the code is empty; legal: a code of its own", "指标代码为空；须填写且不得重复");
        }
        else if (codes.TryGetValue(measure.Code, out int first))
        {
            Add(path + ".code",
                $"the code '{measure.Code}' already names measures[{first}]; legal: a code of its own",
                $"指标代码“{measure.Code}”已用于 measures[{first}]；代码不得重复");
        }
        else
        {
            codes.Add(measure.Code, index);
        }

        CheckName(path + ".family", measure.Family);
        CheckName(path + ".kind", measure.Kind);
        CheckName(path + ".scope", measure.Scope);
        CheckName(path + ".withoutData", measure.WithoutData);
        CheckName(path + ".subject", measure.Subject);
        CheckName(path + ".concern", measure.Concern);
        AddIf(measure.Weight is < 0 or > 1, path + ".weight",
            $"the weight is {Text(measure.Weight)}; legal: 0 to 1",
            $"权重为 {Text(measure.Weight)}；须在 0 到 1 之间");
        AddIf(measure.MinimumN < 0, path + ".minimumN",
            $"the minimum is {Text(measure.MinimumN)} cases; legal: 0 or more",
            $"最小样本量为 {Text(measure.MinimumN)}；不得为负");
        CheckLevels(path, measure);
        AddIf(measure.Floor is not (>= 0 and <= IncentiveMeasure.AchievementAtTarget), path + ".floor",
            $"the floor is {Text(measure.Floor)}; legal: 0 to 100",
            $"达成度下限为 {Text(measure.Floor)}；须在 0 到 100 之间");
        AddIf(measure.Cap is not (>= IncentiveMeasure.AchievementAtTarget and <= 1000), path + ".cap",
            $"the cap is {Text(measure.Cap)}; legal: 100 to 1000",
            $"达成度上限为 {Text(measure.Cap)}；须在 100 到 1000 之间");
    }

    private void CheckLevels(string path, IncentiveMeasure measure)
    {
        bool shares = CheckLevel(path + ".threshold", measure.Threshold, measure.Kind)
            & CheckLevel(path + ".target", measure.Target, measure.Kind)
            & CheckLevel(path + ".stretch", measure.Stretch, measure.Kind);
        if (measure.GroupTarget is { } group && CheckLevel(path + ".groupTarget", group, measure.Kind) && shares)
        {
            bool higher = measure.Direction != MeasureDirection.LowerIsBetter;
            AddIf(higher ? measure.Target < group : measure.Target > group, path + ".target",
                $"the target is {Text(measure.Target)}, the group's {Text(group)}; legal: {(higher ? "at least" : "at most")} the group's",
                $"目标值为 {Text(measure.Target)}，集团或省公司目标值为 {Text(group)}；本地目标不得更宽松", Orderings);
        }

        string given = $"{Text(measure.Threshold)}, {Text(measure.Target)}, {Text(measure.Stretch)}";
        switch (measure.Direction)
        {
            case MeasureDirection.HigherIsBetter:
                AddIf(shares && !(measure.Threshold < measure.Target && measure.Target < measure.Stretch), path + ".target",
                    $"threshold, target and stretch are {given}; legal where higher is better: threshold < target < stretch",
                    $"门槛值、目标值、挑战值为 {given}；越高越好的指标须门槛值 < 目标值 < 挑战值");
                break;
            case MeasureDirection.LowerIsBetter:
                AddIf(shares && !(measure.Threshold > measure.Target && measure.Target > measure.Stretch), path + ".target",
                    $"threshold, target and stretch are {given}; legal where lower is better: threshold > target > stretch",
                    $"门槛值、目标值、挑战值为 {given}；越低越好的指标须门槛值 > 目标值 > 挑战值");
                break;
            default:
                CheckName(path + ".direction", measure.Direction);
                break;
        }
    }

    private bool CheckLevel(string path, double value, MeasureKind kind)
    {
        bool legal = kind == MeasureKind.Mean ? value is >= -MostMean and <= MostMean : value is >= 0 and <= 1;
        AddIf(!legal, path,
            kind == MeasureKind.Mean ? $"the value is {Text(value)}; legal: -1E+15 to 1E+15" : $"the value is {Text(value)}; legal: a share from 0 to 1",
            kind == MeasureKind.Mean ? $"取值为 {Text(value)}；须在 -1E+15 到 1E+15 之间" : $"取值为 {Text(value)}；须为 0 到 1 之间的比例");
        return legal;
    }

    /// <summary>A value of a closed set is one of its members.</summary>
    private void CheckName<T>(string path, T value)
        where T : struct, Enum
    {
        T[] legal = SchemeNames.Of<T>();
        AddIf(Array.IndexOf(legal, value) < 0, path, $"got {value}; legal: {string.Join(", ", legal)}", $"给出 {value}；应为 {string.Join("、", legal)}");
    }

    private void AddIf(bool fault, string path, string en, string zh, RuleId? rule = null)
    {
        if (fault)
        {
            Add(path, en, zh, rule);
        }
    }

    private void Add(string path, string en, string zh, RuleId? rule = null) =>
        _findings.Add(new Finding(path, new LocalizedText(en, zh), rule));

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
