using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>From a conflict with a customer to the problem inside, and on to the points where process and result are controlled.</summary>
/// <param name="Conflict">What happened with the customer.</param>
/// <param name="Problem">The problem inside that led to it.</param>
/// <param name="Points">The control points.</param>
/// <remarks>Rules IMP-04 and IMP-05. Any value can be written down; <see cref="Lint"/> says what is wrong with it.</remarks>
[JsonConverter(typeof(ConflictTraceJsonConverter))]
public sealed partial record ConflictTrace(string Conflict, string Problem, IReadOnlyList<ControlPoint> Points)
{
    /// <summary>Finds what is wrong: a blank text, a point without target or owner, an id given twice, process or result not controlled.</summary>
    /// <returns>All findings with their rules; empty when nothing is wrong.</returns>
    public IReadOnlyList<Finding> Lint()
    {
        var findings = new List<Finding>();
        If(string.IsNullOrWhiteSpace(Conflict), "conflict", "blank; legal: what happened with the customer", "为空；须写明客户冲突", ImprovementRules.Trace);
        If(string.IsNullOrWhiteSpace(Problem), "problem", "blank; legal: the problem inside", "为空；须写明内部问题", ImprovementRules.Trace);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Points.Count; i++)
        {
            (ControlPoint point, string path) = (Points[i], FormattableString.Invariant($"points[{i}]"));
            string id = FigureText.Quoted(point.Indicator.Id);
            If(!seen.Add(point.Indicator.Id), path + ".indicator.id", $"'{id}' comes twice; legal: each indicator once", $"指标“{id}”重复；每个指标只能出现一次", ImprovementRules.Trace);
            If(point.Target is not { } target || !FigureText.IsFinite(target), path + ".target", $"'{id}' has no target; legal: a figure", $"指标“{id}”没有目标；须给出目标值", ImprovementRules.Trace);
            If(string.IsNullOrWhiteSpace(point.Owner), path + ".owner", $"'{id}' has no owner; legal: who answers for it", $"指标“{id}”没有负责人；须写明负责人", ImprovementRules.Trace);
        }

        foreach (ControlKind kind in ControlKindLabels.All)
        {
            If(
                Points.All(point => point.Indicator.Kind != kind), "points", $"no control point of the kind «{kind.Label().En}»; legal: both kinds",
                $"没有{kind.Label().Zh}控制点；过程与结果须同时控制", ImprovementRules.BothKinds);
        }

        return findings;

        void If(bool isWrong, string path, string en, string zh, RuleId rule)
        {
            if (isWrong)
            {
                findings.Add(new(path, new(en, zh), rule));
            }
        }
    }

    /// <summary>Holds measured figures against the targets.</summary>
    /// <param name="measured">The figures by the indicators' ids; an indicator without a figure isn't measured.</param>
    /// <returns>One check a point, in the order of the points.</returns>
    /// <exception cref="ArgumentException">A figure has the id of no indicator, or isn't finite.</exception>
    public IReadOnlyList<ControlCheck> Check(IEnumerable<KeyValuePair<string, double>> measured)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, double> figure in Throw.IfNull(measured))
        {
            if (figure.Key is null || !FigureText.IsFinite(figure.Value) || Points.All(point => point.Indicator.Id != figure.Key))
            {
                Throw.Argument(
                    $"Got '{FigureText.Quoted(figure.Key)}' = {FigureText.Of(figure.Value)}; legal: a finite figure of one of {string.Join(", ", Points.Select(point => FigureText.Quoted(point.Indicator.Id)))}.", nameof(measured));
            }

            figures[figure.Key!] = figure.Value;
        }

        return [.. Points.Select(point => figures.TryGetValue(point.Indicator.Id, out double figure)
            ? new ControlCheck(point, figure, StatusOf(point, figure))
            : new ControlCheck(point, null, ControlStatus.NotMeasured))];
    }

    /// <summary>The trace in sentences: conflict, problem, and one line a point.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Points.Select(point =>
    {
        (ControlIndicator at, LocalizedText direction) = (point.Indicator, point.Indicator.Direction.Label());
        (string target, string targetZh) = point.Target is { } figure
            ? (FigureText.Of(figure, Throw.Whole(at.Unit.En)), FigureText.Of(figure, Throw.Whole(at.Unit.Zh)))
            : ("?", "？");
        return new LocalizedText(
            $"{at.Kind.Label().En}: {Throw.Whole(at.Name.En)} {direction.En} {target}, '{Throw.Whole(point.Owner)}'",
            $"{at.Kind.Label().Zh}：{Throw.Whole(at.Name.Zh)}{direction.Zh} {targetZh}，“{Throw.Whole(point.Owner)}”");
    }).Prepend(new LocalizedText(
        $"Conflict '{Throw.Whole(Conflict)}' → problem '{Throw.Whole(Problem)}' → control points (IMP-04, IMP-05):",
        $"冲突“{Throw.Whole(Conflict)}”→内部问题“{Throw.Whole(Problem)}”→控制点（IMP-04、IMP-05）：")).Select(line => line.In(culture)));

    /// <summary>The trace in English.</summary>
    /// <returns>The sentences.</returns>
    public override string ToString() => Explain();

    private static ControlStatus StatusOf(ControlPoint point, double figure) =>
        point.Target is not { } target || !FigureText.IsFinite(target) ? ControlStatus.NotMeasured
        : (point.Indicator.Direction == LimitDirection.AtLeast ? figure >= target : figure <= target) ? ControlStatus.Met
        : ControlStatus.Missed;
}
