using System.Globalization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>One person's periods and what each did to the improvement plan. Made by <see cref="ImprovementPlanPolicy.Follow"/>.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ImprovementPlanHistory
{
    /// <summary>The policy that was applied.</summary>
    public required ImprovementPlanPolicy Policy { get; init; }

    /// <summary>Where the plan stood before the first of these periods.</summary>
    public required ImprovementPlanState Before { get; init; }

    /// <summary>The periods in the order of time.</summary>
    public required IReadOnlyList<ImprovementPlanStep> Steps { get; init; }

    /// <summary>Where the plan stands after them; to be kept for the next period.</summary>
    public ImprovementPlanState State => Steps.Count == 0 ? Before : Steps[Steps.Count - 1].State;

    /// <summary>Tells period by period what was decided and why.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null) => Rows.Join(Lines(), culture);

    private IEnumerable<LocalizedText> Lines()
    {
        string standard = PolicyCheck.Text(Policy.Standard);
        string opens = PolicyCheck.Text(Policy.OpensAfter);
        string closes = PolicyCheck.Text(Policy.ClosesAfter);
        yield return new(
            $"Improvement plan: {opens} in a row surely under {standard} open it, {closes} good ones in a row close it (INC-03).",
            $"绩效改进计划：连续 {opens} 期确实低于 {standard} 分启动，连续 {closes} 期达标结束（INC-03）。");
        foreach (ImprovementPlanStep step in Steps)
        {
            string period = PlainText.Of(step.Period.Period);
            LocalizedText figures = step.Period is { Score: { } score, Upper: { } upper }
                ? new($"{Rows.Points(score)}, at most {Rows.Points(upper)}, ", $"{Rows.Points(score)} 分，至多 {Rows.Points(upper)} 分，") : default;
            LocalizedText row = step.Judgement switch
            {
                PeriodJudgement.Under => new($", {PolicyCheck.Text(step.State.UnderInARow)} in a row", $"，连续 {PolicyCheck.Text(step.State.UnderInARow)} 期"),
                PeriodJudgement.Good => new($", {PolicyCheck.Text(step.State.GoodInARow)} in a row", $"，连续 {PolicyCheck.Text(step.State.GoodInARow)} 期"),
                _ => default,
            };
            yield return new(
                $"{period}: {figures.En}{step.Judgement.Label().En}{row.En}: {step.Decision.Label().En}.",
                $"{period}：{figures.Zh}{step.Judgement.Label().Zh}{row.Zh}：{step.Decision.Label().Zh}。");
        }
    }
}
