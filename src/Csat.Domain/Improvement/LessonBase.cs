using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The case base: past cases, the projects that were given them, and whether their faults were avoided there.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Uses">The cases in projects, oldest first; the last one of a case and a project counts.</param>
/// <remarks>Rule IMP-19. Any value can be written down; <see cref="Lint"/> says what is wrong with it.</remarks>
[JsonConverter(typeof(LessonBaseJsonConverter))]
public sealed partial record LessonBase(IReadOnlyList<LessonCase> Cases, IReadOnlyList<LessonUse> Uses)
{
    /// <summary>Finds what is wrong: a case without evidence, lesson or department, a number given twice, a use of no case, a review without service.</summary>
    /// <returns>All findings with their rule; empty when nothing is wrong.</returns>
    public IReadOnlyList<Finding> Lint()
    {
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Cases.Count; i++)
        {
            (LessonCase given, string path) = (Cases[i], FormattableString.Invariant($"cases[{i}]"));
            If(!seen.Add(given.Id), path + ".id", $"'{FigureText.Quoted(given.Id)}' comes twice; legal: each number once", $"编号“{FigureText.Quoted(given.Id)}”重复；每个编号只能出现一次");
            If(string.IsNullOrWhiteSpace(given.Evidence), path + ".evidence", "missing; legal: what shows what happened", "缺失；须留存证据");
            If(string.IsNullOrWhiteSpace(given.Lesson), path + ".lesson", "missing; legal: what is learned", "缺失；须写明教训");
            If(string.IsNullOrWhiteSpace(given.Department), path + ".department", "missing; legal: the responsible department", "缺失；须写明责任部门");
        }

        for (int i = 0; i < Uses.Count; i++)
        {
            (LessonUse use, string path) = (Uses[i], FormattableString.Invariant($"uses[{i}]"));
            If(!seen.Contains(use.CaseId), path + ".caseId", $"no case '{FigureText.Quoted(use.CaseId)}'; legal: a case of the base", $"没有案例“{FigureText.Quoted(use.CaseId)}”；须为库中案例");
            If(string.IsNullOrWhiteSpace(use.Project), path + ".project", "missing; legal: the project", "缺失；须写明项目");
            If(
                use.IsAvoided is not null && string.IsNullOrWhiteSpace(use.ConfirmedBy), path + ".confirmedBy", "nobody of service confirmed it; legal: who did in the review",
                "没有客服确认；须写明评审中由谁确认");
        }

        return findings;

        void If(bool isWrong, string path, string en, string zh)
        {
            if (isWrong)
            {
                findings.Add(new(path, new(en, zh), ImprovementRules.Lessons));
            }
        }
    }

    /// <summary>How a case stands in a project. A review that nobody of service confirmed counts as none.</summary>
    /// <param name="caseId">The case's number.</param>
    /// <param name="project">The project.</param>
    /// <returns>The status.</returns>
    public LessonStatus StatusOf(string caseId, string project)
    {
        LessonUse? last = Uses.LastOrDefault(use => use.CaseId == Throw.IfNull(caseId) && use.Project == Throw.IfNull(project));
        return last is null ? LessonStatus.NotFedIn
            : last.IsAvoided is not { } isAvoided || string.IsNullOrWhiteSpace(last.ConfirmedBy) ? LessonStatus.FedIn
            : isAvoided ? LessonStatus.Avoided
            : LessonStatus.Recurred;
    }

    /// <summary>The cases that a project has still to be given, to be reviewed, or that came back in it.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The cases that aren't verified as avoided, in the order of the base.</returns>
    public IReadOnlyList<LessonCase> OpenFor(string project) => [.. Cases.Where(given => StatusOf(given.Id, project) != LessonStatus.Avoided)];

    /// <summary>How every case stands in a project, one line a case.</summary>
    /// <param name="project">The project.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(string project, CultureInfo? culture = null) => string.Join("\n", Cases.Select(given =>
    {
        LocalizedText status = StatusOf(given.Id, project).Label();
        return new LocalizedText(
            $"{Throw.Whole(given.Id)} '{Throw.Whole(given.Lesson)}' ({Throw.Whole(given.Department)}): {status.En}",
            $"{Throw.Whole(given.Id)}“{Throw.Whole(given.Lesson)}”（{Throw.Whole(given.Department)}）：{status.Zh}");
    }).Prepend(new LocalizedText(
        FormattableString.Invariant($"Project '{Throw.Whole(project)}': {OpenFor(project).Count} of {Cases.Count} cases not verified as avoided (IMP-19)"),
        FormattableString.Invariant($"项目“{Throw.Whole(project)}”：{Cases.Count} 个案例中有 {OpenFor(project).Count} 个尚未确认规避（IMP-19）"))).Select(line => line.In(culture)));
}
